import { describe, expect, it } from 'vitest';
import type { PlanTerms } from '../../sdk/contract/types.ts';
import { stateOf } from './support/stateOf.ts';
import { playbook, testApi, type TestApi } from './support/testApi.ts';
import { trailOf } from './support/trail.ts';
import { agreedPlan, fourMonths, memberInArrears, memberWho, october, quoteFor } from './support/world.ts';

async function inArrears(): Promise<TestApi> {
  const app = testApi();
  await memberInArrears(app, 'maya');
  return app;
}

describe('working a plan out', () => {
  it('splits exactly what is owed, without fees, and changes nothing', async () => {
    const app = await inArrears();
    const before = await stateOf(app.store);
    const quote = await quoteFor(app, 'maya');
    expect(quote.total).toEqual({ amount: 25_800, currency: 'USD', text: '$258.00' });
    expect(quote.fees.amount).toBe(0);
    expect(quote.schedule.map(({ dueOn, amount }) => [dueOn, amount.amount])).toEqual([['2026-12-01', 6450], ['2027-01-01', 6450], ['2027-02-01', 6450], ['2027-03-01', 6450]]);
    expect(quote.sentence).toContain('$258.00');
    expect(await stateOf(app.store)).toEqual(before);
  });

  it('starts from what the member can manage', async () => {
    const app = await inArrears();
    const { schedule } = await quoteFor(app, 'maya', { currency: 'USD', amount: 9000, frequency: 'fortnightly', firstDueOn: '2026-11-25' });
    expect(schedule.map(({ dueOn, amount }) => [dueOn, amount.amount])).toEqual([['2026-11-25', 8600], ['2026-12-09', 8600], ['2026-12-23', 8600]]);
  });

  const impossible: [string, Partial<PlanTerms>, string][] = [
    ['more instalments than the playbook has', { count: 5 }, '/count'],
    ['less than the least amount', { amount: 1999 }, '/count'],
    ['a day that has passed', { firstDueOn: '2026-11-24' }, '/firstDueOn'],
    ['a day too far away', { firstDueOn: '2026-12-27' }, '/firstDueOn'],
    ['a day of the year 99', { firstDueOn: '0099-01-01' }, '/firstDueOn'],
  ];
  it.each(impossible)('refuses %s', async (_what, change, pointer) => {
    const app = await inArrears();
    const { count, ...others } = fourMonths;
    const problem = await app.asMember('maya').refusal('quotePlan', { input: { ...others, ...(change.amount === undefined && { count }), ...change } });
    expect(problem).toMatchObject({ code: 'terms_not_possible', status: 422, errors: [{ pointer }] });
  });

  it('refuses a count and an amount together, and neither', async () => {
    const app = await inArrears();
    const { count: _count, ...neither } = fourMonths;
    for (const input of [{ ...fourMonths, amount: 5000 }, neither]) {
      expect(await app.asMember('maya').refusal('quotePlan', { input })).toMatchObject({ code: 'invalid_input' });
    }
  });

  it('has nothing to offer where nothing is owed, or not in this currency', async () => {
    const app = await inArrears();
    await memberWho(app, 'sam');
    expect(await app.asMember('sam').refusal('quotePlan', { input: fourMonths })).toMatchObject({ code: 'not_offered', status: 409 });
    expect(await app.asMember('maya').refusal('quotePlan', { input: { ...fourMonths, currency: 'GBP' } })).toMatchObject({ code: 'not_offered' });
    expect(await app.asMember('nobody').refusal('quotePlan', { input: fourMonths })).toMatchObject({ code: 'not_found' });
  });
});

