import type { Stripe } from 'stripe';
import { describe, expect, it } from 'vitest';
import { decideInvoice, subscriptionIdOf, type InvoiceFacts, type InvoiceKind } from '../../sdk/server/stripe/decideInvoice.ts';
import { newInvoice } from './fake/objects/invoice.ts';
import { newInvoicePayment } from './fake/objects/invoicePayment.ts';
import { newPaymentIntent } from './fake/objects/paymentIntent.ts';
import { newSubscription } from './fake/objects/subscription.ts';

const seconds = (instant: string): number => Date.parse(instant) / 1000;

const facts: InvoiceFacts = {
  subscription: null,
  payments: [],
  now: new Date('2026-11-21T12:00:00Z'),
  timeZone: 'Etc/UTC',
  isPlanRunning: (id) => id === 'pln_running',
};

/** One that was charged automatically on 10 November, refused, and is tried again on the 24th. */
function invoice(changes: Partial<Stripe.Invoice> = {}): Stripe.Invoice {
  const created = seconds('2026-11-10T09:00:00Z');
  const given = newInvoice({
    id: 'in_1',
    created,
    customer: 'cus_1',
    currency: 'usd',
    status: 'open',
    amount_due: 12_900,
    amount_remaining: 12_900,
    attempted: true,
    attempt_count: 2,
    next_payment_attempt: seconds('2026-11-24T09:00:00Z'),
    status_transitions: { finalized_at: created + 3600, marked_uncollectible_at: null, paid_at: null, voided_at: null },
  });
  return { ...given, ...changes };
}

function sent(due: string | null, changes: Partial<Stripe.Invoice> = {}): Stripe.Invoice {
  const due_date = due === null ? null : seconds(due);
  return invoice({ collection_method: 'send_invoice', attempted: false, attempt_count: 0, next_payment_attempt: null, due_date, ...changes });
}

function ofSubscription(changes: Partial<Stripe.Subscription> = {}): { subscription: Stripe.Subscription; parent: Stripe.Invoice.Parent } {
  const rate = { amount: 12_900, currency: 'usd', interval: 'month', intervalCount: 1 } as const;
  const subscription = { ...newSubscription({ id: 'sub_1', created: 1, customer: 'cus_1', status: 'past_due' }, rate, { start: 1, end: 2 }), ...changes };
  return { subscription, parent: { type: 'subscription_details', quote_details: null, subscription_details: { metadata: {}, subscription: 'sub_1' } } };
}

function paused(reason: Stripe.Subscription.StatusDetails.Paused.Subscription.Type): Partial<Stripe.Subscription> {
  return { status: 'paused', status_details: { paused: { type: 'subscription', transitioned_at: 1, subscription: { type: reason } } } };
}

function payment(status: Stripe.PaymentIntent.Status, changes: Partial<Stripe.InvoicePayment> = {}): Stripe.InvoicePayment {
  const intent = newPaymentIntent({ id: 'pi_1', created: 1, amount: 12_900, currency: 'usd', customer: 'cus_1', status });
  const tie = { type: 'payment_intent', payment_intent: intent };
  return { ...newInvoicePayment({ id: 'inpay_1', created: 1, invoice: 'in_1', amount_requested: 12_900, currency: 'usd', payment: tie, is_default: true }), ...changes };
}

function kindOf(changes: Partial<Stripe.Invoice>, more: Partial<InvoiceFacts> = {}): InvoiceKind {
  return decideInvoice(invoice(changes), { ...facts, ...more }).kind;
}

describe('what an invoice is, by its own status', () => {
  it.each<[InvoiceKind, Partial<Stripe.Invoice>]>([
    ['overdue', {}],
    ['settled', { status: 'paid', amount_paid: 12_900, amount_remaining: 0 }],
    ['settled', { amount_remaining: 0 }],
    ['void', { status: 'void' }],
    ['draft', { status: 'draft' }],
    ['draft', { status: 'draft', auto_advance: false }],
    ['unclear', { status: null }],
    ['unclear', { status: 'held_by_the_moon' }],
    ['unclear', { collection_method: 'by_pigeon' }],
    ['not_due_yet', { attempted: false, attempt_count: 0 }],
    ['overdue', { attempted: true, attempt_count: 0 }],
  ])('is %s for %j', (kind, changes) => {
    expect(kindOf(changes)).toBe(kind);
  });
});

