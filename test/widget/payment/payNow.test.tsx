import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { closeWhenDone } from '../support/closeWhenDone.ts';
import { expectFocusOnHeading } from '../support/expectFocusOnHeading.ts';
import { useFakeStripe } from '../support/fakeStripe.ts';
import { answerPayments, confirm, dollars, done, payCalls } from '../support/paymentApi.ts';
import { openPortalAt, type Portal, soon, usePortals } from '../support/portal.tsx';

usePortals();
const stripe = useFakeStripe();

/** Goes to the form for all that is open. */
async function openForm(answers: Parameters<typeof answerPayments>[1]): Promise<Portal> {
  const portal = await openPortalAt('Pay what’s due');
  answerPayments(portal, answers);
  await portal.choose('All of it');
  await portal.press('Show the amount and go on');
  await expectFocusOnHeading(portal, 'Which card would you like to use?');
  return portal;
}

const nodes = () => document.querySelectorAll('[slot="goodterms-payment"]').length;

test('what will be taken is said first, then a card is given, and what was taken is said', async () => {
  const portal = await openForm({ start: [confirm()], confirms: [done()] });
  expect(portal.text()).toContain('You’ll pay $258.00.');
  expect(portal.text()).toContain('We keep this card for your next payments too.');
  expect(portal.text()).toContain('Nothing is taken before you press the button below.');

  await portal.press('Pay $258.00');

  await expectFocusOnHeading(portal, 'Thank you, Maya.');
  expect(portal.text()).toContain('$258.00 has reached us.');
  expect(stripe.asked).toEqual(['card seti_secret if_required', 'destroy']);
  expect(payCalls(portal).map(({ path, body }) => [path, body])).toEqual([
    ['/v1/payments', { currency: 'USD', amount: 25_800 }],
    ['/v1/payments/pay_1/confirm', ''],
  ]);
  expect(nodes()).toBe(0);
  await closeWhenDone(portal);
});

test('nothing of Stripe is opened before a card is to be given', async () => {
  const portal = await openPortalAt('Pay what’s due');
  answerPayments(portal, { start: [confirm()] });
  await portal.choose('All of it');
  expect(stripe.opened).toEqual([]);
  await portal.press('Show the amount and go on');
  await soon(() => expect(stripe.opened).toHaveLength(1));
});

test('the form stands in the page and shows in the panel, in the member’s language', async () => {
  const portal = await openForm({ start: [confirm()] });
  await soon(() => expect(stripe.forms).toHaveLength(1));
  const [form] = stripe.forms;
  expect(form?.node.parentElement).toBe(portal.host);
  expect(form?.node.getAttribute('style')).toContain('all: initial');
  expect(stripe.opened[0]).toMatch(/ en$/);
  expect(form?.appearance.theme).toBe('flat');
});

test('pressing twice takes it once', async () => {
  const portal = await openForm({ start: [confirm()], confirms: [done()] });
  const button = await soon(() => portal.screen.getByRole('button', { name: 'Pay $258.00' }));
  button.click();
  button.click();
  await portal.heading('Thank you, Maya.');
  expect(stripe.asked.filter((asked) => asked.startsWith('card'))).toHaveLength(1);
  expect(payCalls(portal).filter(({ path }) => path.endsWith('confirm'))).toHaveLength(1);
});

test('what Stripe says against a card stands beside the form, and another try works', async () => {
  const portal = await openForm({ start: [confirm()], confirms: [done()] });
  stripe.card = { error: { type: 'card_error', message: 'Your card’s number is not right.' } };
  await portal.press('Pay $258.00');
  await soon(() => expect(portal.text()).toContain('Your card’s number is not right.'));
  expect(payCalls(portal)).toHaveLength(1);
  expect(nodes()).toBe(1);

  stripe.card = {};
  await portal.press('Pay $258.00');
  await portal.heading('Thank you, Maya.');
  expect(portal.text()).not.toContain('is not right');
});

test('what went wrong at Stripe itself is said in our own words', async () => {
  const portal = await openForm({ start: [confirm()] });
  stripe.card = { error: { type: 'api_error', message: 'An internal thing (req_123)' } };
  await portal.press('Pay $258.00');
  await soon(() => expect(portal.text()).toContain('That didn’t work just now. Nothing has been taken.'));
  expect(portal.text()).not.toContain('req_123');
});

test('an answer that is lost can be asked for again under the same key; the card is given once', async () => {
  const portal = await openForm({ start: [confirm()] });
  portal.use(http.post(portal.url('/v1/payments/:id/confirm'), () => HttpResponse.error()));
  await portal.press('Pay $258.00');
  await soon(() => portal.screen.getByRole('heading', { name: 'We could not hear back' }), 12_000);
  expect(portal.text()).not.toContain('Nothing has been taken');

  answerPayments(portal, { confirms: [done()] });
  await portal.press('Try again');
  await portal.heading('Thank you, Maya.');
  const keys = payCalls(portal).filter(({ path }) => path.endsWith('confirm')).map(({ key }) => key);
  expect(new Set(keys).size).toBe(1);
  expect(stripe.asked.filter((asked) => asked.startsWith('card'))).toHaveLength(1);
});

