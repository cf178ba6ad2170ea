import fc from 'fast-check';
import type { FullStanding } from '../../../sdk/contract/types.ts';
import type { TestApi } from './testApi.ts';

/** Something that happens to a member, whatever their standing is: it may be refused. */
export type Happening = (app: TestApi) => Promise<Response>;

const id = 'maya';
const member = (app: TestApi) => app.asMember(id);
const later = (app: TestApi, days: number): string => new Date(app.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);

async function standingOf(app: TestApi): Promise<Partial<FullStanding>> {
  return await member(app).ask('getStanding');
}

async function planId(app: TestApi): Promise<string> {
  const { arrangement, otherArrangements = [] } = await standingOf(app);
  return [arrangement, ...otherArrangements].find((one) => one && one.kind !== 'pause')?.id ?? 'pln_none';
}

async function pauseId(app: TestApi): Promise<string> {
  const { arrangement } = await standingOf(app);
  return arrangement?.kind === 'pause' ? arrangement.id : 'pse_none';
}

async function holdId(app: TestApi, reason: string): Promise<string> {
  return (await standingOf(app)).holds?.find((hold) => hold.reason === reason)?.id ?? 'hld_none';
}

const days = fc.integer({ min: -3, max: 40 });
const amount = fc.integer({ min: 1, max: 30_000 });

function named<T>(name: string, values: fc.Arbitrary<T>, happen: (app: TestApi, value: T) => Promise<Response>): fc.Arbitrary<Happening> {
  return values.map((value) => Object.assign((app: TestApi) => happen(app, value), { [fc.toStringMethod]: () => `${name} ${JSON.stringify(value)}` }));
}

const nothing = fc.constant(null);

/**
 * What can happen to a member.
 * @param currencies of charges and plans
 */
export function happeningsIn(...currencies: string[]): fc.Arbitrary<Happening> {
  const currency = fc.constantFrom(...currencies);
  return fc.oneof(
    { weight: 3, arbitrary: named('a charge', fc.record({ currency, amount, reference: fc.integer({ min: 0, max: 9 }) }), (app, { reference, ...money }) => app.asOwner().send('addCharge', { params: { id }, input: { ...money, description: 'A charge', dueOn: `2026-11-${20 + reference}`, reference: `charge ${reference}` } })) },
    { weight: 3, arbitrary: named('agreeing', fc.record({ currency, count: fc.integer({ min: 1, max: 4 }), frequency: fc.constantFrom('weekly' as const, 'fortnightly' as const, 'monthly' as const), days }), async (app, { days: ahead, ...terms }) => {
      const all = { ...terms, firstDueOn: later(app, ahead) };
      const quoted = await member(app).send('quotePlan', { input: all });
      if (!quoted.ok) return quoted;
      const { fingerprint } = (await quoted.json()) as { fingerprint: string };
      return await member(app).send('agreeToPlan', { input: { terms: all, fingerprint } });
    }) },
    { weight: 3, arbitrary: named('money', fc.record({ currency, amount, processing: fc.boolean(), reference: fc.integer({ min: 0, max: 6 }) }), (app, { reference, ...money }) => app.asOwner().send('recordPayment', { params: { id }, input: { ...money, reference: `money ${reference}` } })) },
    { weight: 4, arbitrary: named('time', fc.integer({ min: 1, max: 20 }), async (app, passed) => {
      app.moveTo(`${later(app, passed)}T15:00:00.000Z`);
      if (passed % 2 === 0) return Response.json(await app.api.runDue());
      return Response.json({});
    }) },
    named('moving', fc.record({ seq: fc.integer({ min: 1, max: 4 }), to: fc.oneof(fc.constant(null), days) }), async (app, { seq, to }) => member(app).send('moveInstalment', { params: { id: await planId(app) }, input: { seq, to: to === null ? 'end' : later(app, to) } })),
    named('leaving', nothing, async (app) => member(app).send('cancelPlan', { params: { id: await planId(app) } })),
    named('a promise', fc.record({ currency, days }), (app, promise) => member(app).send('startPayment', { input: { currency: promise.currency, payOn: later(app, promise.days) } })),
    named('paying now', fc.record({ currency, amount }), (app, input) => member(app).send('startPayment', { input })),
    named('a pause', fc.integer({ min: 1, max: 3 }), (app, periods) => member(app).send('startPause', { input: { periods } })),
    named('a longer pause', fc.integer({ min: 1, max: 3 }), async (app, periods) => member(app).send('extendPause', { params: { id: await pauseId(app) }, input: { periods } })),
    named('coming back', nothing, async (app) => member(app).send('resumePause', { params: { id: await pauseId(app) } })),
    named('writing', fc.nat(2), (app, index) => member(app).send('openConversation', { input: { topic: 'other', text: `Message ${index}` } })),
    named('settling', nothing, async (app) => member(app).send('closeConversation', { params: { id: (await standingOf(app)).conversation?.id ?? 'cnv_none' } })),
    named('a dispute', fc.nat(3), async (app, index) => member(app).send('openDispute', { input: { chargeId: (await standingOf(app)).arrears?.charges[index]?.id ?? 'chg_none', about: 'other' } })),
    named('withdrawing', nothing, async (app) => member(app).send('withdrawDispute', { params: { id: await holdId(app, 'dispute') } })),
    named('not now', days, (app, until) => member(app).send('snooze', { input: { until: later(app, until) } })),
    named('a breathing space', fc.integer({ min: 1, max: 30 }), (app, ends) => app.asOwner().send('placeHold', { input: { memberId: id, endsOn: later(app, ends) } })),
    named('lifting it', nothing, async (app) => app.asOwner().send('releaseHold', { params: { id: await holdId(app, 'breathing_space') }, input: {} })),
  );
}
