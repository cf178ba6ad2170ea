/** `maya@example.com` as `m…@e….com`: enough to know one's own people by, not enough to write to. Anything else stays as it is. */
export function maskMail(text: string): string {
  const at = text.lastIndexOf('@');
  if (at < 0) return text;
  const ending = /\.[^.]*$/.exec(text.slice(at))?.[0] ?? '';
  return `${first(text)}…@${first(text.slice(at + 1))}…${ending}`;
}

function first(text: string): string {
  return /^[^@]/u.exec(text)?.[0] ?? '';
}
