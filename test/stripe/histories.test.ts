import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../sdk/terms/calendar.ts';
import { RETRY_AFTER_DAYS } from '../../sdk/terms/collecting.ts';
import { owedOn } from '../../sdk/terms/charge.ts';
import type { Attempt } from '../../sdk/server/store/rows.ts';
import { playbook } from '../server/support/testApi.ts';
import { fourMonths } from '../server/support/world.ts';
import type { Fault } from './fake/faults.ts';
import { lessLikely, type StripeOptions } from './fake/options.ts';
import type { TestPaymentMethod } from './fake/testPaymentMethods.ts';
import { type Behind, cardBecomes, mayaBehind } from './mayaBehind.ts';

/** How many histories; more with GOODTERMS_HISTORIES. */
const histories = Number(process.env['GOODTERMS_HISTORIES'] ?? 12);

type Step =
  | { what: 'time passes'; days: number; at: string }
  | { what: 'something breaks'; fault: Fault; times: number }
  | { what: 'the card'; becomes: TestPaymentMethod }
  | { what: 'Maya agrees'; count: number; inDays: number }
  | { what: 'Maya leaves' | 'Maya moves' | 'Maya pauses' | 'Maya comes back' | 'Maya pays on the page' | 'several processes run' | 'a notice is lost' };

const cards: TestPaymentMethod[] = ['pm_card_visa', 'pm_card_visa', 'pm_card_visa_chargeDeclinedInsufficientFunds', 'pm_card_visa_chargeDeclinedLostCard', 'pm_card_authenticationRequired', 'pm_usBankAccount_success', 'pm_usBankAccount_insufficientFunds'];
const faults: Fault[] = [{ how: 'cut' }, { how: 'cut', afterEffect: true }, { how: 'server error', afterEffect: true }, { how: 'server error', kept: false }, { how: 'html' }, { how: 'json without error', afterEffect: true }, { how: 'rate limited' }, { how: 'lock timeout' }];

const plain = fc.constantFrom<Step[]>(...(['Maya leaves', 'Maya moves', 'Maya pauses', 'Maya comes back', 'Maya pays on the page', 'several processes run', 'a notice is lost'] as const).map((what): Step => ({ what })));
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ what: fc.constant('time passes' as const), days: fc.integer({ min: 0, max: 12 }), at: fc.constantFrom('05:00', '15:00', '23:30') }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('something breaks' as const), fault: fc.constantFrom(...faults), times: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('the card' as const), becomes: fc.constantFrom(...cards) }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('Maya agrees' as const), count: fc.integer({ min: 1, max: 4 }), inDays: fc.integer({ min: 0, max: 10 }) }) },
  { weight: 3, arbitrary: plain },
);

const splitInvoices = { by: 'Dana', on: '2026-11-01', taxAdvice: 'Our accountant agreed to it' };
const splitting = { ...playbook, offers: { ...playbook.offers, plan: { ...playbook.offers.plan, splitInvoices } } };
const worlds = {
  'whole invoices': (stripe: Partial<StripeOptions>) => mayaBehind({ stripe }),
  'part payments': (stripe: Partial<StripeOptions>) => mayaBehind({ stripe, months: 2 }, { collection: 'send_invoice' }, { dueAt: '2026-11-20T09:00:00Z' }),
  'split invoices': (stripe: Partial<StripeOptions>) => mayaBehind({ stripe, months: 2, playbook: splitting }),
};

const today = ({ app }: Behind): string => app.clock.now().toISOString().slice(0, 10);

/** What a member cannot do now is refused, and nothing more. */
async function tried(work: () => Promise<unknown>): Promise<void> {
  await work().catch((error: unknown) => {
    if (!(error instanceof Error) || !/was answered (4\d\d|503)/.test(error.message)) throw error;
  });
}

async function play(coach: Behind, one: Step): Promise<void> {
  const maya = coach.app.asMember('maya');
  const account = await coach.app.store.reader.account('maya');
  const plan = account?.plans.find(({ state }) => state === 'active');
  const pause = account?.pauses.find(({ state }) => state === 'active');
  switch (one.what) {
    case 'time passes':
      return await pass(coach, one.days, one.at);
    case 'something breaks':
      return coach.stripe.fail(...Array.from({ length: one.times }, () => one.fault));
    case 'the card':
      return cardBecomes(coach, one.becomes);
    case 'Maya agrees':
      return await tried(async () => {
        const terms = { ...fourMonths, count: one.count, frequency: 'weekly' as const, firstDueOn: addDays(today(coach), one.inDays) };
        const { fingerprint } = await maya.ask('quotePlan', { input: terms });
        await maya.ask('agreeToPlan', { input: { terms, fingerprint } });
      });
    case 'Maya leaves':
      return plan && (await tried(() => maya.ask('cancelPlan', { params: { id: plan.id } })));
    case 'Maya moves':
      return plan && (await tried(() => maya.ask('moveInstalment', { params: { id: plan.id }, input: { seq: 1, to: 'end' } })));
    case 'Maya pauses':
      return await tried(() => maya.ask('startPause', { input: { periods: 1 } }));
    case 'Maya comes back':
      return pause && (await tried(() => maya.ask('resumePause', { params: { id: pause.id } })));
    case 'Maya pays on the page': {
      const open = coach.invoices.find(({ id }) => coach.stripe.books.invoices.get(id)?.status === 'open');
      return void (open && coach.stripe.browser.payOnHostedPage(open.id, 'pm_card_visa'));
    }
    case 'several processes run':
      return void (await Promise.all([coach.app.api.runDue(), coach.app.api.runDue(), coach.app.api.runDue()]));
    case 'a notice is lost':
      return coach.stripe.webhooks.lose();
  }
}

