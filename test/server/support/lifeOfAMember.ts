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
const periods = fc.integer({ min: 1, max: 3 });
const frequency = fc.constantFrom('weekly' as const, 'fortnightly' as const, 'monthly' as const);
const nothing = fc.constant(null);

/** A happening that fast-check can name when it finds a life in which something went wrong. */
function named<T>(name: string, values: fc.Arbitrary<T>, happen: (app: TestApi, value: T) => Promise<Response>): fc.Arbitrary<Happening> {
  return values.map((value) => Object.assign((app: TestApi) => happen(app, value), { [fc.toStringMethod]: () => `${name} ${JSON.stringify(value)}` }));
}

/**
 * What can happen to a member.
 * @param currencies of charges and plans
 */
export function happeningsIn(...currencies: string[]): fc.Arbitrary<Happening> {
  const currency = fc.constantFrom(...currencies);
  const often = [charges(currency), plans(currency), payments(currency), time];
  return fc.oneof(...often.map((arbitrary) => ({ arbitrary, weight: 3 })), ...changesToPlans(currency), ...pauses, ...quiet);
}

const time = named('time', fc.integer({ min: 1, max: 20 }), async (app, passed) => {
  app.moveTo(`${later(app, passed)}T15:00:00.000Z`);
  return Response.json(passed % 2 === 0 ? await app.api.runDue() : {});
});

/** No two of them fall due on one day: which of such two is the older is decided by their ids. */
function charges(currency: fc.Arbitrary<string>): fc.Arbitrary<Happening> {
  return named('a charge', fc.record({ currency, amount, number: fc.nat(9) }), (app, { number, ...money }) => {
    const input = { ...money, description: 'A charge', dueOn: `2026-11-${20 + number}`, reference: `charge ${number}` };
    return app.asOwner().send('addCharge', { params: { id }, input });
  });
}

function plans(currency: fc.Arbitrary<string>): fc.Arbitrary<Happening> {
  return named('agreeing', fc.record({ currency, count: fc.integer({ min: 1, max: 4 }), frequency, days }), async (app, { days: ahead, ...chosen }) => {
    const terms = { ...chosen, firstDueOn: later(app, ahead) };
    const quoted = await member(app).send('quotePlan', { input: terms });
    if (!quoted.ok) return quoted;
    const { fingerprint } = (await quoted.json()) as { fingerprint: string }; // a quote has one
    return await member(app).send('agreeToPlan', { input: { terms, fingerprint } });
  });
}

function payments(currency: fc.Arbitrary<string>): fc.Arbitrary<Happening> {
  return named('money', fc.record({ currency, amount, processing: fc.boolean(), number: fc.nat(6) }), (app, { number, ...money }) =>
    app.asOwner().send('recordPayment', { params: { id }, input: { ...money, reference: `money ${number}` } }),
  );
}

function changesToPlans(currency: fc.Arbitrary<string>): fc.Arbitrary<Happening>[] {
  return [
    named('moving', fc.record({ seq: fc.integer({ min: 1, max: 4 }), to: fc.option(days) }), async (app, { seq, to }) =>
      member(app).send('moveInstalment', { params: { id: await planId(app) }, input: { seq, to: to === null ? 'end' : later(app, to) } }),
    ),
    named('leaving', nothing, async (app) => member(app).send('cancelPlan', { params: { id: await planId(app) } })),
    named('a promise', fc.record({ currency, days }), (app, promise) =>
      member(app).send('startPayment', { input: { currency: promise.currency, payOn: later(app, promise.days) } }),
    ),
    named('paying now', fc.record({ currency, amount }), (app, input) => member(app).send('startPayment', { input })),
  ];
}

const pauses = [
  named('a pause', periods, (app, length) => member(app).send('startPause', { input: { periods: length } })),
  named('a longer pause', periods, async (app, length) => member(app).send('extendPause', { params: { id: await pauseId(app) }, input: { periods: length } })),
  named('coming back', nothing, async (app) => member(app).send('resumePause', { params: { id: await pauseId(app) } })),
];

const quiet = [
  named('writing', fc.nat(2), (app, index) => member(app).send('openConversation', { input: { topic: 'other', text: `Message ${index}` } })),
  named('settling', nothing, async (app) => member(app).send('closeConversation', { params: { id: (await standingOf(app)).conversation?.id ?? 'cnv_none' } })),
  named('a dispute', fc.nat(3), async (app, index) => {
    const chargeId = (await standingOf(app)).arrears?.charges[index]?.id ?? 'chg_none';
    return await member(app).send('openDispute', { input: { chargeId, about: 'other' } });
  }),
  named('withdrawing', nothing, async (app) => member(app).send('withdrawDispute', { params: { id: await holdId(app, 'dispute') } })),
  named('not now', days, (app, until) => member(app).send('snooze', { input: { until: later(app, until) } })),
  named('a breathing space', fc.integer({ min: 1, max: 30 }), (app, ends) => app.asOwner().send('placeHold', { input: { memberId: id, endsOn: later(app, ends) } })),
  named('lifting it', nothing, async (app) => app.asOwner().send('releaseHold', { params: { id: await holdId(app, 'breathing_space') }, input: {} })),
];
