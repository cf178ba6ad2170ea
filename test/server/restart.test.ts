import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RouteName, routes } from '../../sdk/contract/routes.ts';
import { stateOf } from './support/stateOf.ts';
import { type Engine, engines } from './support/stores.ts';
import { type Caller, testApi, type TestApi } from './support/testApi.ts';
import { type Examples, examplesFor } from './support/world.ts';

const reads = (Object.keys(routes) as RouteName[]).filter((name) => routes[name].method === 'GET'); // keys of the table
const changes = (Object.keys(routes) as RouteName[]).filter((name) => routes[name].method !== 'GET');

const callerOf = (app: TestApi, name: RouteName): Caller => (routes[name].by === 'owner' ? app.asOwner() : app.asMember('ada'));

async function readAll(app: TestApi, examples: Examples): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const name of reads) texts[name] = await (await callerOf(app, name).send(name, examples[name])).text();
  return texts;
}

describe.each(['sqlite', 'postgres'] as const)('everything on %s', (engineName) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await engines[engineName]();
  }, 90_000);
  afterAll(() => engine.stop());

  it('is there again after a restart, to the letter', async () => {
    const address = await engine.newAddress();
    const first = await engine.open(address);
    const app = testApi({ store: () => first });
    const examples = await examplesFor(app, 'ada');
    for (const name of changes) await callerOf(app, name).send(name, examples[name]);
    const before = { told: await readAll(app, examples), state: await stateOf(first) };
    await first.close();

    const second = await engine.open(address);
    const again = testApi({ store: () => second });
    expect(await readAll(again, examples)).toEqual(before.told);
    expect(await stateOf(second)).toEqual(before.state);
    again.moveTo('2027-03-09T15:00:00Z');
    await again.api.runDue();
    expect(new Set(again.delivered.map(({ id }) => id)).size).toBe(again.delivered.length);
    expect(again.delivered.map(({ kind }) => kind)).toContain('plan.agreed');
    await second.close();
  });

  it('takes every odd text, and gives it back or refuses it, as the memory store does', async () => {
    const store = await engine.open(await engine.newAddress());
    const [real, memory] = [testApi({ store: () => store }), testApi()];
    const odd = ['\u0000', 'a\u0000b', '\ud800', '👩‍👩‍👧‍👦', "'; drop table goodterms_members; --", '$1', '\\', '"', '\u2028', '{"a":1}', 'İstanbul', '\u200b'];
    for (const app of [real, memory]) await app.asOwner().ask('saveMember', { params: { id: 'ada' }, input: { firstName: 'Ada' } });
    for (const text of odd) {
      const [kept, expected] = await Promise.all(
        [real, memory].map(async (app) => {
          const written = await app.asMember('ada').send('openConversation', { input: { topic: 'other', text } });
          const goal = await app.asMember('ada').send('saveGoal', { input: { goal: text } });
          const saved = await app.asOwner().send('saveMember', { params: { id: `id ${text.toWellFormed()}` }, input: { firstName: text } });
          const charged = await app.asOwner().send('addCharge', { params: { id: 'ada' }, input: { reference: text, description: text, dueOn: '2026-10-01', amount: 99_999_999_999, currency: 'USD' } });
          return [written, goal, saved, charged].map(({ status }) => status);
        }),
      );
      expect({ text, kept }).toEqual({ text, kept: expected });
    }
    const [told, wanted] = await Promise.all([real, memory].map(async (app) => (await app.store.reader.account('ada'))?.conversation?.messages.map(({ text }) => text.toWellFormed())));
    expect(told).toEqual(wanted);
    await store.close();
  });
});
