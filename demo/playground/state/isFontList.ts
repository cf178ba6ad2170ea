/** A name without quotes, or in one pair of them. */
const family = /^\s*([\p{L}_-][\p{L}\p{M}\p{N} _-]*|"[\p{L}\p{M}\p{N} _.+&-]+"|'[\p{L}\p{M}\p{N} _.+&-]+')\s*$/u;

/** Whether a text can stand where a style sheet wants a list of fonts: `"Gill Sans", Inter, sans-serif`. */
export function isFontList(text: string): boolean {
  return text.length <= 120 && text.split(',').every((name) => family.test(name));
}