describe('what was sent to be paid by a day', () => {
  it.each<[InvoiceKind, string | null, number]>([
    ['overdue', '2026-11-20T23:00:00Z', 0],
    ['not_due_yet', '2026-11-21T01:00:00Z', 0],
    ['not_due_yet', '2026-11-22T09:00:00Z', 0],
    ['not_due_yet', '2026-11-20T09:00:00Z', 1],
    ['overdue', '2026-11-19T09:00:00Z', 1],
    ['not_due_yet', null, 0],
  ])('is %s when due %s with %i days of grace', (kind, due, graceDays) => {
    expect(decideInvoice(sent(due), { ...facts, graceDays }).kind).toBe(kind);
  });

  it('is due on the day that it is where the member lives', () => {
    const due = '2026-11-21T03:00:00Z';
    expect(decideInvoice(sent(due), { ...facts, timeZone: 'America/Los_Angeles' })).toMatchObject({ kind: 'overdue', dueOn: '2026-11-20' });
    expect(decideInvoice(sent(due), { ...facts, timeZone: 'Asia/Tokyo' })).toMatchObject({ kind: 'not_due_yet', dueOn: '2026-11-21' });
  });
});

describe('what the subscription adds', () => {
  it.each<[InvoiceKind, Partial<Stripe.Subscription>]>([
    ['overdue', { status: 'past_due' }],
    ['overdue', { status: 'active' }],
    ['overdue', { status: 'trialing' }],
    ['overdue', { status: 'unpaid' }],
    ['overdue', { status: 'canceled' }],
    ['finish_signup', { status: 'incomplete' }],
    ['finish_signup', { status: 'incomplete_expired' }],
    ['unclear', { status: 'on_the_shelf' }],
    ['overdue', paused('final_payment_failure')],
    ['overdue', paused('first_payment_failure')],
    ['paused', paused('pause_requested')],
    ['paused', paused('trial_end_without_payment_method')],
    ['paused', paused('system')],
    ['paused', paused('something_new')],
    ['paused', { status: 'paused' }],
    ['paused', { status: 'active', pause_collection: { behavior: 'void', resumes_at: null } }],
  ])('is %s when it is %j', (kind, changes) => {
    const { subscription, parent } = ofSubscription(changes);
    expect(kindOf({ parent }, { subscription })).toBe(kind);
  });

  it('is unclear as long as the subscription that it names was not read', () => {
    expect(kindOf({ parent: ofSubscription().parent })).toBe('unclear');
  });

  it('counts the drafts that an unpaid subscription leaves behind, which are finalized before they are paid', () => {
    const { subscription, parent } = ofSubscription({ status: 'unpaid' });
    const left = { status: 'draft', auto_advance: false, parent, attempted: false, attempt_count: 0 } as const;
    const decision = decideInvoice(invoice({ ...left, status_transitions: { finalized_at: null, marked_uncollectible_at: null, paid_at: null, voided_at: null } }), { ...facts, subscription });
    expect(decision).toMatchObject({ kind: 'overdue', isDraft: true, amount: 12_900, dueOn: '2026-11-10', retryOn: null });
    expect(kindOf({ ...left, auto_advance: true }, { subscription })).toBe('draft');
    expect(kindOf(left, { subscription: ofSubscription({ status: 'active' }).subscription })).toBe('draft');
    expect(kindOf(left, { subscription: ofSubscription({ status: 'active' }).subscription, wasKeptByPause: true })).toBe('overdue');
    expect(kindOf({ ...left, collection_method: 'send_invoice' }, { subscription })).toBe('draft');
  });

  it('only pays what a platform owns', () => {
    const { subscription, parent } = ofSubscription({ application: 'ca_platform' });
    expect(decideInvoice(invoice({ parent }), { ...facts, subscription })).toMatchObject({ kind: 'overdue', mode: 'pay_only' });
    expect(decideInvoice(invoice({ application: 'ca_platform' }), facts).mode).toBe('pay_only');
    expect(decideInvoice(invoice({ parent }), { ...facts, subscription: ofSubscription().subscription }).mode).toBe('full');
    expect(decideInvoice(invoice(), facts).mode).toBe('full');
  });

  it('goes no further than the owner wants, and never further than a platform lets it', () => {
    const modeOf = (change: Parameters<typeof ofSubscription>[0]) => {
      const { subscription, parent } = ofSubscription(change);
      return decideInvoice(invoice({ parent }), { ...facts, subscription }).mode;
    };
    expect(modeOf({ metadata: { gt_mode: 'pay_only' } })).toBe('pay_only');
    expect(modeOf({ metadata: { gt_mode: 'link_only' } })).toBe('link_only');
    expect(modeOf({ metadata: { gt_mode: 'anything else' } })).toBe('full');
    expect(modeOf({ application: 'ca_platform', metadata: { gt_mode: 'full' } })).toBe('pay_only');
    expect(modeOf({ application: 'ca_platform', metadata: { gt_mode: 'link_only' } })).toBe('link_only');
  });

  it('does not let what was open before a pause of ours out of sight', () => {
    const kindWith = (change: Parameters<typeof ofSubscription>[0]) => {
      const { subscription, parent } = ofSubscription(change);
      return kindOf({ parent }, { subscription });
    };
    const ours = { gt_pause: 'pse_1', gt_resumes_at: '1800000000' };
    expect(kindWith({ pause_collection: { behavior: 'void', resumes_at: 1_800_000_000 }, metadata: ours })).toBe('overdue');
    expect(kindWith({ pause_collection: { behavior: 'void', resumes_at: 1_800_000_001 }, metadata: ours })).toBe('paused');
    expect(kindWith({ pause_collection: { behavior: 'keep_as_draft', resumes_at: 1_800_000_000 }, metadata: ours })).toBe('paused');
    const resting = { type: 'subscription' as const, transitioned_at: 0, subscription: { type: 'pause_requested' as const } };
    expect(kindWith({ status: 'paused', status_details: { paused: resting }, metadata: { gt_pause: 'pse_1' } })).toBe('overdue');
    expect(kindWith({ status: 'paused', status_details: { paused: resting } })).toBe('paused');
  });

  it('finds the subscription by its id, expanded or not', () => {
    const { subscription, parent } = ofSubscription();
    expect(subscriptionIdOf(invoice())).toBeNull();
    expect(subscriptionIdOf(invoice({ parent }))).toBe('sub_1');
    expect(subscriptionIdOf(invoice({ parent: { ...parent, subscription_details: { metadata: {}, subscription } } }))).toBe('sub_1');
  });
});

