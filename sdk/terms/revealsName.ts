/** What a pseudonym is not to give away. */
interface RealPerson {
  /** As the owner or a token calls them; an empty one is left out. */
  names: string[];
  /** Empty when unknown. */
  email: string;
}

/** A shorter word of an address, or of a name after the first, is an initial or a "de": it means nobody. Characters. */
const shortest = 3;

/**
 * Whether a pseudonym would say who somebody is: it has a word of their name or of the part of their mail address before
 * the @, however it is written, or is itself an address of any kind.
 */
export function revealsName(pseudonym: string, { names, email }: RealPerson): boolean {
  if (/@|:\/\/|\bwww\./i.test(pseudonym) || /\d(?:\D?\d){6}/.test(pseudonym)) return true;
  const told = wordsOf(pseudonym);
  const address = wordsOf(email.slice(0, Math.max(0, email.lastIndexOf('@'))));
  const known = [...names.flatMap((name) => knownBy(wordsOf(name))), ...longOnes([...address, address.join('')])];
  return [...told, told.join('')].some((word) => known.includes(word));
}

/** The first name however short it is, the other long ones, and all of them written as one. */
function knownBy(words: string[]): string[] {
  return words.length === 0 ? [] : [...words.slice(0, 1), ...longOnes(words), words.join('')];
}

function longOnes(words: string[]): string[] {
  return words.filter((word) => word.length >= shortest);
}

/** Its words in small letters, without accents and digits. */
function wordsOf(text: string): string[] {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/\p{L}+/gu) ?? [];
}
