import type { PaymentConfirm, PaymentStep, StartPayment } from '../../sdk/contract/types.ts';
import type { TestPaymentMethod } from './fake/testPaymentMethods.ts';
import { type Behind, mayaBehind } from './mayaBehind.ts';

export const publishableKey = 'pk_test_fake';

/** Maya is behind, the card that is kept is refused, and she gives another one on the coach's own page. */
export async function mayaPays(options: Parameters<typeof mayaBehind>[0] = {}, ...given: [Parameters<typeof mayaBehind>[1]?, Parameters<typeof mayaBehind>[2]?]): Promise<Behind> {
  return await mayaBehind({ card: 'pm_card_visa_chargeDeclinedInsufficientFunds', publishableKey, ...options }, ...given);
}

/** The step in which her browser asks for a card. */
export async function begins({ app }: Pick<Behind, 'app'>, input: Partial<StartPayment> = {}, key?: string): Promise<PaymentConfirm> {
  return asConfirm(await app.asMember('maya').ask('startPayment', { input: { currency: 'USD', ...input }, ...(key !== undefined && { key }) }));
}

export function asConfirm(step: PaymentStep): PaymentConfirm {
  if (step.next !== 'confirm') throw new Error(`A step to confirm was expected, not ${JSON.stringify(step)}.`);
  return step;
}

/** She goes on, in her browser, after a step. */
export async function goesOn({ app }: Pick<Behind, 'app'>, { paymentId }: { paymentId: string }, key?: string): Promise<PaymentStep> {
  return await app.asMember('maya').ask('confirmPayment', { params: { id: paymentId }, ...(key !== undefined && { key }) });
}

/** All of it: she begins, gives this card, and goes on. */
export async function pays(coach: Behind, card: TestPaymentMethod, input: Partial<StartPayment> = {}): Promise<PaymentStep> {
  const step = await begins(coach, input);
  coach.stripe.browser.confirmSetup(step.clientSecret, card);
  return await goesOn(coach, step);
}
