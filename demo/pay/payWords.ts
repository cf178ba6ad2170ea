import { type Signal, signal } from '@preact/signals';
import type { Language } from '../scenes/language.ts';
import { payWords as ar } from './words/ar.ts';
import { payWords as de } from './words/de.ts';
import { payWords as en } from './words/en.ts';
import { payWords as es } from './words/es.ts';
import { payWords as fr } from './words/fr.ts';
import { payWords as he } from './words/he.ts';
import { payWords as it } from './words/it.ts';
import { payWords as ja } from './words/ja.ts';
import { payWords as nl } from './words/nl.ts';
import { payWords as pl } from './words/pl.ts';
import { payWords as pt } from './words/pt.ts';

/** The words of the pretend payment page. */
export interface PayWords {
  pretend: string;
  title: (amount: string) => string;
  nothingMoves: string;
  pay: string;
  back: string;
  paying: string;
  failed: string;
  unreadable: string;
}

/** The language that the demo speaks. */
export const payLanguage: Signal<Language> = signal<Language>('en');

export const payWords: Record<Language, PayWords> = { ar, de, en, es, fr, he, it, ja, nl, pl, pt };
