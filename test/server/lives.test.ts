import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Plan } from '../../sdk/terms/plan.ts';
import { type Engine, engines, memoryEngine } from './support/stores.ts';
import { type Happening, happenings } from './support/lifeOfAMember.ts';
import { stateOf } from './support/stateOf.ts';
import { testApi, type TestApi } from './support/testApi.ts';
import { memberWho } from './support/world.ts';

const lives = fc.array(happenings, { minLength: 10, maxLength: 40 });

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

function expectSound({ instalments }: Plan): void {
  for (const [index, { dueOn, amount, paid, state }] of instalments.entries()) {
    expect(paid).toBeLessThanOrEqual(amount);
    expect(state === 'paid').toBe(paid === amount);
    const next = instalments[index + 1];
    if (next) expect(dueOn < next.dueOn).toBe(true);
  }
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
      fc.asyncProperty(lives, async (life) => {
        const { app, end } = await begin(memoryEngine());
        for (const happening of life) {
          await answerTo(happening, app, (text) => text);
          await expectTrue(app);
        }
        await end();
      }),
      { numRuns: 60 },
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
      fc.asyncProperty(lives, async (life) => {
        const real = await begin(engine);
        const memory = await begin(memoryEngine());
        const [realName, memoryName] = [namer(), namer()];
        for (const happening of life) {
          const expected = await answerTo(happening, memory.app, memoryName);
          expect(await answerTo(happening, real.app, realName)).toBe(expected);
        }
        const [found, wanted] = await Promise.all([stateOf(real.app.store), stateOf(memory.app.store)]);
        expect(realName(JSON.stringify(found))).toBe(memoryName(JSON.stringify(wanted)));
        await real.end();
        await memory.end();
      }),
      { numRuns: 8 },
    );
  }, 60_000);
});
