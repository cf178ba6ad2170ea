import { expect, test } from 'vitest';
import { closeWhenDone } from './support/closeWhenDone.ts';
import type { Playbook } from '../../sdk/server/playbook/playbook.ts';
import { expectFocusOnHeading } from './support/expectFocusOnHeading.ts';
import { openPortalAt, type Portal, type PortalOptions, soon, usePortals } from './support/portal.tsx';

usePortals();

const twoCurrencies: PortalOptions = {
  charges: [
    { dueOn: '2026-10-16', amount: 11_800, currency: 'EUR' },
    { dueOn: '2026-11-16', amount: 6400, currency: 'USD' },
  ],
};

const started = (portal: Portal) => portal.asked.filter(({ path }) => path === '/v1/payments').map(({ body }) => JSON.parse(body));

function withoutPaymentPage(playbook: Playbook): Playbook {
  const { paymentLink, ...owner } = playbook.owner;
  expect(paymentLink).toBeDefined();
  return { ...playbook, owner };
}

async function openPay(options?: PortalOptions): Promise<Portal> {
  const portal = await openPortalAt('Pay what’s due', options);
  await portal.heading('What would you like to pay?');
  return portal;
}

/** The payment page's link, without going there: the test's own page stays. */
async function linkToPage(portal: Portal): Promise<HTMLAnchorElement> {
  const link = await soon(() => portal.screen.getByRole<HTMLAnchorElement>('link', { name: 'Open the payment page' }));
  link.addEventListener('click', (event) => event.preventDefault());
  return link;
}

/** Money arrives at the owner's. */
async function settle(portal: Portal, link: HTMLAnchorElement, amount: number): Promise<void> {
  const reference = new URL(link.href).searchParams.get('reference') ?? '';
  await portal.owner.settlePayment(reference, { amount, currency: 'USD', reference });
}

test('all of it: the amount when asked for, one sentence, and a link to the owner’s page', async () => {
  const portal = await openPay();
  expect(portal.text()).not.toContain('258');
  await portal.choose('All of it');
  expect(portal.text()).not.toContain('258');

  await portal.press('Show the amount and go on');

  await expectFocusOnHeading(portal, 'Does this look right?');
  expect(portal.text()).toContain('You’ll pay $258.00.');
  expect(portal.text()).toContain('This opens our payment page at pay.example. Nothing is taken until you confirm there.');
  const { href, target, referrerPolicy } = await linkToPage(portal);
  expect(href).toMatch(/^https:\/\/pay\.example\/\?reference=pay_\w+&amount=258\.00&currency=USD$/);
  expect([target, referrerPolicy]).toEqual(['', 'no-referrer']);
  expect(started(portal)).toEqual([{ currency: 'USD', amount: 25_800 }]);
  expect((await portal.standing()).arrears.totals).toMatchObject([{ amount: 25_800 }]);
});

test('a part: what was typed is read in the member’s own way, and its limits are in words', async () => {
  const portal = await openPay();
  await portal.choose('A part of it');
  await portal.type('How much fits?', '900');
  expect(portal.text()).not.toContain('258');

  await portal.press('Show the amount and go on');
  await soon(() => portal.screen.getByText('Any amount from $0.50 to $258.00.'));
  expect(portal.screen.getByLabelText('How much fits?').getAttribute('aria-invalid')).toBe('true');
  expect(portal.screen.getByLabelText<HTMLInputElement>('How much fits?').value).toBe('900');
  expect(started(portal)).toEqual([]);

  await portal.type('How much fits?', '$40.5');
  await portal.press('Go on');
  await portal.heading('Does this look right?');
  expect(portal.text()).toContain('You’ll pay $40.50.');
  expect(started(portal)).toEqual([{ currency: 'USD', amount: 4050 }]);
});

test('"change it" and going back keep what was typed', async () => {
  const portal = await openPay();
  const typed = () => portal.screen.getByLabelText<HTMLInputElement>('How much fits?').value;
  await portal.choose('A part of it');
  await portal.type('How much fits?', '40');
  await portal.press('Show the amount and go on');
  await portal.heading('Does this look right?');

  await portal.press('Change it');
  await soon(() => expect(typed()).toBe('40'));
  await portal.press(/Back$/);
  await portal.press('Pay what’s due');
  await soon(() => expect(typed()).toBe('40'));
});

test('who comes back from the payment page sees whether it has arrived', async () => {
  const portal = await openPay();
  await portal.choose('All of it');
  await portal.press('Show the amount and go on');
  const link = await linkToPage(portal);

  await portal.press('Open the payment page');
  await expectFocusOnHeading(portal, 'How did it go?');
  await portal.press('See how things stand');
  await soon(() => expect(portal.text()).toContain('We looked just now and cannot see it yet.'));

  await settle(portal, link, 25_800);
  await portal.press('See how things stand');
  await expectFocusOnHeading(portal, 'Thank you, Maya.');
  await closeWhenDone(portal);
});

test('a part that has arrived is seen too', async () => {
  const portal = await openPay();
  await portal.choose('A part of it');
  await portal.type('How much fits?', '100');
  await portal.press('Show the amount and go on');
  const link = await linkToPage(portal);
  await portal.press('Open the payment page');

  await settle(portal, link, 10_000);
  await portal.press('See how things stand');

  await portal.heading('Thank you, Maya.');
  expect((await portal.standing()).arrears.totals).toMatchObject([{ amount: 15_800 }]);
});

