import { describe, expect, it } from 'vitest';
import type { Playbook } from '../../sdk/server/playbook/playbook.ts';
import { playbook } from '../server/support/testApi.ts';
import { quoteFor, fourMonths } from '../server/support/world.ts';
import { lessLikely, type StripeOptions } from './fake/options.ts';
import { agreed, mayaBehind, onDay, planOf, taken, trailOf } from './mayaBehind.ts';

const threeDays = { count: 3, firstDueOn: '2026-11-27' };
const days = ['2026-11-27', '2026-12-27', '2027-01-27'];

/** The owner had whoever does their taxes look at it. */
const splitting: Playbook = { ...playbook, offers: { ...playbook.offers, plan: { ...playbook.offers.plan, splitInvoices: { by: 'Dana', on: '2026-11-01', taxAdvice: 'Our accountant agreed to it' } } } };

describe.each<readonly [string, Partial<StripeOptions>]>([['what is likely', {}], ...lessLikely])('where nobody knows: %s', (_name, stripe) => {
  it('an invoice that was sent is paid in parts, each tied to it before it is confirmed', async () => {
    const coach = await mayaBehind({ stripe, months: 1 }, { collection: 'send_invoice' }, { dueAt: '2026-11-20T09:00:00Z' });
    const id = await agreed(coach, threeDays);
    for (const day of days) await onDay(coach, day);
    expect(taken(coach)).toEqual([[1, 4300], [1, 4300], [1, 4300]]);
    expect(coach.stripe.books.invoices.get(coach.invoices[0]?.id ?? '')).toMatchObject({ status: 'paid', amount_paid: 12_900, amount_overpaid: 0 });
    expect(await planOf(coach, id)).toMatchObject({ state: 'completed' });
  });

  it('one invoice of a subscription is split only by the owner’s word, and what is owed on it is right at every moment', async () => {
    const coach = await mayaBehind({ stripe, months: 1, playbook: splitting });
    const id = await agreed(coach, threeDays);
    await onDay(coach, '2026-11-27');
    expect(coach.stripe.books.invoices.get(coach.invoices[0]?.id ?? '')).toMatchObject({ status: 'open', amount_remaining: 8600 });
    await onDay(coach, '2026-12-27');
    await onDay(coach, '2027-01-27');
    expect(taken(coach)).toEqual([[0, 4300], [0, 4300], [1, 4300]]);
    expect(coach.stripe.books.invoices.get(coach.invoices[0]?.id ?? '')).toMatchObject({ status: 'paid', amount_remaining: 0 });
    expect(coach.stripe.books.mails.filter(({ about }) => about === 'credit note')).toEqual([]);
    expect(await planOf(coach, id)).toMatchObject({ state: 'completed' });
  });
});

describe('parts', () => {
  it('without the owner’s word one invoice of a subscription is paid in one', async () => {
    const coach = await mayaBehind({ months: 1 });
    expect(await coach.app.asMember('maya').refusal('quotePlan', { input: { ...fourMonths, count: 2 } })).toMatchObject({ code: 'terms_not_possible' });
  });

  it('where a part is refused nothing stays open but the invoice itself', async () => {
    for (const playbookUsed of [splitting, playbook]) {
      const isSplit = playbookUsed === splitting;
      const coach = await mayaBehind({ months: 1, playbook: playbookUsed, card: 'pm_card_visa_chargeDeclinedInsufficientFunds' }, isSplit ? {} : { collection: 'send_invoice' }, isSplit ? {} : { dueAt: '2026-11-20T09:00:00Z' });
      await agreed(coach, threeDays);
      await onDay(coach, '2026-11-27');
      expect(taken(coach)).toEqual([]);
      expect(await trailOf(coach)).toEqual(['payment.attempted', 'payment.declined']);
      const made = [...coach.stripe.books.invoices.values()].filter(({ metadata }) => metadata?.['gt_attempt']);
      expect(made.map(({ status }) => status)).toEqual(isSplit ? ['void'] : []);
      expect([...coach.stripe.books.invoicePayments.values()].filter(({ status, is_default: isDefault }) => status === 'open' && !isDefault)).toEqual([]);
      const held = await coach.app.store.reader.account('maya');
      expect(held?.charges.map(({ amount, paid }) => [amount, paid])).toEqual([[12_900, 0]]);
    }
  });

  it.each([['sent', playbook], ['split', splitting]] as const)('what the bank wanted to see the member about is taken back when they leave the plan (%s)', async (what, used) => {
    const isSplit = what === 'split';
    const coach = await mayaBehind({ months: 1, playbook: used, card: 'pm_card_authenticationRequired', stripe: { offSessionAuthentication: 'invoice_payment_intent_requires_action' } }, isSplit ? {} : { collection: 'send_invoice' }, isSplit ? {} : { dueAt: '2026-11-20T09:00:00Z' });
    const id = await agreed(coach, threeDays);
    await onDay(coach, '2026-11-27');
    await coach.app.asMember('maya').ask('cancelPlan', { params: { id } });
    await onDay(coach, '2026-11-28');
    const made = [...coach.stripe.books.invoices.values()].filter(({ metadata }) => metadata?.['gt_for']);
    expect(made.map(({ status }) => status)).toEqual(isSplit ? ['void'] : []);
    expect([...coach.stripe.books.paymentIntents.values()].filter(({ metadata, status }) => metadata['gt_attempt'] && status !== 'canceled')).toEqual([]);
    expect((await coach.app.store.reader.attemptsOf('maya')).map(({ endedAt }) => endedAt !== null)).toEqual([true]);
    expect(taken(coach)).toEqual([]);
  });

  it('an invoice without a card is not collected by itself, and the quote does not say so', async () => {
    const coach = await mayaBehind({ months: 1 }, { collection: 'send_invoice' }, { dueAt: '2026-11-20T09:00:00Z' });
    const customer = coach.stripe.books.customers.get(coach.customer.id);
    if (customer) customer.invoice_settings.default_payment_method = null;
    coach.moveTo('2026-11-25T15:05:00.000Z');
    const quote = await quoteFor(coach.app, 'maya', { ...fourMonths, count: 2 });
    expect(quote.collected).toBe(false);
    expect(quote.sentence).not.toContain('card');
  });
});
