const SCRIPTS = /-(Arab|Hebr|Thaa|Syrc|Nkoo|Adlm)\b/i;
const LANGUAGES = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i;

/** Whether the locale (BCP 47) is written from right to left. By name, since `Intl` cannot say so in every browser. */
export function isRightToLeft(locale: string): boolean {
  return SCRIPTS.test(locale) || (LANGUAGES.test(locale) && !/-Latn\b/i.test(locale));
}
