import { bills } from './english/bills.ts';
import { blame } from './english/blame.ts';
import { coldWords } from './english/coldWords.ts';
import { comparison } from './english/comparison.ts';
import { costs } from './english/costs.ts';
import { denial } from './english/denial.ts';
import { exposure } from './english/exposure.ts';
import { frighteningWords } from './english/frighteningWords.ts';
import { guilt } from './english/guilt.ts';
import { hints } from './english/hints.ts';
import { hurry } from './english/hurry.ts';
import { law } from './english/law.ts';
import { losses } from './english/losses.ts';
import { mockery } from './english/mockery.ts';
import { offer } from './english/offer.ts';
import { orders } from './english/orders.ts';
import { reproaches } from './english/reproaches.ts';
import { taunts } from './english/taunts.ts';
import { tone } from './english/tone.ts';
import { warmth } from './english/warmth.ts';
import { words } from './english/words.ts';
import type { VoiceRules } from './rules.ts';

/**
 * How unkind letters about late payments speak in English. The words to avoid are those of the product's own list; the
 * ways of threatening, shaming and hurrying are those of collection letters, whose effect on people in money trouble is
 * described by the Money and Mental Health Policy Institute ("debt threats").
 */
export const english: VoiceRules = {
  letters: 'a-z0-9',
  words,
  denial,
  offer,
  warmth,
  tone,
  groups: [
    frighteningWords,
    bills,
    losses,
    law,
    costs,
    exposure,
    hints,
    hurry,
    orders,
    blame,
    reproaches,
    taunts,
    comparison,
    guilt,
    mockery,
    coldWords,
  ],
};