describe('agreeing', () => {
  it('makes the plan that was quoted, with its trail', async () => {
    const app = await inArrears();
    const quote = await quoteFor(app, 'maya');
    const trail = await trailOf(app, () => agreedPlan(app, 'maya'));
    expect(trail.audit).toEqual(['member plan.agreed']);
    expect(trail.outbox).toEqual(['plan.agreed']);
    const { arrangement, status, surface, otherArrangements } = await standing(app);
    expect({ status, surface, others: otherArrangements.length }).toEqual({ status: 'in_plan', surface: 'inline', others: 0 });
    if (arrangement?.kind !== 'plan') throw new Error('no plan');
    expect(trail.entries[0]).toMatchObject({ subject: arrangement.id, memberId: 'maya', details: { currency: 'USD', instalments: 4, total: 25_800 } });
    expect(trail.messages[0]?.payload).toMatchObject({ planId: arrangement.id });
    expect(arrangement.instalments.map(({ dueOn, amount }) => ({ dueOn, amount }))).toEqual(quote.schedule.map(({ dueOn, amount }) => ({ dueOn, amount })));
  });

  it('again to the same quote, by another key, is agreeing once', async () => {
    const app = await inArrears();
    const { fingerprint } = await quoteFor(app, 'maya');
    const agreeing = async () => await app.asMember('maya').ask('agreeToPlan', { input: { terms: fourMonths, fingerprint } });
    const first = await agreeing();
    const before = await stateOf(app.store);
    const again = await agreeing();
    expect(again).toEqual(first);
    expect(await stateOf(app.store)).toEqual(before);
  });

  it('to another quote while one runs is refused', async () => {
    const app = await inArrears();
    const other = await quoteFor(app, 'maya', { ...fourMonths, count: 3 });
    await agreedPlan(app, 'maya');
    const problem = await app.asMember('maya').refusal('agreeToPlan', { input: { terms: other.terms, fingerprint: other.fingerprint } });
    expect(problem).toMatchObject({ code: 'arrangement_exists', status: 409 });
  });

  it('works in each currency by itself', async () => {
    const app = await inArrears();
    await agreedPlan(app, 'maya');
    await agreedPlan(app, 'maya', { ...fourMonths, currency: 'EUR', count: 2 });
    const { arrangement, otherArrangements } = await standing(app);
    expect([arrangement, ...otherArrangements].map((one) => (one?.kind === 'plan' ? one.total.currency : 'none')).toSorted()).toEqual(['EUR', 'USD']);
  });

  it.each(['more is owed', 'some was paid', 'the terms are others', 'it was made up'])('is refused with a fresh quote when %s', async (what) => {
    const app = await inArrears();
    const { fingerprint } = await quoteFor(app, 'maya');
    if (what === 'more is owed') await app.asOwner().ask('addCharge', { params: { id: 'maya' }, input: { reference: 'late', description: 'Late', dueOn: '2026-11-20', amount: 1000, currency: 'USD' } });
    if (what === 'some was paid') await app.asOwner().ask('recordPayment', { params: { id: 'maya' }, input: { amount: 900, currency: 'USD', reference: 'r' } });
    const terms = what === 'the terms are others' ? { ...fourMonths, count: 3 } : fourMonths;
    const sent = what === 'it was made up' ? 'made-up-fingerprint' : fingerprint;
    const before = await stateOf(app.store);
    const problem = await app.asMember('maya').refusal('agreeToPlan', { input: { terms, fingerprint: sent } });
    expect(problem).toMatchObject({ code: 'quote_stale', status: 409, quote: { terms } });
    expect(await stateOf(app.store)).toEqual(before);
    const fresh = problem.quote?.fingerprint ?? '';
    await app.asMember('maya').ask('agreeToPlan', { input: { terms, fingerprint: fresh } });
  });

  it("cannot be done with another member's quote", async () => {
    const app = await inArrears();
    await memberInArrears(app, 'bo');
    const { fingerprint } = await quoteFor(app, 'maya');
    expect(await app.asMember('bo').refusal('agreeToPlan', { input: { terms: fourMonths, fingerprint } })).toMatchObject({ code: 'quote_stale' });
  });

  it('is refused once all is paid, and in a pause', async () => {
    const app = await inArrears();
    const { fingerprint } = await quoteFor(app, 'maya');
    await app.asMember('maya').ask('startPause', { input: { periods: 1 } });
    expect(await app.asMember('maya').refusal('agreeToPlan', { input: { terms: fourMonths, fingerprint } })).toMatchObject({ code: 'not_offered' });
    await memberWho(app, 'sam', october);
    const sams = await quoteFor(app, 'sam');
    await app.asOwner().ask('recordPayment', { params: { id: 'sam' }, input: { amount: 12_900, currency: 'USD', reference: 's' } });
    expect(await app.asMember('sam').refusal('agreeToPlan', { input: { terms: fourMonths, fingerprint: sams.fingerprint } })).toMatchObject({ code: 'not_offered' });
  });

  it('to a plan longer than the country allows names who signed that off', async () => {
    const longer = { ...playbook.offers.plan, maxInstalments: 6, signedOff: { by: 'Dana Reyes', on: '2026-11-01', why: 'We checked it with our lawyer.' } };
    const app = testApi({ playbook: { ...playbook, offers: { ...playbook.offers, plan: longer } } });
    await memberInArrears(app, 'maya');
    const trail = await trailOf(app, () => agreedPlan(app, 'maya', { ...fourMonths, count: 6 }));
    expect(trail.entries[0]?.details).toMatchObject({ instalments: 6, signedOffBy: 'Dana Reyes' });
    await memberInArrears(app, 'bo');
    const shorter = await trailOf(app, () => agreedPlan(app, 'bo'));
    expect(shorter.entries[0]?.details).not.toHaveProperty('signedOffBy');
  });
});

async function standing(app: TestApi) {
  const answer = await app.asMember('maya').ask('getStanding');
  if (!('surface' in answer)) throw new Error('The standing is brief.');
  return answer;
}
