import type { Language } from '../../scenes/language.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import type { SiteWords } from './siteWords.ts';

export const siteWords: Record<Language, SiteWords> = { ar, de, en, es, fr, he, it, ja, nl, pl, pt };
