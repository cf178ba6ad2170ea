import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import type { Quote } from '../../../sdk/contract/types.ts';
import { answerPayments, confirm, payCalls, standWith } from '../support/paymentApi.ts';
import { openPlanOnStripe } from '../support/planOnStripe.ts';
import { useFakeStripe } from '../support/fakeStripe.ts';
import { openPortal, openPortalAt, type Portal, type PortalOptions, soon, usePortals } from '../support/portal.tsx';

usePortals();
useFakeStripe();

const itself = 'Each one is taken from your saved card on its day.';
const comeBack = 'Nothing is taken by itself.';
const byItself = 'It is taken from your saved card on that day.';

const twoBills: PortalOptions = {
  charges: [
    { dueOn: '2026-10-16', amount: 12_900, description: 'October coaching' },
    { dueOn: '2026-11-16', amount: 12_900, description: 'November coaching' },
  ],
};

const rowsOf = (portal: Portal): string[] => [...(portal.host.shadowRoot?.querySelectorAll('dl > div') ?? [])].map((row) => row.textContent ?? '');

test('a plan that is taken from a card says so, and what each date pays', async () => {
  const portal = await openPlanOnStripe({ next: { pays: ['October coaching'] } });
  await portal.heading('How your plan is going');
  expect(portal.text()).toContain(itself);
  expect(portal.text()).not.toContain(comeBack);
  expect(rowsOf(portal)[0]).toBe('November 27October coaching');
});

test('before it is agreed, the API’s own sentence says it, once', async () => {
  const portal = await openPortalAt('Spread it out');
  const terms = { currency: 'USD', count: 2, frequency: 'monthly', firstDueOn: '2026-11-27' } as const;
  const quote = await portal.member.quotePlan(terms);
  const answer: Quote = {
    ...quote,
    collected: true,
    sentence: `${quote.sentence} Each is taken from your saved card on its day.`,
    schedule: quote.schedule.map((one, index) => ({ ...one, pays: index === 0 ? ['October coaching', 'Welcome pack'] : [] })),
  };
  portal.use(http.post(portal.url('/v1/plans/quote'), () => HttpResponse.json(answer)));
  await portal.press('Show amounts and check');
  await portal.heading('Does this look right?');
  expect(portal.text()).toContain('Each is taken from your saved card on its day.');
  expect(portal.text()).not.toContain(comeBack);
  expect(rowsOf(portal)[0]).toBe('November 27, 2026October coaching · Welcome pack$129.00');
});

test.each([
  ['where it is taken from the card that is kept', ['USD'], byItself, comeBack],
  ['where the member comes back to pay', [], comeBack, byItself],
])('a promise says before it is made what happens on its day: %s', async (_where, collectedIn, said, notSaid) => {
  const portal = await openPortal();
  await standWith(portal, (standing) => ({
    ...standing,
    canChangeCard: true,
    offers: standing.offers.map((offer) => (offer.kind === 'pay' ? { ...offer, collectedIn } : offer)),
  }));
  await portal.open();
  await portal.press('Pay what’s due');
  await portal.choose('All of it, on a day I choose');
  await portal.choose('Friday, November 27');
  await portal.press(/go on$/i);
  await portal.heading('Does this look right?');
  expect(portal.text()).toContain(said);
  expect(portal.text()).not.toContain(notSaid);
});

test('where bills are not split, one of them can be paid alone', async () => {
  const portal = await openPortal(twoBills);
  await standWith(portal, (standing) => ({
    ...standing,
    offers: standing.offers.map((offer) => (offer.kind === 'pay' ? { ...offer, wholeCharges: true } : offer)),
  }));
  await portal.open();
  await portal.press('Pay what’s due');
  await portal.heading('What would you like to pay?');
  answerPayments(portal, { start: [confirm()] });
  expect(portal.screen.queryByRole('radio', { name: 'A part of it' })).toBeNull();

  await portal.choose('One bill');
  expect(portal.text()).not.toContain('$');
  await portal.press('Show the amount and go on');
  await soon(() => portal.screen.getByText('Pick one first.'));
  await portal.choose('November coaching');
  await portal.press('Go on');

  await portal.heading('Which card would you like to use?');
  expect(portal.text()).toContain('You’ll pay $129.00 for November coaching.');
  const { id } = (await portal.standing()).arrears.charges.find(({ description }) => description === 'November coaching') ?? {};
  expect(payCalls(portal).map(({ body }) => body)).toEqual([{ currency: 'USD', chargeId: id }]);
});

test.each([
  ['is asked for where nothing is taken by itself', false],
  ['is not asked for where it is taken by itself', true],
])('today’s payment %s', async (_, collected) => {
  const portal = await openPlanOnStripe({ plan: { collected }, next: { state: 'due' } });
  await portal.heading('How your plan is going');
  expect(portal.screen.queryByRole('button', { name: /^Make today’s payment/ }) === null).toBe(collected);
});
