import type { CivilDate } from '../../terms/calendar.ts';
import type { Pause } from '../../terms/pause.ts';
import type { Plan } from '../../terms/plan.ts';
import type { Attempt } from '../store/rows.ts';
import type { BookEntry } from './outsideBooks.ts';

/** What books that are kept elsewhere still know of us, by the marks that we have left on them: enough to write our tables anew. */
export interface MarkedMember {
  memberId: string;
  /** As the books have it; empty where they have none. */
  firstName: string;
  email: string;
  /** Their customers who bear the mark of this member. */
  customers: string[];
  entries: MarkedEntry[];
  pauses: Omit<Pause, 'memberId'>[];
  attempts: MarkedAttempt[];
}

/** An entry of the books, the plan that it says it is covered by, and which part of that. */
export interface MarkedEntry {
  entry: BookEntry;
  plan: MarkedPlan | null;
  /** The instalment that pays it in one; null where it is paid in parts. */
  paidBySeq: number | null;
  /** What was owed on it as the plan was agreed to, integer minor units; null where it is paid in parts. */
  owedThen: number | null;
  /** When it was paid in full, RFC 3339 in UTC; null where it is not. */
  paidAt: string | null;
}

/** A plan as far as the books were told. */
export interface MarkedPlan extends Pick<Plan, 'id' | 'kind' | 'currency' | 'frequency' | 'collected' | 'agreedAt'> {
  days: MarkedDay[];
}

/** One instalment, as it was agreed and as it was moved since. */
export interface MarkedDay {
  seq: number;
  dueOn: CivilDate;
  agreedDueOn: CivilDate;
  /** Integer minor units. */
  amount: number;
  moves: number;
}

/** A try to take money, as far as it can be seen. */
export interface MarkedAttempt extends Omit<Attempt, 'memberId' | 'chargeId' | 'paymentId'> {
  /** The books' name for the charge. */
  reference: string;
}
