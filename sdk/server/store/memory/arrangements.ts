import type { Pause } from '../../../terms/pause.ts';
import type { Plan } from '../../../terms/plan.ts';
import type { Records } from '../store.ts';
import { requireRow } from './requireRow.ts';
import type { WritableTables } from './tables.ts';

type ArrangementRecords = Pick<
  Records,
  'agreeToPlan' | 'savePlan' | 'startPause' | 'savePause' | 'saveHold' | 'saveIntroduction' | 'saveTouch'
>;

/** Plans, pauses, holds, introductions and touches. */
export function memoryArrangements(tables: WritableTables): ArrangementRecords {
  const wouldRunTwice = ({ id, memberId, currency, state }: Plan) =>
    state === 'active' &&
    tables.plans.by('memberId', memberId).some((other) => {
      return other.id !== id && other.state === 'active' && other.currency === currency;
    });
  const wouldPauseTwice = ({ id, memberId, state }: Pause) =>
    state === 'active' &&
    tables.pauses.by('memberId', memberId).some((other) => other.id !== id && other.state === 'active');

  return {
    async agreeToPlan(plan) {
      requireRow(tables.members, plan.memberId, 'agreeToPlan', 'member');
      if (tables.plans.get(plan.id) !== undefined || wouldRunTwice(plan)) return false;
      tables.plans.put(plan);
      return true;
    },
    async savePlan(plan) {
      requireRow(tables.plans, plan.id, 'savePlan', 'plan');
      if (wouldRunTwice(plan)) {
        throw new Error(`savePlan: member ${plan.memberId} has a running plan in ${plan.currency} already; end it first.`);
      }
      tables.plans.put(plan);
    },
    async startPause(pause) {
      requireRow(tables.members, pause.memberId, 'startPause', 'member');
      if (tables.pauses.get(pause.id) !== undefined || wouldPauseTwice(pause)) return false;
      tables.pauses.put(pause);
      return true;
    },
    async savePause(pause) {
      requireRow(tables.pauses, pause.id, 'savePause', 'pause');
      if (wouldPauseTwice(pause)) {
        throw new Error(`savePause: member ${pause.memberId} has an active pause already; end it first.`);
      }
      tables.pauses.put(pause);
    },
    async saveHold(hold) {
      requireRow(tables.members, hold.memberId, 'saveHold', 'member');
      tables.holds.put(hold);
    },
    async saveIntroduction(introduction) {
      requireRow(tables.members, introduction.memberId, 'saveIntroduction', 'member');
      tables.introductions.put(introduction);
    },
    async saveTouch(touch) {
      requireRow(tables.members, touch.memberId, 'saveTouch', 'member');
      tables.touches.put(touch);
    },
  };
}
