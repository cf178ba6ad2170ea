import type { Stripe } from 'stripe';
import type { TestPaymentMethod } from '../fake/testPaymentMethods.ts';

/** What the questions are asked on: a Stripe with a clock of its own, and the few things to set a situation up with. */
export interface Bench {
  /** To make the calls with that the adapter makes. */
  readonly client: Stripe;
  /** The time of the bench's clock. */
  now(): Date;
  /** Moves the clock on, and answers once Stripe has done by itself what falls due until then. */
  advanceTo(instant: Date): Promise<void>;
  /** A customer with a card, without a mail address: nobody is written to. Answers the id. */
  newCustomer(card: TestPaymentMethod): Promise<string>;
  /** Another card, which is the one that is asked from then on. Answers the id of the payment method. */
  giveCard(customer: string, card: TestPaymentMethod): Promise<string>;
  /** A subscription to 129.00 USD an interval that is charged automatically, active, and paid for its first one. Answers the id. */
  newSubscription(customer: string, every: Interval): Promise<string>;
  /** What waits to be put on the customer's next invoice, in minor units; negative where it is credit. */
  pendingAmount(customer: string): Promise<number>;
  /** Takes away all that was made on it. */
  close(): Promise<void>;
}

/** How often a subscription is billed. */
export type Interval = 'day' | 'month' | 'year';

/** What a subscription of the bench costs an interval: 129.00 USD, in minor units. */
export const price = { amount: 12_900, currency: 'usd' } as const;