/** Day by day, as a server would see it that is called now and then. */
async function pass(coach: Behind, days: number, at: string): Promise<void> {
  const from = today(coach);
  for (let day = 0; day <= days; day += 1) {
    const instant = `${addDays(from, day)}T${at}:00.000Z`;
    if (instant <= coach.app.clock.now().toISOString()) continue;
    coach.moveTo(instant);
    await coach.hear({ twice: day % 2 === 0 ? 'the same' : 'another', order: day % 3 === 0 ? 'reversed' : 'as it happened' });
    await coach.app.api.runDue();
  }
}

/** Nothing breaks any more, and time enough passes for every job to be done. */
async function comeToRest(coach: Behind): Promise<void> {
  for (let day = 0; day < 8; day += 1) await pass(coach, 1, '16:00');
  await coach.app.asMember('maya').ask('getStanding');
}

/** What each invoice asks for at first. */
const allOfOne = 12_900;

/** Parts that are paid and not yet taken off the invoice that they are of: between two calls of one job. */
function uncredited({ stripe: { books } }: Behind, id: string): number {
  const parts = [...books.invoices.values()].filter(({ status, metadata }) => status === 'paid' && metadata?.['gt_for'] === id);
  const credited = new Set([...books.creditNotes.values()].map(({ metadata }) => metadata?.['gt_attempt']));
  return parts.filter(({ metadata }) => !credited.has(metadata?.['gt_attempt'])).reduce((sum, { amount_paid: paid }) => sum + paid, 0);
}

/** Money taken is money owed and agreed, never more; each of our charges is of one attempt. */
async function expectHonest(coach: Behind): Promise<void> {
  const attempts = new Map((await coach.app.store.reader.attemptsOf('maya')).map((attempt) => [attempt.id, attempt]));
  for (const { id } of coach.invoices) {
    const isFor = (invoice: string | null): boolean => invoice === id || coach.stripe.books.invoices.get(invoice ?? '')?.metadata?.['gt_for'] === id;
    const signed = coach.stripe.charges.filter(({ invoice }) => isFor(invoice)).map(({ outcome, amount }) => (outcome === 'taken' ? amount : outcome === 'given back' ? -amount : 0));
    expect(signed.reduce((sum, amount) => sum + amount, 0), `taken for ${id}`).toBeLessThanOrEqual(allOfOne + uncredited(coach, id));
    expect(coach.stripe.books.invoices.get(id)?.amount_overpaid).toBe(0);
  }
  const ours = coach.stripe.charges.flatMap((charge) => /^gt:(att_\w+):(?:pay|confirm)$/.exec(charge.idempotencyKey ?? '')?.[1] ?? []);
  for (const id of ours) expect(attempts.has(id), `${id} is written down`).toBe(true);
  const paidTwice = [...attempts.keys()].filter((id) => coach.stripe.charges.filter(({ outcome, idempotencyKey }) => outcome === 'taken' && idempotencyKey?.startsWith(`gt:${id}:`)).length > 1);
  expect(paidTwice).toEqual([]);
  expectPatience([...attempts.values()]);
}

/** By itself nothing is asked for more often than was said. */
function expectPatience(attempts: Attempt[]): void {
  const made = attempts.filter(({ planId, state }) => planId !== null && state !== 'given_up');
  const counts = Map.groupBy(made, ({ planId, seq, chargeId }) => `${planId} ${seq} ${chargeId}`);
  // One that was moved is asked for anew on its new day; moves are few.
  for (const [which, tries] of counts) expect(tries.length, which).toBeLessThanOrEqual((1 + RETRY_AFTER_DAYS.length) * 2);
}

/** Our copy says what Stripe's books say. */
async function expectInStep(coach: Behind): Promise<void> {
  for (const { id } of coach.invoices) {
    const [charge] = await coach.charges(id);
    const invoice = coach.stripe.books.invoices.get(id);
    if (!charge || !invoice) throw new Error(`The charge of ${id} is gone.`);
    expect([charge.paid, owedOn(charge) + charge.processing], id).toEqual([invoice.amount_paid, invoice.status === 'open' ? invoice.amount_remaining : 0]);
  }
  const waiting = (await coach.app.store.reader.attemptsOf('maya')).filter(({ state }) => state === 'started');
  expect(waiting).toEqual([]);
}

describe.each(Object.entries(worlds))('histories over %s', (_name, world) => {
  it('take what is owed and agreed, once, and end with books that agree', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), fc.constantFrom<Partial<StripeOptions>>({}, ...lessLikely.map(([, options]) => options)), async (steps, options) => {
        const coach = await world(options);
        for (const one of steps) {
          await play(coach, one);
          await expectHonest(coach);
        }
        await comeToRest(coach);
        await expectHonest(coach);
        for (const { id } of coach.invoices) expect(uncredited(coach, id)).toBe(0);
        await expectInStep(coach);
      }),
      { numRuns: histories },
    );
  }, 600_000);
});
