import type { PauseOption } from './pause.ts';
import type { Standing } from './standing.ts';

/** One way forward. */
export type OfferKind = 'plan' | 'pause' | 'pay' | 'resources' | 'talk' | 'circle';

/** What offers depend on besides the standing. */
export interface OfferContext {
  /** The pauses the member may start today. */
  pauseOptions: PauseOption[];
  /** Whether the playbook has circles. */
  hasCircles: boolean;
}

/** The plans of a currency that a person may take over before only people help: the first and one new one. */
const PLANS_BEFORE_PEOPLE_ONLY = 2;

/**
 * The currencies a new plan may be made in: something is open in them and no plan runs. None in a pause or a breathing
 * space.
 */
export function planCurrencies(standing: Standing): string[] {
  const { situation, pause, open, plans } = standing;
  if (situation === 'breathing_space' || pause !== null) return [];
  return [...new Set(open.map(({ currency }) => currency))].filter((currency) => {
    const inCurrency = plans.filter((plan) => plan.currency === currency);
    const takenOver = inCurrency.filter(({ state }) => state === 'needs_conversation').length;
    return takenOver < PLANS_BEFORE_PEOPLE_ONLY && !inCurrency.some(({ state }) => state === 'active');
  });
}

/**
 * The ways forward that a member may take now, in the order they are shown. Those that are absent may not be taken: the
 * same rule draws the cards and guards the routes.
 *
 * A member may pay at any time, also in a breathing space. Help and a person are there whenever anything is owed or has
 * been agreed. After two instalments missed in a row one new plan is offered without questions, then only people help.
 */
export function offersFor(standing: Standing, context: OfferContext): OfferKind[] {
  const { status, situation, open, plans } = standing;
  if (status === 'current') return [];
  const isRunning = standing.pause !== null || plans.some(({ state }) => state === 'active');
  const offers: Record<OfferKind, boolean> = {
    plan: planCurrencies(standing).length > 0,
    // What a platform bills goes on whatever is agreed with us: a pause of that alone could not be kept.
    pause: !isRunning && situation !== 'breathing_space' && open.some(({ control }) => control !== 'pay_only') && context.pauseOptions.length > 0,
    pay: open.length > 0,
    resources: true,
    talk: true,
    // Also once a meeting was asked for: it is where the member reads the answer, meets, leaves or reports.
    circle: context.hasCircles,
  };
  const order: OfferKind[] = ['plan', 'pause', 'pay', 'resources', 'talk', 'circle'];
  return order.filter((kind) => offers[kind]);
}
