import type { Letter, Situation } from '../../sdk/server/playbook/playbook.ts';
import { de } from './letters/de.ts';
import { fr } from './letters/fr.ts';
import { he } from './letters/he.ts';
import { it } from './letters/it.ts';
import { ja } from './letters/ja.ts';
import { nl } from './letters/nl.ts';
import { pl } from './letters/pl.ts';
import { pt } from './letters/pt.ts';
import type { Language } from './language.ts';

/** The letters of the example playbook, each by its situation and variant. */
const written = [
  'first_missed/thanks-first',
  'first_missed/look-how-far',
  'several_missed/one-step',
  'several_missed/your-pace',
  'retrying/another-day',
  'plan_running/on-track',
  'instalment_missed/it-happens',
  'pause_running/rest-well',
  'pause_ending/soft-landing',
  'on_hold/with-us',
  'needs_conversation/fresh-start',
  'welcome_back/all-settled',
] as const satisfies `${Situation}/${string}`[];

/** All letters of the demo in one language. */
export type DemoLetters = Record<(typeof written)[number], Letter>;

/** In the languages that the example playbook leaves out, so that it stays short enough to be read. */
export const demoLetters: Record<Exclude<Language, 'en' | 'es' | 'ar'>, DemoLetters> = { fr, de, pt, it, nl, pl, ja, he };
