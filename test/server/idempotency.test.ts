import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isKeyed } from '../../sdk/contract/route.ts';
import { type RouteName, routes } from '../../sdk/contract/routes.ts';
import type { Store } from '../../sdk/server/store/store.ts';
import { stateOf } from './support/stateOf.ts';
import { type Engine, engines } from './support/stores.ts';
import { type Asking, testApi, type TestApi } from './support/testApi.ts';
import { fourMonths, examplesFor, memberInArrears, quoteFor } from './support/world.ts';

const keyed = (Object.keys(routes) as RouteName[]).filter((name) => isKeyed(routes[name])); // keys of the table
const refusedAnyway = ['startPause', 'extendPause', 'resumePause', 'askIntroduction', 'confirmPayment', 'startPaymentMethod']; // their example is taken already, or needs a till

/** Another route of the same caller. */
function elsewhere(name: RouteName): RouteName {
  if (routes[name].by === 'owner') return name === 'placeHold' ? 'addCharge' : 'placeHold';
  return name === 'snooze' ? 'openConversation' : 'snooze';
}

describe('the same key', () => {
  it.each(keyed.filter((name) => !refusedAnyway.includes(name)))('%s gives the same answer and does nothing more', async (name) => {
    const app = testApi();
    const examples = await examplesFor(app, 'ada');
    const caller = routes[name].by === 'owner' ? app.asOwner() : app.asMember('ada');
    const send = (change: Asking<RouteName> = {}) => caller.send(name, { ...examples[name], key: 'same', ...change });
    const first = await send();
    const before = await stateOf(app.store);
    const second = await send();
    expect([second.status, await second.text()]).toEqual([first.status, await first.text()]);
    expect([first.headers.get('idempotency-replayed'), second.headers.get('idempotency-replayed')]).toEqual([null, 'true']);
    expect(first.headers.get('request-id')).not.toBe(second.headers.get('request-id'));
    expect(await stateOf(app.store)).toEqual(before);

    const reused = await caller.send(elsewhere(name), { ...examples[elsewhere(name)], key: 'same' });
    expect([reused.status, await reused.json()]).toMatchObject([409, { code: 'idempotency_key_reused' }]);
    expect(await stateOf(app.store)).toEqual(before);
  });

  it.each(keyed.filter((name) => 'input' in routes[name] && !refusedAnyway.includes(name)))('%s refuses it with another body', async (name) => {
    const app = testApi();
    const examples = await examplesFor(app, 'ada');
    const caller = routes[name].by === 'owner' ? app.asOwner() : app.asMember('ada');
    await caller.ask(name, { ...examples[name], key: 'same' });
    const before = await stateOf(app.store);
    const body = `${JSON.stringify(examples[name].input)} `; // another by a blank already
    const reused = await caller.refusal(name, { ...examples[name], body, key: 'same' });
    expect(reused).toMatchObject({ code: 'idempotency_key_reused', status: 409 });
    expect(await stateOf(app.store)).toEqual(before);
  });

  it('is another one for another thing, and may be used again after a refusal', async () => {
    const app = testApi();
    await memberInArrears(app, 'maya');
    const snooze = (until: string) => app.asMember('maya').send('snooze', { input: { until }, key: 'k' });
    expect((await snooze('2026-11-01')).status).toBe(422);
    expect((await snooze('2026-11-30')).status).toBe(201);
    expect((await snooze('2026-11-30')).headers.get('idempotency-replayed')).toBe('true');
  });

  it('says nothing to another member, nor to the owner', async () => {
    const app = testApi();
    for (const id of ['maya', 'bo']) await memberInArrears(app, id);
    const writing = (id: string, text: string) => app.asMember(id).ask('openConversation', { key: 'same', input: { topic: 'other', text } });
    const mayas = await writing('maya', 'From Maya');
    const bos = await writing('bo', 'From Bo');
    expect(bos.id).not.toBe(mayas.id);
    expect(JSON.stringify(bos)).not.toContain('Maya');
    await app.asOwner().ask('placeHold', { key: 'same', input: { memberId: 'maya' } });
  });

  it('is remembered for a day and then free again', async () => {
    const app = testApi();
    await memberInArrears(app, 'maya');
    const pay = async () => (await app.asOwner().send('recordPayment', { params: { id: 'maya' }, key: 'k', input: { amount: 100, currency: 'USD', reference: 'r' } })).headers.get('idempotency-replayed');
    await pay();
    app.moveTo('2026-11-26T14:59:00Z');
    await app.api.runDue();
    expect(await pay()).toBe('true');
    app.moveTo('2026-11-26T15:01:00Z');
    await app.api.runDue();
    expect(await pay()).toBeNull();
  });
});

describe.each(['memory', 'sqlite', 'postgres'] as const)('on %s', (name) => {
  let engine: Engine;
  let store: Store;
  let app: TestApi;

  beforeAll(async () => {
    engine = await engines[name]();
    store = await engine.open(await engine.newAddress());
    app = testApi({ store: () => store });
  }, 90_000);

  afterAll(async () => {
    await store.close();
    await engine.stop();
  });

  it('twenty calls at once with one key are one', async () => {
    await memberInArrears(app, 'many');
    const { fingerprint } = await quoteFor(app, 'many');
    const agreeing = () => app.asMember('many').send('agreeToPlan', { input: { terms: fourMonths, fingerprint }, key: 'one' });
    const answers = await Promise.all(Array.from({ length: 20 }, agreeing));
    const bodies = new Set(await Promise.all(answers.map((answer) => answer.text())));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 201));
    expect(bodies.size).toBe(1);
    expect(answers.filter(({ headers }) => headers.get('idempotency-replayed') === 'true')).toHaveLength(19);
    const { audit } = await app.asOwner().ask('getMember', { params: { id: 'many' } });
    expect(audit.filter(({ action }) => action === 'plan.agreed')).toHaveLength(1);
  });

  it('twenty calls at once with one key and two bodies are one of them, and the others are told', async () => {
    await memberInArrears(app, 'two');
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => app.asMember('two').send('openConversation', { key: 'one', input: { topic: 'other', text: `Text ${index % 2}` } })));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(10);
    expect(statuses.filter((status) => status === 409)).toHaveLength(10);
    expect((await store.reader.account('two'))?.conversation?.messages).toHaveLength(1);
  });

  it('the answer is the same after the store was opened again', async () => {
    if (name === 'memory') return;
    const address = await engine.newAddress();
    const first = await engine.open(address);
    const one = testApi({ store: () => first });
    await memberInArrears(one, 'maya');
    const asking = { input: { until: '2026-11-30' }, key: 'k' };
    const before = await (await one.asMember('maya').send('snooze', asking)).text();
    await first.close();
    const second = await engine.open(address);
    const replayed = await testApi({ store: () => second }).asMember('maya').send('snooze', asking);
    expect([replayed.headers.get('idempotency-replayed'), await replayed.text()]).toEqual(['true', before]);
    await second.close();
  });
});
