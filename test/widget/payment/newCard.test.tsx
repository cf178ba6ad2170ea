import { expect, test } from 'vitest';
import { expectFocusOnHeading } from '../support/expectFocusOnHeading.ts';
import { useFakeStripe } from '../support/fakeStripe.ts';
import { answerPayments, confirm, done, hosted, payCalls } from '../support/paymentApi.ts';
import { openPlanOnStripe } from '../support/planOnStripe.ts';
import { usePortals } from '../support/portal.tsx';

usePortals();
const stripe = useFakeStripe();

test.each([
  ['the plan', false],
  ['where one was missed', true],
])('a new card from %s: nothing is taken, and no amount is shown', async (_, isMissed) => {
  const portal = await openPlanOnStripe({ isMissed });
  answerPayments(portal, { card: [confirm({ money: null })], confirms: [done({ state: 'saved', taken: null })] });
  await portal.press('Use another card');
  await expectFocusOnHeading(portal, 'Which card would you like to use?');
  expect(portal.text()).toContain('Nothing is taken now. We keep this card for your next payments.');
  expect(portal.text()).not.toContain('Nothing is taken before you press');

  await portal.press('Save this card');
  await expectFocusOnHeading(portal, 'Your card is saved');
  expect(portal.text()).toContain('Nothing has been taken. We use this card from now on.');
  expect(portal.text()).not.toContain('$');
  expect(stripe.asked[0]).toBe('card seti_secret if_required');
  expect(payCalls(portal).map(({ path }) => path)).toEqual(['/v1/payment-methods', '/v1/payments/pay_1/confirm']);
});

test('on a page, where the owner has chosen that', async () => {
  const portal = await openPlanOnStripe();
  answerPayments(portal, { card: [hosted] });
  await portal.press('Use another card');
  await portal.heading('Does this look right?');
  expect(portal.text()).toContain('You’ll use another card from now on.');
  await portal.press('‹ Back');
  await portal.heading('How your plan is going');
  expect(stripe.opened).toEqual([]);
});

test('is not offered where there is no card to change', async () => {
  const portal = await openPlanOnStripe({ standing: { canChangeCard: false } });
  await portal.heading('How your plan is going');
  expect(portal.screen.queryByRole('button', { name: /another card/ })).toBeNull();
});
