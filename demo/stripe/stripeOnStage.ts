import type { MoneyElsewhere } from '../scenes/world.ts';
import { openPretendStripe, type PretendStripe } from './pretendStripe.ts';
import { stripeScenes } from './stripeScenes.ts';

/** The pretend Stripe of the world that is played: starting over makes another. */
export interface StripeOnStage {
  open(now: Date): Promise<MoneyElsewhere>;
  /** @throws Error before the first world was opened */
  present(): PretendStripe;
}

/** @param address where the demo is open, without a slash at the end */
export function stripeOnStage(address: string): StripeOnStage {
  let stripe: PretendStripe | undefined;
  return {
    async open(now) {
      stripe = await openPretendStripe({ now, address });
      return { ...stripe, scenes: stripeScenes(stripe) };
    },
    present() {
      if (!stripe) throw new Error('The pretend Stripe is not open yet: open a world first.');
      return stripe;
    },
  };
}
