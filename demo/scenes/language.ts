/** The languages that the demo speaks. */
export const languages = ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl', 'pl', 'ja', 'ar', 'he'] as const;

export type Language = (typeof languages)[number];

/** One text in every language of the demo. */
export type InEveryLanguage = Record<Language, string>;
