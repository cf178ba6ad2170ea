import { inConversation } from './inConversation.ts';
import { inPlan } from './inPlan.ts';
import { instalmentMissed } from './instalmentMissed.ts';
import { oneMissed } from './oneMissed.ts';
import { owesNothing } from './owesNothing.ts';
import { paused } from './paused.ts';
import type { Scene } from './scene.ts';
import { threeMissed } from './threeMissed.ts';

/** Every scene of the demo. Each is about a member of the cast with the same id. */
export const scenes: readonly Scene[] = [oneMissed, threeMissed, inPlan, instalmentMissed, paused, inConversation, owesNothing];
