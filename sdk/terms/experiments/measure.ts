import type { Money } from '../money.ts';

/**
 * What an experiment looks at: one yes or no for each member who was assigned.
 * - `resumed`: nothing overdue is open any more, within the window.
 * - `plan_kept`: has agreed to a plan, and at the window's end has kept it: running or completed, no instalment missed.
 *   Who never agreed to one counts as a no: an arm that scares people off plans must not look good.
 * - `paid_share`: has paid at least half of what was open when they were assigned (`hasPaidShare`).
 */
export type Measure = 'resumed' | 'plan_kept' | 'paid_share';

/**
 * How many days after being assigned the yes or no is settled. The same for everybody, since who was assigned earlier
 * would otherwise have had more time. 60 days see two monthly instalments; a whole plan would take half a year.
 */
export const windowDays: Record<Measure, number> = { resumed: 30, plan_kept: 60, paid_share: 30 };

/** The least part of each currency that counts as `paid_share`. */
const PAID_SHARE = 0.5;

/**
 * Whether at least half has been paid in every currency that was open. A yes or no for each member, since amounts of
 * several currencies cannot be added, and one large account would drown fifty small ones. Half, since `resumed` is
 * already the measure of all, and a monthly plan that is kept has not paid all within the window.
 * @param open what was open when the member was assigned; several entries of one currency are added
 * @param paid what has been paid towards that since, within the window
 */
export function hasPaidShare(open: Money[], paid: Money[]): boolean {
  const sumIn = (amounts: Money[], currency: string): number => {
    return amounts.reduce((sum, money) => (money.currency === currency ? sum + money.amount : sum), 0);
  };
  const currencies = [...new Set(open.map(({ currency }) => currency))];
  return currencies.every((currency) => sumIn(paid, currency) >= PAID_SHARE * sumIn(open, currency));
}