test('when it cannot be seen whether it has arrived, nothing untrue is said', async () => {
  const portal = await openPay();
  await portal.choose('All of it');
  await portal.press('Show the amount and go on');
  await linkToPage(portal);
  await portal.press('Open the payment page');
  await portal.heading('How did it go?');
  portal.failWith('offline');

  await portal.press('See how things stand');

  await soon(() => portal.screen.getByRole('heading', { name: 'We could not hear back' }), 12_000);
  expect(portal.text()).not.toContain('Nothing has been taken');
  portal.recover();
  await portal.press('Try again');
  await soon(() => expect(portal.text()).toContain('We looked just now and cannot see it yet.'));
});

test('on a day of one’s choice: a promise, kept like a plan of one', async () => {
  const portal = await openPay();
  await portal.choose('All of it, on a day I choose');
  await portal.press('Show the amount and go on');
  await soon(() => portal.screen.getByText('Pick one first.'));
  expect(portal.screen.queryByRole('radio', { name: 'Today' })).toBeNull();

  await portal.choose('Friday, November 27');
  await portal.press(/go on$/i);
  await expectFocusOnHeading(portal, 'Does this look right?');
  expect(portal.text()).toContain('You’ll pay $258.00 on Friday, November 27. Until then we stay quiet.');
  expect((await portal.standing()).arrangement).toBeNull();

  const agree = portal.screen.getByRole('button', { name: 'Agree' });
  agree.click();
  agree.click();
  await expectFocusOnHeading(portal, 'That’s settled, Maya.');
  expect(portal.text()).toContain('You chose to pay on Friday, November 27.');
  expect(started(portal)).toEqual([{ currency: 'USD', payOn: '2026-11-27' }]);
  expect((await portal.standing()).arrangement).toMatchObject({ kind: 'promise', instalments: [{ dueOn: '2026-11-27', amount: { amount: 25_800 } }] });
});

test('a promise is reviewed with what is open then, not when the page was drawn', async () => {
  const portal = await openPay();
  await portal.choose('All of it, on a day I choose');
  await portal.choose('Friday, November 27');
  await portal.owner.addCharge('maya', { reference: 'late', description: 'Extra', dueOn: '2026-11-20', amount: 1000, currency: 'USD' });

  await portal.press('Show the amount and go on');
  await soon(() => expect(portal.text()).toContain('You’ll pay $268.00 on Friday, November 27.'));
  await portal.press('Agree');

  await portal.heading('That’s settled, Maya.');
  expect((await portal.standing()).arrangement).toMatchObject({ total: { amount: 26_800 } });
});

test('of several currencies one is chosen; they are never added', async () => {
  const portal = await openPay(twoCurrencies);
  await portal.choose('All of it');
  await portal.press('Show the amount and go on');
  await soon(() => portal.screen.getByText('Pick one first.'));

  await portal.choose('Euro');
  await portal.press('Show the amount');
  expect(portal.text()).toContain('Open now: €118.00');
  await portal.choose('US Dollar');
  expect(portal.text()).toContain('Open now: $64.00');
  await portal.press('Go on');

  await portal.heading('Does this look right?');
  expect(started(portal)).toEqual([{ currency: 'USD', amount: 6400 }]);
});

test('an owner without a payment page: only the day is offered', async () => {
  const portal = await openPay({
    playbook: withoutPaymentPage,
  });

  expect(portal.screen.getAllByRole('radio')).toHaveLength(1);
  portal.screen.getByRole('radio', { name: 'All of it, on a day I choose' });
});

test('an owner without a payment page, in a pause: the helper is the way', async () => {
  const portal = await openPortalAt('A note from', {
    playbook: withoutPaymentPage,
    before: ({ member }) => member.startPause({ periods: 1 }),
  });
  await portal.press('Pay what’s due');

  await portal.heading('There is no way to pay here just now');
  expect(portal.text()).toContain('Nothing has been taken and nothing has changed.');
  await portal.press('Talk to');
  await portal.heading(/talk about/);
});

test.each(['offline', 'html', 'error'] as const)('when the payment page cannot be prepared (%s), nothing is taken and what was typed stays', async (how) => {
  const portal = await openPay();
  await portal.choose('A part of it');
  await portal.type('How much fits?', '40');
  portal.failWith(how);

  await portal.press('Show the amount and go on');
  await soon(() => portal.screen.getByText('Nothing has been taken and nothing has changed.'), 12_000);
  portal.recover();
  await portal.press('Try again');

  await portal.heading('Does this look right?');
  expect(portal.text()).toContain('You’ll pay $40.00.');
});

test('what was paid elsewhere meanwhile is not asked for again', async () => {
  const portal = await openPay();
  await portal.choose('All of it');
  await portal.owner.recordPayment('maya', { amount: 25_800, currency: 'USD', reference: 'by-bank' });

  await portal.press('Show the amount and go on');
  await portal.heading('That didn’t work just now');
  await portal.press('Try again');

  await soon(() => expect(portal.screen.queryByRole('heading', { name: 'That didn’t work just now' })).toBeNull());
  expect(portal.screen.queryByRole('button', { name: /^Pay what’s due/ })).toBeNull();
});

test('in Spanish an amount is read as it is written there', async () => {
  const portal = await openPortalAt('Pagar lo pendiente', { language: 'es', charges: [{ dueOn: '2026-11-16', amount: 123_456, currency: 'EUR' }] });
  await portal.choose('Una parte');
  await portal.type('¿Cuánto te va bien?', '1.000,50');
  await portal.press('Ver el importe y seguir');

  await portal.heading('¿Te parece bien así?');
  expect(started(portal)).toEqual([{ currency: 'EUR', amount: 100_050 }]);
});
