import { addDays, type CivilDate } from '../../terms/calendar.ts';
import type { Charge } from '../../terms/charge.ts';
import type { BookEntry } from './outsideBooks.ts';

/** How many days ahead the day is put, so that it is not moved each day. Ours. */
const QUIET_FOR = 7;

/** What else bears on a charge. */
export interface EntryFacts {
  /** Where the member lives. */
  today: CivilDate;
  /** Whether a plan of ours that runs covers the charge. */
  isCovered: boolean;
}

/**
 * The charge as it is by an entry of the books. What was paid never becomes less, so that no money counts twice: neither what
 * the owner recorded with us alone, nor what a slow answer did not know of yet. Where nobody is asked any more, what was
 * asked for shrinks to what was paid.
 */
export function followEntry(charge: Charge, entry: BookEntry, { today, isCovered }: EntryFacts): Charge {
  const isOver = entry.kind === 'gone' || (entry.kind === 'written_off' && !isCovered);
  const paid = Math.max(charge.paid, entry.paid);
  const amount = isOver ? paid : Math.max(paid, entry.amount);
  return {
    ...charge,
    amount,
    paid,
    processing: Math.min(entry.processing, amount - paid),
    dueOn: dayOf(charge, entry, today),
    wholeOnly: entry.wholeOnly,
    control: entry.control,
    hasCard: entry.hasCard,
    retryOn: isOver || entry.kind === 'quiet' ? null : entry.retryOn,
  };
}

/** What nobody is asked for now is not late: its day is yet to come, for as long as that is so. */
function dayOf(charge: Charge, { kind, dueOn }: BookEntry, today: CivilDate): CivilDate {
  const day = dueOn ?? charge.dueOn;
  if (kind !== 'quiet' || day >= today) return day;
  return charge.dueOn >= today ? charge.dueOn : addDays(today, QUIET_FOR);
}