test('who goes back after a lost answer need not give the card again', async () => {
  const portal = await openForm({ start: [confirm()] });
  portal.use(http.post(portal.url('/v1/payments/:id/confirm'), () => HttpResponse.error()));
  await portal.press('Pay $258.00');
  await soon(() => portal.screen.getByRole('heading', { name: 'We could not hear back' }), 12_000);
  await portal.press('‹ Back');
  await portal.heading('Which card would you like to use?');

  answerPayments(portal, { confirms: [done()] });
  await portal.press('Pay $258.00');
  await portal.heading('Thank you, Maya.');
  expect(stripe.asked.filter((asked) => asked.startsWith('card'))).toHaveLength(1);
});

test('a card that Stripe has already goes on', async () => {
  const portal = await openForm({ start: [confirm()], confirms: [done()] });
  stripe.card = { error: { type: 'invalid_request_error', message: 'It has succeeded already.', setup_intent: { status: 'succeeded' } } };
  await portal.press('Pay $258.00');
  await portal.heading('Thank you, Maya.');
});

test('money that is on its way is said to be on its way', async () => {
  const portal = await openForm({ start: [confirm()], confirms: [done({ state: 'processing' })] });
  await portal.press('Pay $258.00');
  await expectFocusOnHeading(portal, 'It is on its way');
  expect(portal.text()).toContain('Your bank is sending $258.00.');
});

test('a bank’s no is no blame, and leads to another card, another way, a person', async () => {
  const portal = await openForm({ start: [confirm(), confirm({ paymentId: 'pay_2' })], confirms: [done({ state: 'declined', taken: null, left: dollars(25_800) })] });
  await portal.press('Pay $258.00');
  await expectFocusOnHeading(portal, 'That one didn’t go through. It happens.');
  expect(portal.text()).toContain('Nothing has been taken.');
  expect(portal.text()).toContain('$258.00 is still open.');
  portal.screen.getByRole('button', { name: /^Talk to Dana/ });
  portal.screen.getByRole('button', { name: 'See the other ways' });

  answerPayments(portal, { start: [confirm({ paymentId: 'pay_2' })], confirms: [done({ paymentId: 'pay_2' })] });
  await portal.press('Use another card');
  await portal.press('Pay $258.00');
  await portal.heading('Thank you, Maya.');
  expect(payCalls(portal).at(-1)?.path).toBe('/v1/payments/pay_2/confirm');
});

test('where a part was taken before the bank said no, the rest is chosen anew', async () => {
  const portal = await openForm({ start: [confirm()], confirms: [done({ state: 'declined', taken: dollars(12_900), left: dollars(12_900) })] });
  await portal.press('Pay $258.00');
  await portal.heading('That one didn’t go through. It happens.');
  expect(portal.text()).toContain('$129.00 has reached us.');
  expect(portal.text()).not.toContain('Nothing has been taken');
  await portal.press('Use another card');
  await portal.heading('What would you like to pay?');
});

test('going back and closing leave nothing on the page, and nothing is taken', async () => {
  const portal = await openForm({ start: [confirm()] });
  await soon(() => expect(nodes()).toBe(1));
  await portal.press('‹ Back');
  await portal.heading('What would you like to pay?');
  expect(nodes()).toBe(0);

  await portal.press('Go on');
  await soon(() => expect(nodes()).toBe(1));
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  await soon(() => expect(portal.screen.queryByRole('heading')).toBeNull());
  expect(nodes()).toBe(0);
  expect(payCalls(portal).filter(({ path }) => path.endsWith('confirm'))).toEqual([]);
});

test('while the card is being checked, no page is offered beside it', async () => {
  const portal = await openForm({ start: [confirm()], confirms: [done()] });
  const toPage = () => portal.screen.getByRole<HTMLButtonElement>('button', { name: 'Use the secure payment page instead' });
  stripe.isSlow = true;
  await portal.press('Pay $258.00');
  await soon(() => expect(toPage().disabled).toBe(true));
  stripe.letGo();
  await portal.heading('Thank you, Maya.');
  expect(payCalls(portal)).toHaveLength(2);
});

test('who leaves while the card is being checked has agreed to nothing', async () => {
  const portal = await openForm({ start: [confirm()], confirms: [done()] });
  stripe.isSlow = true;
  await portal.press('Pay $258.00');
  await soon(() => expect(stripe.asked).toContain('card seti_secret if_required'));
  stripe.tell('escape');
  await soon(() => expect(portal.screen.queryByRole('heading')).toBeNull());
  stripe.letGo();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(payCalls(portal).filter(({ path }) => path.endsWith('confirm'))).toEqual([]);
});
