/** The languages that the demo speaks. */
export const languages = ['en', 'es', 'ar'] as const;

export type Language = (typeof languages)[number];

/** One text in every language of the demo. */
export type InEveryLanguage = Record<Language, string>;
