import { expect, test } from 'vitest';
import { expectFocusOnHeading } from '../support/expectFocusOnHeading.ts';
import { useFakeStripe } from '../support/fakeStripe.ts';
import { answerPayments, confirm, dollars, done, payCalls } from '../support/paymentApi.ts';
import { openPlanOnStripe } from '../support/planOnStripe.ts';
import { openPortalAt, type Portal, soon, usePortals } from '../support/portal.tsx';

usePortals();
const stripe = useFakeStripe();

const check = (secret: string) => confirm({ intent: 'payment', clientSecret: secret, money: dollars(25_800) });

async function payByCard(confirms: Parameters<typeof answerPayments>[1]['confirms']): Promise<Portal> {
  const portal = await openPortalAt('Pay what’s due');
  answerPayments(portal, { start: [confirm()], confirms: confirms ?? [] });
  await portal.choose('All of it');
  await portal.press('Show the amount and go on');
  await portal.press('Pay $258.00');
  return portal;
}

const bankChecks = () => stripe.asked.filter((asked) => asked.startsWith('bank'));

test('the bank is asked at once after a card was given, for each of several charges', async () => {
  const portal = await payByCard([check('pi_1'), check('pi_2'), done()]);
  await portal.heading('Thank you, Maya.');
  expect(bankChecks()).toEqual(['bank pi_1', 'bank pi_2']);
  expect(payCalls(portal).filter(({ path }) => path.endsWith('confirm'))).toHaveLength(3);
});

test('a check that did not work is said, and is not asked for again by itself', async () => {
  stripe.bank = { error: { type: 'invalid_request_error', message: 'Something for developers (req_1).' } };
  const portal = await payByCard([check('pi_1'), check('pi_1_anew'), done()]);
  await soon(() => expect(portal.text()).toContain('That didn’t work just now. You can try again, or use our secure payment page instead.'));
  expect(portal.text()).not.toContain('req_1');
  await expectFocusOnHeading(portal, 'Your bank wants to check that it’s you');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(bankChecks()).toEqual(['bank pi_1']);

  stripe.bank = {};
  await portal.press('Try again');
  await portal.heading('Thank you, Maya.');
  expect(bankChecks()).toEqual(['bank pi_1', 'bank pi_1_anew']);
});

test('a bank that says no for good leads on', async () => {
  stripe.bank = { error: { type: 'card_error', message: 'No.' } };
  const portal = await payByCard([check('pi_1'), done({ state: 'declined', taken: null, left: dollars(25_800) })]);
  await portal.heading('That one didn’t go through. It happens.');
  await soon(() => portal.screen.getByRole('button', { name: 'Use another card' }));
});

test.each([
  ['in the plan', false],
  ['where one was missed', true],
])('an instalment that the bank wants to see the member for, %s', async (_, isMissed) => {
  const portal = await openPlanOnStripe({ isMissed, next: { needsMember: true } });
  answerPayments(portal, { start: [check('pi_7')], confirms: [done({ taken: dollars(6450) })] });
  expect(portal.text()).not.toContain('$');
  await portal.press('Show your bank it’s you');
  await expectFocusOnHeading(portal, 'Your bank wants to check that it’s you');
  expect(portal.text()).toContain('You’ll pay $64.50, the one for November 27.');
  expect(portal.text()).toContain('Nothing more is taken until you say yes there.');
  expect(stripe.opened).toEqual([]);

  await portal.press('Go on');
  await portal.heading('Thank you, Maya.');
  expect(portal.text()).toContain('$64.50 has reached us.');
  expect(bankChecks()).toEqual(['bank pi_7']);
  expect(payCalls(portal)[0]?.body).toEqual({ currency: 'USD', amount: 6450 });
});

test('a bank check without Stripe.js goes on with the hosted page', async () => {
  Object.assign(window, { Stripe: Object.assign(() => ({}), { version: 3 }) });
  const portal = await openPlanOnStripe({ next: { needsMember: true } });
  answerPayments(portal, { start: [check('pi_8')] });
  await portal.press('Show your bank it’s you');
  await portal.press('Go on');
  await portal.heading('Does this look right?');
  expect(portal.text()).toContain('We can’t show the card form here.');
  expect(portal.screen.getByRole<HTMLAnchorElement>('link').href).toContain('invoice.stripe.example');
});
