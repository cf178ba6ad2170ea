import { inConversation } from '../scenes/inConversation.ts';
import { inPlan } from '../scenes/inPlan.ts';
import { instalmentMissed } from '../scenes/instalmentMissed.ts';
import { oneMissed } from '../scenes/oneMissed.ts';
import { owesNothing } from '../scenes/owesNothing.ts';
import { paused } from '../scenes/paused.ts';
import type { Scene } from '../scenes/scene.ts';
import { threeMissed } from '../scenes/threeMissed.ts';
import type { PretendStripe } from './pretendStripe.ts';

const empty = 'pm_card_visa_chargeDeclinedInsufficientFunds';

/**
 * The scenes of the demo where the money is in Stripe: bills that cannot be split, and cards that are asked by themselves.
 * The first bill of each is given; those of later months come of the subscription. Going to a day lets happen what is due on
 * it, also what has been agreed on it: Stripe is told within the minute, not on the next day that is played.
 */
export function stripeScenes({ subscribe, bill, cardBecomes }: PretendStripe): readonly Scene[] {
  return [
    {
      ...oneMissed,
      async play({ daysAgo }) {
        await daysAgo(9);
        subscribe('one-missed', { amount: 258_00, currency: 'usd', card: empty, startsDaysAgo: 61 });
        bill('one-missed');
      },
    },
    {
      ...threeMissed,
      async play({ daysAgo }) {
        await daysAgo(50);
        subscribe('three-missed', { amount: 118_00, currency: 'eur', card: empty, startsDaysAgo: 0 });
        bill('three-missed');
        await daysAgo(12);
        bill('three-missed', { amount: 64_00, currency: 'usd' });
      },
    },
    {
      ...inPlan,
      /** The card works again: three bills, one on each of three days, of which two have come. */
      async play({ daysAgo, agreeToPlan }) {
        await daysAgo(88);
        subscribe('in-plan', { amount: 86_00, currency: 'usd', card: empty, startsDaysAgo: 0 });
        bill('in-plan');
        await daysAgo(26);
        cardBecomes('in-plan', 'pm_card_visa');
        await agreeToPlan({ currency: 'USD', count: 3, frequency: 'fortnightly', startsInDays: 2 });
        await daysAgo(26);
        await daysAgo(24);
        await daysAgo(10);
      },
    },
    {
      ...instalmentMissed,
      /** The card works for the first of three days, and is empty on the second. */
      async play({ daysAgo, agreeToPlan }) {
        await daysAgo(85);
        subscribe('instalment-missed', { amount: 66_00, currency: 'gbp', card: empty, startsDaysAgo: 0 });
        bill('instalment-missed');
        await daysAgo(22);
        cardBecomes('instalment-missed', 'pm_card_visa');
        await agreeToPlan({ currency: 'GBP', count: 3, frequency: 'fortnightly', startsInDays: 2 });
        await daysAgo(22);
        await daysAgo(20);
        cardBecomes('instalment-missed', empty);
        await daysAgo(6);
        await daysAgo(3);
      },
    },
    {
      ...paused,
      async play({ daysAgo, pause }) {
        await daysAgo(28);
        subscribe('paused', { amount: 198_00, currency: 'gbp', card: empty, startsDaysAgo: 31 });
        bill('paused');
        await daysAgo(20);
        await pause(1);
        await daysAgo(20);
      },
    },
    {
      ...inConversation,
      async play(director) {
        const charge = async (): Promise<void> => {
          subscribe('in-conversation', { amount: 2400_00, currency: 'mxn', card: empty, startsDaysAgo: 61 });
          bill('in-conversation');
        };
        await inConversation.play({ ...director, charge });
      },
    },
    {
      ...owesNothing,
      async play({ daysAgo }) {
        await daysAgo(20);
        subscribe('owes-nothing', { amount: 258_00, currency: 'usd', card: 'pm_card_visa', startsDaysAgo: 31 });
        bill('owes-nothing', { status: 'paid' });
      },
    },
  ];
}
