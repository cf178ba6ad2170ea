import type { VoiceRules } from './rules.ts';
import { bills } from './spanish/bills.ts';
import { blame } from './spanish/blame.ts';
import { coldWords } from './spanish/coldWords.ts';
import { comparison } from './spanish/comparison.ts';
import { costs } from './spanish/costs.ts';
import { denial } from './spanish/denial.ts';
import { exposure } from './spanish/exposure.ts';
import { frighteningWords } from './spanish/frighteningWords.ts';
import { guilt } from './spanish/guilt.ts';
import { hints } from './spanish/hints.ts';
import { hurry } from './spanish/hurry.ts';
import { law } from './spanish/law.ts';
import { losses } from './spanish/losses.ts';
import { mockery } from './spanish/mockery.ts';
import { offer } from './spanish/offer.ts';
import { orders } from './spanish/orders.ts';
import { reproaches } from './spanish/reproaches.ts';
import { taunts } from './spanish/taunts.ts';
import { tone } from './spanish/tone.ts';
import { warmth } from './spanish/warmth.ts';
import { words } from './spanish/words.ts';

/**
 * How unkind letters about late payments speak in Spanish, to "tú", to "vos" and to "usted", in Spain and in Latin
 * America. Without accents, as folded text is.
 */
export const spanish: VoiceRules = {
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
