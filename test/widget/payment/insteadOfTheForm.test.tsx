import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { expectFocusOnHeading } from '../support/expectFocusOnHeading.ts';
import { useFakeStripe } from '../support/fakeStripe.ts';
import { answerPayments, confirm, payCalls } from '../support/paymentApi.ts';
import { openPortalAt, type Portal, soon, usePortals } from '../support/portal.tsx';

usePortals();
const stripe = useFakeStripe();

const why = 'We can’t show the card form here. You can use our secure payment page instead.';

async function payAll(answers: Parameters<typeof answerPayments>[1]): Promise<Portal> {
  const portal = await openPortalAt('Pay what’s due');
  answerPayments(portal, answers);
  await portal.choose('All of it');
  await portal.press('Show the amount and go on');
  return portal;
}

async function expectPage(portal: Portal): Promise<void> {
  await expectFocusOnHeading(portal, 'Does this look right?');
  expect(portal.text()).toContain('You’ll pay $258.00.');
  expect(portal.screen.getByRole<HTMLAnchorElement>('link', { name: 'Open the payment page' }).href).toBe('https://invoice.stripe.example/i/1');
  expect(payCalls(portal).map(({ body }) => body)).toEqual([
    { currency: 'USD', amount: 25_800 },
    { currency: 'USD', amount: 25_800, onPage: true },
  ]);
  expect(document.querySelector('[slot]')).toBeNull();
}

test.each([
  ['an old version of Stripe.js', () => Object.assign(window, { Stripe: Object.assign(() => ({}), { version: 3 }) })],
  ['something else by that name', () => Object.assign(window, { Stripe: { version: 'endive' } })],
  ['no form that can be shown', () => (stripe.says = 'loaderror')],
])('on a page with %s, the hosted page takes its place', async (_, arrange) => {
  arrange();
  const portal = await payAll({ start: [confirm()] });
  await expectPage(portal);
  expect(portal.text()).toContain(why);
});

test('a provider or a step that this version does not know is taken on its page', async () => {
  const portal = await payAll({ start: [confirm({ provider: 'another' })] });
  await expectPage(portal);
  expect(stripe.opened).toEqual([]);
});

test('who would rather have the page is led there, without an excuse', async () => {
  const portal = await payAll({ start: [confirm()] });
  await portal.heading('Which card would you like to use?');
  await portal.press('Use the secure payment page instead');
  await expectPage(portal);
  expect(portal.text()).not.toContain(why);
});

test('who comes back from it sees whether it has arrived', async () => {
  stripe.says = 'loaderror';
  const portal = await payAll({ start: [confirm()] });
  await expectPage(portal);
  portal.screen.getByRole('link', { name: 'Open the payment page' }).addEventListener('click', (event) => event.preventDefault());
  await portal.press('Open the payment page');
  await portal.heading('How did it go?');
  await portal.press('See how things stand');
  await soon(() => expect(portal.text()).toContain('We looked just now and cannot see it yet.'));
});

test('without a page either, a person is the way', async () => {
  stripe.says = 'loaderror';
  const portal = await openPortalAt('Pay what’s due');
  portal.use(
    http.post(portal.url('/v1/payments'), async ({ request }) =>
      (await request.text()).includes('onPage')
        ? HttpResponse.json({ type: 'about:blank', title: 'No', status: 409, detail: '', code: 'not_offered', requestId: 'req_1' }, { status: 409, headers: { 'content-type': 'application/problem+json' } })
        : HttpResponse.json(confirm(), { status: 201 }),
    ),
  );
  await portal.choose('All of it');
  await portal.press('Show the amount and go on');
  await portal.heading('There is no way to pay here just now');
  expect(portal.text()).toContain('Nothing has been taken and nothing has changed.');
  portal.screen.getByRole('button', { name: 'Talk to Dana' });
});
