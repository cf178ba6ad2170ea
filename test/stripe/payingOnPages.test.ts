import { describe, expect, it } from 'vitest';
import type { Stripe } from 'stripe';
import { stripeBilling } from '../../sdk/server/stripe/stripeBilling.ts';
import { playbook } from '../server/support/testApi.ts';
import { type Behind, mayaBehind, taken } from './mayaBehind.ts';
import { begins, mayaPays, publishableKey } from './mayaPays.ts';

const site = 'https://members.example/home';
const withSite = { ...playbook, owner: { ...playbook.owner, site } };

async function ledTo({ app }: Behind, input: { onPage?: boolean; chargeId?: string; amount?: number } = {}, key?: string): Promise<string> {
  const step = await app.asMember('maya').ask('startPayment', { input: { currency: 'USD', ...input }, ...(key !== undefined && { key }) });
  if (step.next !== 'redirect') throw new Error(`A page was expected, not ${step.next}.`);
  return step.url;
}

const pageOf = (coach: Behind, invoice: Stripe.Invoice | undefined): string | null | undefined => coach.stripe.books.invoices.get(invoice?.id ?? '')?.hosted_invoice_url;

describe('paying on Stripe’s page', () => {
  it('is what is offered without a publishable key, for the newest invoice', async () => {
    const coach = await mayaBehind();
    expect(await coach.app.asMember('maya').ask('getStanding')).toMatchObject({ canChangeCard: true, offers: expect.arrayContaining([expect.objectContaining({ kind: 'pay', now: true, wholeCharges: true })]) });
    expect(await ledTo(coach)).toBe(pageOf(coach, coach.invoices.at(-1)));
    expect(coach.stripe.books.setupIntents.size).toBe(0);
    expect(taken(coach)).toEqual([]);
  });

  it('can be chosen, with a key at hand', async () => {
    const coach = await mayaPays({ payment: 'redirect' });
    expect(await ledTo(coach)).toBe(pageOf(coach, coach.invoices.at(-1)));
  });

  it('is there for a browser in which no card can be given', async () => {
    const coach = await mayaPays();
    expect(await ledTo(coach, { onPage: true })).toBe(pageOf(coach, coach.invoices.at(-1)));
  });

  it('is for the charge that was named', async () => {
    const coach = await mayaBehind();
    const [oldest] = await coach.charges(coach.invoices[0]?.id ?? '');
    expect(await ledTo(coach, { chargeId: oldest?.id ?? '' })).toBe(pageOf(coach, coach.invoices[0]));
    expect(await coach.app.asMember('maya').refusal('startPayment', { input: { currency: 'USD', amount: 5000 } })).toMatchObject({ code: 'terms_not_possible' });
  });

  it('has an address that is read as it is followed, also under the same key', async () => {
    const coach = await mayaBehind();
    const first = await ledTo(coach, {}, 'beginning');
    coach.moveTo('2026-11-25T23:00:00.000Z');
    const second = await ledTo(coach, {}, 'beginning');
    expect(second).not.toBe(first);
    expect(second).toBe(pageOf(coach, coach.invoices.at(-1)));
    const { app } = coach;
    expect((await app.store.reader.audit({ limit: 100, cursor: null }, 'maya')).items.filter(({ action }) => action === 'payment.started')).toHaveLength(1);
  });

  it('finalizes a draft that an unpaid subscription has left', async () => {
    const coach = await mayaBehind({ months: 1 }, { status: 'unpaid' }, { status: 'draft' });
    expect(await ledTo(coach)).toBe(pageOf(coach, coach.invoices[0]));
    expect(coach.stripe.books.invoices.get(coach.invoices[0]?.id ?? '')?.auto_advance).toBe(false);
  });

  it('is not there to be confirmed', async () => {
    const coach = await mayaBehind();
    const step = await coach.app.asMember('maya').ask('startPayment', { input: { currency: 'USD' } });
    const paymentId = step.next === 'redirect' ? step.paymentId : '';
    expect(await coach.app.asMember('maya').refusal('confirmPayment', { params: { id: paymentId } })).toMatchObject({ code: 'not_offered' });
  });

  it('needs no permission to write', async () => {
    const coach = await mayaBehind({ permissions: ['customer_read', 'invoice_read', 'subscription_read', 'payment_intent_read'] });
    expect(await ledTo(coach)).toBe(pageOf(coach, coach.invoices.at(-1)));
  });

  it('is the owner’s own for what the owner recorded', async () => {
    const coach = await mayaPays();
    await coach.app.asOwner().ask('addCharge', { params: { id: 'maya' }, input: { reference: 'workbook', description: 'Workbook', dueOn: '2026-11-03', amount: 4500, currency: 'EUR' } });
    const step = await coach.app.asMember('maya').ask('startPayment', { input: { currency: 'EUR' } });
    expect(step).toMatchObject({ next: 'redirect', url: expect.stringContaining('/pay?reference=') });
  });
});

describe('a new card on Stripe’s page', () => {
  it('is given in the customer portal, which leads back to the member’s page', async () => {
    const coach = await mayaBehind({ playbook: withSite });
    const step = await coach.app.asMember('maya').ask('startPaymentMethod', { input: {} });
    expect(step).toMatchObject({ next: 'redirect', url: expect.stringContaining('https://billing.stripe.com/p/session/') });
    const [asked] = coach.stripe.requests.filter(({ operation }) => operation === 'billingPortal.sessions.create');
    expect(asked?.params).toMatchObject({ customer: coach.customer.id, return_url: site, flow_data: { type: 'payment_method_update', after_completion: { type: 'redirect', redirect: { return_url: site } } } });
  });

  it('is another session each time, also under the same key', async () => {
    const coach = await mayaPays();
    const ask = () => coach.app.asMember('maya').ask('startPaymentMethod', { input: { onPage: true }, key: 'card' });
    const [first, second] = [await ask(), await ask()];
    expect(first).toMatchObject({ next: 'redirect' });
    expect(second).not.toEqual(first);
  });
});

describe('the keys', () => {
  const key = 'rk_test_1';
  it.each([
    [{ publishableKey: 'pk_live_1' }, 'one mode'],
    [{ publishableKey: 'sk_test_1' }, 'begins with pk_live_ or pk_test_'],
    [{ payment: 'embedded' }, 'publishable key'],
    [{ publishableKey: 'pk_live_1', payment: 'redirect' }, 'one mode'],
  ] as const)('%j cannot be', (wrong, hint) => {
    expect(() => stripeBilling({ key, ...wrong })).toThrow(TypeError);
    expect(() => stripeBilling({ key, ...wrong })).toThrow(hint);
  });

  it('decide by themselves where a card is given', async () => {
    expect(stripeBilling({ key, publishableKey }).till?.publishableKey).toBe(publishableKey);
    expect(stripeBilling({ key }).till?.publishableKey).toBeNull();
    expect(stripeBilling({ key, publishableKey, payment: 'redirect' }).till?.publishableKey).toBeNull();
    await begins(await mayaPays({ payment: 'embedded' }));
  });
});