describe('money on its way', () => {
  it.each<[InvoiceKind, Stripe.PaymentIntent.Status]>([
    ['processing', 'processing'],
    ['processing', 'succeeded'],
    ['processing', 'requires_capture'],
    ['processing', 'in_the_post'],
    ['overdue', 'requires_payment_method'],
    ['overdue', 'requires_action'],
    ['overdue', 'requires_confirmation'],
    ['overdue', 'canceled'],
  ])('is %s when its payment is %s', (kind, status) => {
    expect(decideInvoice(invoice(), { ...facts, payments: [payment(status)] }).kind).toBe(kind);
  });

  it('goes before a plan and before the subscription, and is all that remains', () => {
    const { subscription, parent } = ofSubscription({ status: 'incomplete' });
    const covered = invoice({ parent, metadata: { gt_plan: 'pln_running' }, amount_paid: 900, amount_remaining: 12_000 });
    expect(decideInvoice(covered, { ...facts, subscription, payments: [payment('processing')] })).toMatchObject({ kind: 'processing', amount: 12_900, paid: 900, processing: 12_000 });
  });

  it('leaves the rest overdue when a part is on its way, and does not count a payment that ended or was not expanded', () => {
    const part = payment('processing', { is_default: false, amount_requested: 4_000 });
    const idle = payment('requires_payment_method');
    expect(decideInvoice(sent('2026-11-01T09:00:00Z'), { ...facts, payments: [part, idle] })).toMatchObject({ kind: 'overdue', amount: 12_900, paid: 0, processing: 4_000 });
    expect(decideInvoice(invoice(), { ...facts, payments: [{ ...part, status: 'canceled' }] })).toMatchObject({ kind: 'overdue', processing: 0 });
    expect(decideInvoice(invoice(), { ...facts, payments: [{ ...part, payment: { type: 'payment_intent', payment_intent: 'pi_1' } }] })).toMatchObject({ kind: 'overdue', processing: 0 });
  });
});

