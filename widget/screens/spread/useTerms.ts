import type { PlanOffer, PlanTerms } from '../../../sdk/contract/types.ts';
import type { CivilDate } from '../../../sdk/terms/calendar.ts';
import { buildSchedule, maxCountFor, type Frequency, type Schedule } from '../../../sdk/terms/schedule.ts';
import type { Draft } from '../../state/drafts.ts';
import { useDraft } from '../../state/useDraft.ts';
import { useSession } from '../../state/useSession.ts';

/** What a plan is made from: so much each time, or so many times. */
export type Measure = 'amount' | 'count';

/** A number that somebody chooses, and how far it goes. */
export interface Range {
  value: Draft<number>;
  min: number;
  max: number;
}

/** What somebody could manage, as it is being chosen. */
export interface Wish {
  measure: Draft<Measure>;
  /** Integer minor units. */
  amount: Range;
  count: Range;
  frequency: Draft<Frequency>;
  firstDueOn: Draft<CivilDate | null>;
  /** What comes of it, worked out as the API does; empty while no day is chosen and where bills cannot be split. */
  schedule: Schedule;
  /** What to ask the API; null while no day is chosen. */
  terms: PlanTerms | null;
}

/** Keeps what is wished for, and works out what comes of it. */
export function useTerms(offer: PlanOffer): Wish {
  const { isRevealed } = useSession();
  const { suggested, wholeCharges } = offer;
  const { amount: total, currency } = offer.total;
  const measure = useDraft<Measure>(`spread ${currency} measure`, isRevealed.value ? 'amount' : 'count');
  const frequency = useDraft<Frequency>(`spread ${currency} frequency`, suggested.frequency);
  const firstDueOn = useDraft<CivilDate | null>(`spread ${currency} first`, suggested.firstDueOn);
  const wantedCount = useDraft<number | null>(`spread ${currency} count`, null);
  const wantedAmount = useDraft<number | null>(`spread ${currency} amount`, null);

  const day = firstDueOn.value;
  const asked = { total, currency, frequency: frequency.value, firstDueOn: day ?? suggested.firstDueOn };
  const scheduleOf = (length: { count: number } | { amount: number }): Schedule => {
    const result = buildSchedule({ ...asked, length }, offer);
    return result.ok ? result.schedule : [];
  };

  // The longest plan has the smallest instalments; its first is the largest of those.
  const most = maxCountFor(total, currency, offer, asked.frequency, asked.firstDueOn);
  const least = scheduleOf({ count: most })[0]?.amount ?? total;
  // What has not been chosen yet follows from what has.
  const { value: wanted } = wantedAmount;
  const usualCount = wanted === null ? suggested.count : scheduleOf({ amount: Math.max(least, wanted) }).length;
  const count = within(wantedCount, usualCount, Math.min(2, most), most);
  const usualAmount = scheduleOf({ count: count.value.value })[0]?.amount ?? total;
  const amount = within(wantedAmount, usualAmount, least, total);

  // A choice of amounts is there for who wants to see amounts, and where the bills may be split.
  const isByAmount = isRevealed.value && measure.value === 'amount' && !wholeCharges;
  const length = isByAmount ? { amount: amount.value.value } : { count: wholeCharges ? suggested.count : count.value.value };
  const schedule = day && !wholeCharges ? scheduleOf(length) : [];

  return {
    measure: {
      get value() {
        return isByAmount ? 'amount' : 'count';
      },
      set value(next) {
        measure.value = next;
        if (next === 'amount') isRevealed.value = true;
      },
    },
    amount,
    count,
    frequency,
    firstDueOn,
    schedule,
    terms: day ? { currency, frequency: frequency.value, firstDueOn: day, ...length } : null,
  };
}

/** What is wished for is kept, also while the dates leave less room. */
function within(wanted: Draft<number | null>, usual: number, min: number, max: number): Range {
  return {
    min,
    max,
    value: {
      get value() {
        return Math.min(max, Math.max(min, wanted.value ?? usual));
      },
      set value(value) {
        wanted.value = value;
      },
    },
  };
}
