/** An address of the tag in full, without a slash at its end, as the script reads it; null where it is none. */
export function addressOf(text: string | undefined): string | null {
  if (!text) return null;
  try {
    const { protocol, href } = new URL(text, document.baseURI);
    return /^https?:$/.test(protocol) ? href.replace(/\/+$/, '') : null;
  } catch {
    return null;
  }
}
