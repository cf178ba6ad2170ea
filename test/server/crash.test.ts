import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RouteName } from '../../sdk/contract/routes.ts';
import type { Store } from '../../sdk/server/store/store.ts';
import { mintToken } from '../../sdk/server/identity/mintToken.ts';
import type { Death } from './support/dyingProcess.ts';
import { queuesOf } from './support/stateOf.ts';
import { steppedStore } from './support/steppedStore.ts';
import { type Engine, engines } from './support/stores.ts';
import { type Asking, ownerKey, requestOf, secret, testApi, type TestApi } from './support/testApi.ts';
import { agreedPlan, fourMonths, memberInArrears, quoteFor } from './support/world.ts';

/** What one process has compiled the next need not: it halves the time that they take to start. */
const compiled = mkdtempSync(join(tmpdir(), 'goodterms-compiled-'));
afterAll(() => rmSync(compiled, { recursive: true, force: true }));

const child = fileURLToPath(new URL('./support/dyingProcess.ts', import.meta.url));

/** Starts a real process that answers the request and is killed at that step. Answers how it ended. */
async function endOf(death: Death): Promise<string> {
  const running = spawn(process.execPath, [child, JSON.stringify(death)], { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, NODE_COMPILE_CACHE: compiled } });
  let errors = '';
  running.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const [code, signal] = (await once(running, 'close')) as [number | null, string | null]; // as the event is documented
  return signal ?? (code === 0 ? 'it lived' : `exit ${code} ${errors}`);
}

/** One write, as it is asked for by a member of their own. */
interface Write {
  name: RouteName;
  ready(app: TestApi, id: string): Promise<Asking<RouteName>>;
  /** What has to be there exactly once afterwards. */
  effects(store: Store, id: string): Promise<Record<string, number>>;
}

async function trailOf(store: Store, id: string, action: string): Promise<Record<string, number>> {
  const audit = await store.reader.audit({ limit: 100, cursor: null }, id);
  const { outbox, wakeUps } = await queuesOf(store);
  return {
    audit: audit.items.filter((entry) => entry.action === action).length,
    outbox: outbox.filter(({ memberId, kind }) => memberId === id && kind === 'plan.agreed').length,
    wakeUps: wakeUps.filter(({ memberId, kind }) => memberId === id && kind === 'plan').length,
    timelines: wakeUps.filter(({ memberId, kind }) => memberId === id && kind === 'touch').length,
  };
}

const agreeing: Write = {
  name: 'agreeToPlan',
  async ready(app, id) {
    await memberInArrears(app, id);
    const { fingerprint } = await quoteFor(app, id);
    return { input: { terms: fourMonths, fingerprint }, key: `key-of-${id}` };
  },
  effects: async (store, id) => ({ ...(await trailOf(store, id, 'plan.agreed')), plans: (await store.reader.account(id))?.plans.length ?? 0 }),
};

const paying: Write = {
  name: 'recordPayment',
  async ready(app, id) {
    await memberInArrears(app, id);
    await agreedPlan(app, id);
    return { params: { id }, input: { amount: 6450, currency: 'USD', reference: `bank-${id}` }, key: `key-of-${id}` };
  },
  async effects(store, id) {
    const account = await store.reader.account(id);
    const paid = account?.charges.reduce((sum, charge) => sum + charge.paid, 0) ?? 0;
    const planned = account?.plans[0]?.instalments.reduce((sum, instalment) => sum + instalment.paid, 0) ?? 0;
    return { ...(await trailOf(store, id, 'payment.settled')), paid: paid / 6450, planned: planned / 6450 };
  },
};

const cases = [
  ['agreeing', 'sqlite', agreeing],
  ['agreeing', 'postgres', agreeing],
  ['paying', 'postgres', paying],
] as const;

describe.each(cases)('killed while %s, on %s', (_what, engineName, { name, ready, effects }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await engines[engineName]();
  }, 90_000);
  afterAll(() => engine.stop());

  async function request(asking: Asking<RouteName>, id: string): Promise<Death['request']> {
    const token = name === 'recordPayment' ? ownerKey : await mintToken({ secret, memberId: id, now: testApi().clock.now() });
    const sent = requestOf(name, { ...asking, headers: { authorization: `Bearer ${token}` } });
    return { url: sent.url, method: sent.method, headers: Object.fromEntries(sent.headers), body: await sent.text() };
  }

  /** The names of the steps that one such write takes. */
  async function stepsOf(): Promise<string[]> {
    const steps: string[] = [];
    let isWatching = false;
    const store = await engine.open(await engine.newAddress());
    const app = testApi({ store: () => steppedStore(store, (step) => isWatching && steps.push(step)) });
    const asking = await ready(app, 'watched');
    isWatching = true;
    const { url, ...init } = await request(asking, 'watched');
    expect((await app.api.fetch(new Request(url, init))).status).toBe(201);
    await store.close();
    return steps;
  }

  /** Lets a process of its own answer a member until it is killed, asks again twice, and answers what can be looked at then. */
  async function dieAndRetry(steps: string[], address: string, { step, isUnderWay }: Pick<Death, 'step' | 'isUnderWay'>): Promise<() => Promise<void>> {
    const id = `maya-${step}-${isUnderWay}`;
    const at = steps[step] ?? 'never';
    const store = await engine.open(address);
    const app = testApi({ store: () => store });
    const asked = await request(await ready(app, id), id);
    const end = await endOf({ engine: engineName, address, step, isUnderWay, request: asked });
    if (!isUnderWay) expect({ at, end }).toEqual({ at, end: at === 'never' ? 'it lived' : 'SIGKILL' });

    const { url, ...init } = asked;
    const first = await app.api.fetch(new Request(url, init));
    const second = await app.api.fetch(new Request(url, init));
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(await second.text()).toBe(await first.text());
    const wasDone = step >= steps.indexOf('answer');
    if (!isUnderWay) expect({ at, replayed: first.headers.get('idempotency-replayed') }).toEqual({ at, replayed: wasDone ? 'true' : null });
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    return async () => {
      const found = await effects(store, id);
      expect({ at, ...found }).toEqual({ at, ...Object.fromEntries(Object.keys(found).map((effect) => [effect, 1])) });
      await store.close();
    };
  }

  it('between any two steps, then asked again with the same key: it is done exactly once', async () => {
    const steps = await stepsOf();
    expect(steps).toEqual(expect.arrayContaining(['claimKey', 'lockAccount', 'record', 'keepAnswer', 'commit', 'answer']));
    const never = { step: steps.length, isUnderWay: false };
    const deaths = [...[...steps.keys()].map((step) => ({ step, isUnderWay: false })), { step: steps.indexOf('commit'), isUnderWay: true }];
    // On PostgreSQL they share a database, so that the others go on meanwhile.
    const shared = engineName === 'postgres' ? await engine.newAddress() : null;
    const die = async (death: Pick<Death, 'step' | 'isUnderWay'>): Promise<() => Promise<void>> => await dieAndRetry(steps, shared ?? (await engine.newAddress()), death);

    const looks = [await die(never), ...(await inParallel(3, deaths, die))];
    expect(looks).toHaveLength(steps.length + 2);
    for (const look of looks) await look();
  }, 300_000);
});

/** Does the work for each, so many at a time. */
async function inParallel<Item, Result>(width: number, items: Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const waiting = [...items];
  const results: Result[] = [];
  const worker = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) results.push(await work(item));
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}
