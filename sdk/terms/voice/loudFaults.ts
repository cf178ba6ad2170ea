import type { PlacedFault } from './checkVoice.ts';

interface LoudRule {
  pattern: RegExp;
  why: string;
  kinder: Kinder;
}

interface Kinder {
  en: string;
  [language: string]: string;
}

/** In capitals by nature: what people meet when they pay or ask for help. */
const names = new Set(['IBAN', 'SEPA', 'BACS', 'VISA', 'HMRC', 'NFCC', 'CNMV', 'USAA', 'CLABE', 'SPEI', 'OXXO', 'PAYPAL', 'NASA', 'UNICEF', 'CONDUSEF', 'UTC', 'FAQ', 'PDF', 'SMS', 'USA', 'NHS']);

const amount = '\\d(?:[\\d.,\' \\u00A0\\u202F]{0,18}\\d)?';
const sign = '[\\p{Sc}]|US\\$|MX\\$|R\\$|(?:USD|EUR|GBP|MXN|CAD|AUD|COP|ARS|CLP|PEN|BRL|CHF|SAR|AED|EGP|JPY|INR)(?!\\p{L})';
const currency = `${sign}|(?:dollars?|euros?|pounds?|pesos?|quid|bucks|d[oó]lares|soles|reales|ريال|دولار|درهم|جنيه|دينار)(?!\\p{L})`;

/** What is refused in every language, because it needs no words. */
const loudRules: readonly LoudRule[] = [
  {
    pattern: /[!¡！]+/gu,
    why: 'An exclamation mark raises the voice.',
    kinder: { en: 'End the sentence with a full stop.', es: 'Termina la frase con un punto.', ar: 'يكفي أن تنتهي الجملة بنقطة.' },
  },
  {
    pattern: /(?<![\p{L}\p{N}\p{M}])(?:\p{Lu}[\p{Lu}\p{M}'’]{0,40}[ ,-]{1,3}){1,30}\p{Lu}[\p{Lu}\p{M}'’]{0,40}(?![\p{L}\p{N}\p{M}])|(?<![\p{L}\p{N}\p{M}])\p{Lu}{3,40}(?![\p{L}\p{N}\p{M}])/gu,
    why: 'Words in capitals read as shouting.',
    kinder: { en: 'Write it in small letters: “a note for you”.', es: 'Escríbelo en minúsculas: «una nota para ti».', ar: '«رسالة لك»، بحروف هادئة.' },
  },
  {
    pattern: /(?<!\d)\d{1,3}:\d\d:\d\d(?!\d)|[\u23F0\u23F1\u23F2\u23F3\u231B\u26A0\u203C\u2757\u{1F6A8}\u{1F534}\u{1F6D1}\u26D4]\uFE0F?|(?<!\d)3 ?(?:\.\.\.|…|,) ?2 ?(?:\.\.\.|…|,) ?1(?!\d)/gu,
    why: 'A countdown or an alarm hurries a person who needs calm.',
    kinder: { en: 'Take the time you need.', es: 'Tómate el tiempo que necesites.', ar: 'خذ ما تحتاج إليه من وقت.' },
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:(?:${sign}) ?${amount}|${amount} ?(?:${currency}))`, 'gu'),
    why: 'A sum can be read by somebody else in the room; the person asks for it when they want to see it.',
    kinder: { en: 'You can see the amount when you want to.', es: 'Puedes ver el importe cuando quieras.', ar: 'يمكنك رؤية المبلغ متى شئت.' },
  },
];

/** A sum that somebody may choose is an offer; one that is asked for is not. */
const choice = /\b(?:could|can|may|might|from|as little as|small\w*|plan|spread|choose|would|whatever|budget|each|a (?:week|month)|if|or|puedes|puede|podr[ií]as?|podemos|desde|plan|reparti\w*|elig\w*|elij\w*|peque[ñn]\w*|si|o|cada|al mes)(?!\p{L})/iu;

/** Shouting capitals, exclamation marks, countdowns and sums, whatever the language (ISO 639-1). */
export function loudFaults(text: string, language: string): PlacedFault[] {
  return loudRules.flatMap(({ pattern, why, kinder }) =>
    [...text.matchAll(pattern)]
      .filter(({ 0: phrase, index }) => !isQuiet(phrase, () => sentenceAround(text, index, index + phrase.length)))
      .map(({ 0: phrase, index }) => ({ phrase, start: index, end: index + phrase.length, why, kinder: kinder[language] ?? kinder.en })),
  );
}

function isQuiet(phrase: string, sentence: () => string): boolean {
  if (/^\p{Lu}/u.test(phrase) && !/\d/.test(phrase)) return !isShouted(phrase);
  return /\d/.test(phrase) && /[^\d:.,… ]/.test(phrase) && choice.test(sentence());
}

/** As far as 120 signs to each side. */
function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 120), start).split(/[.?!]\s|\n\s*\n/).at(-1) ?? '';
  const [after = ''] = text.slice(end, end + 120).split(/[.?!](?:\s|$)|\n\s*\n/);
  return before + text.slice(start, end) + after;
}

/** One word is shouted from four letters on; of several, one has three. */
function isShouted(phrase: string): boolean {
  const words = phrase.split(/[ ,-]+/).filter((word) => !names.has(word));
  const longest = Math.max(0, ...words.map((word) => word.length));
  return words.length > 1 ? longest >= 3 : longest >= 4 || shortShouts.has(words[0] ?? '');
}

const shortShouts = new Set(['NOW', 'PAY', 'DUE', 'ACT', 'HOY', 'PAGO']);
