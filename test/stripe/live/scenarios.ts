import type { Scenario } from './scenario.ts';
import { attachToAutoCharged } from './scenarios/attachToAutoCharged.ts';
import { endOfRetriesWhileHeld } from './scenarios/endOfRetriesWhileHeld.ts';
import { fullyCredited } from './scenarios/fullyCredited.ts';
import { nextAttemptAfterRelease } from './scenarios/nextAttemptAfterRelease.ts';
import { nextAttemptWhileHeld } from './scenarios/nextAttemptWhileHeld.ts';
import { offSessionAuthentication } from './scenarios/offSessionAuthentication.ts';
import { pauseInArrears } from './scenarios/pauseInArrears.ts';
import { paymentsInLists } from './scenarios/paymentsInLists.ts';
import { statusFollows } from './scenarios/statusFollows.ts';

/** What is asked of a sandbox, in this order. */
export const scenarios: readonly Scenario[] = [
  attachToAutoCharged,
  nextAttemptWhileHeld,
  endOfRetriesWhileHeld,
  nextAttemptAfterRelease,
  fullyCredited,
  offSessionAuthentication,
  pauseInArrears,
  statusFollows,
  paymentsInLists,
];