describe('a plan, and what was written off', () => {
  it('is in a plan while that plan runs', () => {
    expect(kindOf({ metadata: { gt_plan: 'pln_running' } })).toBe('in_plan');
    expect(kindOf({ metadata: { gt_plan: 'pln_ended' } })).toBe('overdue');
    expect(kindOf({ metadata: { gt_plan: '' } })).toBe('overdue');
    expect(kindOf({ metadata: null })).toBe('overdue');
  });

  it.each<[InvoiceKind, InvoiceKind, Stripe.Invoice.StatusDetails.Uncollectible.Reason | undefined]>([
    ['forgiven', 'forgiven', 'user_forgiven'],
    ['written_off', 'overdue', 'max_payment_attempts'],
    ['written_off', 'overdue', 'payment_not_received'],
    ['written_off', 'written_off', 'subscription_canceled'],
    ['written_off', 'written_off', 'subscription_paused'],
    ['written_off', 'written_off', 'for_a_reason_of_its_own'],
    ['written_off', 'written_off', undefined],
  ])('is %s, or %s where the owner still asks, when given up for %s', (kind, whenAsked, reason) => {
    const changes: Partial<Stripe.Invoice> = { status: 'uncollectible', ...(reason && { status_details: { uncollectible: { reason } } }) };
    expect(kindOf(changes)).toBe(kind);
    expect(kindOf(changes, { asksForWrittenOff: true })).toBe(whenAsked);
  });
});

describe('amounts and days', () => {
  it('takes what remains, not what was due, in the currency of the invoice', () => {
    expect(decideInvoice(invoice({ amount_due: 12_900, amount_paid: 2_900, amount_remaining: 8_000, currency: 'eur' }), facts)).toMatchObject({ amount: 10_900, paid: 2_900, processing: 0, currency: 'EUR' });
  });

  it('is due since it was finalized, or made where nobody knows when, and says when it is tried again', () => {
    const late = seconds('2026-11-10T23:30:00Z');
    const finalized = { finalized_at: late, marked_uncollectible_at: null, paid_at: null, voided_at: null };
    const madrid = { ...facts, timeZone: 'Europe/Madrid' };
    expect(decideInvoice(invoice({ status_transitions: finalized, next_payment_attempt: seconds('2026-11-24T23:30:00Z') }), madrid)).toMatchObject({ dueOn: '2026-11-11', retryOn: '2026-11-25' });
    expect(decideInvoice(invoice({ status_transitions: { ...finalized, finalized_at: null } }), facts).dueOn).toBe('2026-11-10');
  });

  it('is not tried again when it does not advance, when it was sent, or when that day is over', () => {
    expect(decideInvoice(invoice({ auto_advance: false }), facts).retryOn).toBeNull();
    expect(decideInvoice(invoice({ next_payment_attempt: null }), facts).retryOn).toBeNull();
    expect(decideInvoice(invoice({ next_payment_attempt: seconds('2026-11-20T09:00:00Z') }), facts).retryOn).toBeNull();
    expect(decideInvoice(invoice({ next_payment_attempt: seconds('2026-11-21T09:00:00Z') }), facts).retryOn).toBe('2026-11-21');
    expect(decideInvoice(sent('2026-11-01T09:00:00Z', { next_payment_attempt: seconds('2026-11-24T09:00:00Z') }), facts).retryOn).toBeNull();
  });

  it('is due on the day of the first attempt as long as there was none, if that is known', () => {
    const fresh = { attempted: false, attempt_count: 0 };
    expect(decideInvoice(invoice(fresh), facts)).toMatchObject({ kind: 'not_due_yet', dueOn: '2026-11-24' });
    expect(decideInvoice(invoice({ ...fresh, next_payment_attempt: null }), facts)).toMatchObject({ kind: 'not_due_yet', dueOn: null });
  });
});
