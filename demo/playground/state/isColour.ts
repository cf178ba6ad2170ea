const functions = ['rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch', 'color', 'color-mix', 'light-dark'];

/** These take their colour from elsewhere, or have none to read on. */
const borrowed = /\b(currentcolor|transparent|inherit|initial|unset|revert)\b/i;

/**
 * Whether a text can stand where a style sheet wants a colour, and nowhere else: it ends no declaration, and asks nothing of
 * any address. Whether there is such a colour, only a browser knows.
 */
export function isColour(text: string): boolean {
  if (text.length > 100 || !/^[\w\s.,%/#()+-]+$/.test(text) || borrowed.test(text) || !isBalanced(text)) return false;
  const called = [...text.matchAll(/([\w-]*)\s*\(/g)].map(([, name = '']) => name.toLowerCase());
  return called.length > 0 ? called.every((name) => functions.includes(name)) : /^(#[\da-f]{3,8}|[a-z]+)$/i.test(text);
}

function isBalanced(text: string): boolean {
  let open = 0;
  for (const character of text) {
    if (character === '(') open += 1;
    if (character === ')' && (open -= 1) < 0) return false;
  }
  return open === 0;
}
