/** How many syllables a word has when it is spoken, by rules of thumb; a number counts as one. At least 1. */
export function countSyllables(word: string, language: 'en' | 'es'): number {
  const letters = word.toLowerCase();
  return Math.max(1, language === 'en' ? inEnglish(letters.replaceAll(/[^a-z]/g, '')) : inSpanish(letters.replaceAll(/[^a-záéíóúüñ]/g, '')));
}

/** Groups of vowels, without what is written and not spoken ("paid", "moves") and with what one group splits into ("idea", "client"). */
function inEnglish(word: string): number {
  if (word.length <= 3) return /^(?:any|via|ago|era)$/.test(word) ? 2 : 1;
  const spoken = word
    .replace(/(?<=[^aeiouyl]|[aeiouy]l)e$/, '')
    .replace(/(?<=[^aeiouylsxzcg]|[aeiouy]l|[^sc]h)(?<!sh|ch)es$/, 's')
    .replace(/(?<=[^aeioutd])ed$/, 'd')
    .replace(/^y/, '')
    .replace(/^every|^even(?=ing)/, (start) => (start === 'every' ? 'evry' : 'evn'))
    .replace(/^busi/, 'bus')
    .replace(/(?<=^so)me(?=t|o|d|b|h)/, 'm');
  const groups = spoken.match(/[aeiouy]{1,2}/g)?.length ?? 0;
  const split = spoken.match(/(?<![csgt])i[ao](?!n|us|u)|(?:^|[^eo])[eo]ing|[cl]ien|quiet|diet|[^gq]ua[lt]|crea(?!s|m|k)|rea$|dea/g)?.length ?? 0;
  return groups + split;
}

/** A strong vowel or an accented weak one is a syllable; weak ones join their neighbour. */
function inSpanish(word: string): number {
  const spoken = word.replace(/qu(?=[eiéí])/g, 'q').replace(/gu(?=[eiéí])/g, 'g').replace(/y$/, 'i');
  let count = 0;
  for (const [group] of spoken.matchAll(/[aeiouáéíóúü]{1,8}/g)) {
    const own = group.match(/[aeoáéóíú]/g)?.length ?? 0;
    count += Math.max(1, own);
  }
  return count;
}
