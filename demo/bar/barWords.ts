import type { Mood } from '../controls/controls.ts';
import type { Language } from '../scenes/language.ts';
import type { Theme } from '../site/stage.ts';
import { barWords as ar } from './words/ar.ts';
import { barWords as de } from './words/de.ts';
import { barWords as en } from './words/en.ts';
import { barWords as es } from './words/es.ts';
import { barWords as fr } from './words/fr.ts';
import { barWords as he } from './words/he.ts';
import { barWords as it } from './words/it.ts';
import { barWords as ja } from './words/ja.ts';
import { barWords as nl } from './words/nl.ts';
import { barWords as pl } from './words/pl.ts';
import { barWords as pt } from './words/pt.ts';

/** The words of the demo controls. */
export interface BarWords {
  title: string;
  member: string;
  day: string;
  today: string;
  later: (days: number) => string;
  nextDay: string;
  nextWeek: string;
  backToToday: string;
  mood: string;
  moods: Record<Mood, string>;
  theme: string;
  themes: Record<Theme, string>;
  language: string;
  startOver: string;
  desk: string;
  /** The page that gives the widget an owner's look. */
  playground: string;
  /** How many letters have left by mail. */
  mail: (count: number) => string;
  /** Where mail goes, and where the letters are when there is none. */
  mailStaysHere: string;
  noMail: string;
  failed: string;
}

export const barWords: Record<Language, BarWords> = { ar, de, en, es, fr, he, it, ja, nl, pl, pt };

/** Each language in its own words. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
  pt: 'Português',
  it: 'Italiano',
  nl: 'Nederlands',
  pl: 'Polski',
  ja: '日本語',
  ar: 'العربية',
  he: 'עברית',
};
