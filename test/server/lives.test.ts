import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Plan } from '../../sdk/terms/plan.ts';
import { type Engine, engines, memoryEngine } from './support/stores.ts';
import { type Happening, happeningsIn } from './support/lifeOfAMember.ts';
import { stateOf } from './support/stateOf.ts';
import { testApi, type TestApi } from './support/testApi.ts';
import { memberWho } from './support/world.ts';

const livesIn = (...currencies: string[]) => fc.array(happeningsIn(...currencies), { minLength: 10, maxLength: 40 });

/** The text with each id and fingerprint replaced by the order in which it was first seen. */
function namer(): (text: string) => string {
  const names = new Map<string, string>();
  return (text) =>
    text.replaceAll(/\b[a-z]{3}_[0-9a-f]{32}\b|(?<=")[\w-]{43}(?=")/g, (id) => {
      const name = names.get(id) ?? `#${names.size}`;
      names.set(id, name);
      return name;
    });
}

/** What must be true of a member after anything that can happen. */
async function expectTrue(app: TestApi): Promise<void> {
  const response = await app.asMember('maya').send('getStanding');
  expect(response.status).toBe(200);
  const account = await app.store.reader.account('maya');
  for (const { paid, processing, amount } of account?.charges ?? []) {
    expect(paid).toBeGreaterThanOrEqual(0);
    expect(processing).toBeGreaterThanOrEqual(0);
    expect(paid + processing).toBeLessThanOrEqual(amount);
  }
  const running = (account?.plans ?? []).filter(({ state }) => state === 'active');
  expect(new Set(running.map(({ currency }) => currency)).size).toBe(running.length);
  for (const plan of running) expectSound(plan);
  expect((account?.pauses ?? []).filter(({ state }) => state === 'active').length).toBeLessThanOrEqual(1);
}

/** What is offered is taken: the cards and the routes follow the same rules, whatever has or has not been written down. */
async function expectOffersKept(app: TestApi): Promise<void> {
  const member = app.asMember('maya');
  const standing = await member.ask('getStanding');
  if (!('surface' in standing)) return;
  for (const offer of standing.offers) {
    if (offer.kind !== 'plan') continue;
    const terms = { ...offer.suggested, currency: offer.total.currency };
    const quote = await member.ask('quotePlan', { input: terms });
    expect(quote.total).toEqual(offer.total);
    expect((await member.ask('agreeToPlan', { input: { terms, fingerprint: quote.fingerprint } })).state).toBe('active');
  }
  if (standing.offers.some(({ kind }) => kind === 'plan')) return;
  const pause = standing.offers.find(({ kind }) => kind === 'pause');
  if (pause?.kind === 'pause') expect((await member.ask('startPause', { input: { periods: pause.choices.at(-1)?.periods ?? 0 } })).resumesOn).toBe(pause.choices.at(-1)?.resumesOn);
}

/** What is said to be possible with what has been agreed is possible. */
async function expectChoicesKept(app: TestApi): Promise<void> {
  const member = app.asMember('maya');
  const standing = await member.ask('getStanding');
  if (!('surface' in standing)) return;
  for (const arrangement of [standing.arrangement, ...standing.otherArrangements]) {
    if (arrangement?.kind === 'pause') {
      const longest = arrangement.extensions.at(-1);
      if (longest) expect((await member.ask('extendPause', { params: { id: arrangement.id }, input: { periods: longest.periods } })).resumesOn).toBe(longest.resumesOn);
    } else if (arrangement) {
      const movable = arrangement.instalments.find(({ movableUntil }) => movableUntil !== null);
      if (movable) await member.ask('moveInstalment', { params: { id: arrangement.id }, input: { seq: movable.seq, to: movable.movableUntil ?? '' } });
    }
  }
}

function expectSound({ instalments }: Plan): void {
  for (const [index, { dueOn, amount, paid, state }] of instalments.entries()) {
    expect(paid).toBeLessThanOrEqual(amount);
    expect(state === 'paid').toBe(paid === amount);
    const next = instalments[index + 1];
    if (next) expect(dueOn < next.dueOn).toBe(true);
  }
}

/** All that is in the store. What happens at one instant has no order: stores may do it in any. */
async function endOf(app: TestApi, name: (text: string) => string): Promise<object> {
  const { wakeUps, audit, outbox, ...rest } = await stateOf(app.store);
  const sorted = (...rows: string[]): string[] => rows.map(name).toSorted();
  const ordered = {
    audit: sorted(...audit.map(({ at, by, action, subject, details }) => JSON.stringify([at, action, by, details, subject]))),
    outbox: sorted(...outbox.map(({ createdAt, kind, payload }) => JSON.stringify([createdAt, kind, payload]))),
    wakeUps: sorted(...wakeUps.map(({ at, kind, subject }) => JSON.stringify([at, kind, subject]))),
  };
  return { ...(JSON.parse(name(JSON.stringify(rest))) as object), ...ordered };
}

async function begin(engine: Engine): Promise<{ app: TestApi; end: () => Promise<void> }> {
  const store = await engine.open(await engine.newAddress());
  const app = testApi({ store: () => store });
  await memberWho(app, 'maya', { dueOn: '2026-10-01', amount: 12_900, currency: 'USD' });
  return { app, end: () => store.close() };
}

async function answerTo(happening: Happening, app: TestApi, name: (text: string) => string): Promise<string> {
  const response = await happening(app);
  const text = await response.text();
  if (response.status >= 500) throw new Error(text, { cause: app.log.at(-1)?.error });
  return name(`${response.status} ${text}`);
}

describe('whatever happens to a member', () => {
  it('their account stays true', async () => {
    await fc.assert(
      fc.asyncProperty(livesIn('USD', 'EUR', 'JPY'), async (life) => {
        const { app, end } = await begin(memoryEngine());
        for (const happening of life) {
          await answerTo(happening, app, (text) => text);
          await expectTrue(app);
        }
        await expectChoicesKept(app);
        await expectOffersKept(app);
        await expectTrue(app);
        await end();
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

describe.each(['sqlite', 'postgres'] as const)('a life on %s', (engineName) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await engines[engineName]();
  }, 90_000);
  afterAll(() => engine.stop());

  it('is the same as in memory, answer by answer', async () => {
    await fc.assert(
      fc.asyncProperty(livesIn('USD'), async (life) => {
        const real = await begin(engine);
        const memory = await begin(memoryEngine());
        const [realName, memoryName] = [namer(), namer()];
        for (const happening of life) {
          const expected = await answerTo(happening, memory.app, memoryName);
          expect(await answerTo(happening, real.app, realName)).toBe(expected);
        }
        expect(await endOf(real.app, realName)).toEqual(await endOf(memory.app, memoryName));
        await real.end();
        await memory.end();
      }),
      { numRuns: 5 },
    );
  }, 60_000);
});
