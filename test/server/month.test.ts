import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FullStanding } from '../../sdk/contract/types.ts';
import type { Playbook } from '../../sdk/server/playbook/playbook.ts';
import { rhythmOf } from '../../sdk/server/playbook/rhythmOf.ts';
import { breachesOf } from '../../sdk/server/simulation/breachesOf.ts';
import { addDays } from '../../sdk/terms/calendar.ts';
import type { WorkerAnswer, WorkerOrders, WorkerTime } from './support/dueWorker.ts';
import { postgresEngine, type Engine } from './support/stores.ts';
import { playbook as example, testApi, type TestApi } from './support/testApi.ts';

/**
 * A month of many members, with four processes that do what falls due and one of them killed every few seconds. Ten
 * thousand take 24 minutes on two cores: `GOODTERMS_MEMBERS=10000 npx vitest run --project node test/server/month.test.ts`.
 */
const size = Number(process.env['GOODTERMS_MEMBERS'] ?? 180);
const startsOn = '2026-11-02';
const processes = 4;
/** Milliseconds. To start a process takes a second of a processor, which many members have better use for. */
const killEvery = size > 1000 ? 4000 : 1500;
const zones = ['America/New_York', 'Europe/Madrid', 'Asia/Kathmandu', 'Pacific/Auckland', 'America/Los_Angeles', 'Africa/Cairo', 'UTC'];

const playbook: Playbook = {
  ...example,
  rhythm: { ...example.rhythm, channels: [{ channel: 'widget', afterDays: 0 }, { channel: 'webhook', afterDays: 3 }], quietDays: { weekdays: ['sunday'] } },
};

const worker = fileURLToPath(new URL('./support/dueWorker.ts', import.meta.url));

let engine: Engine;
let folder: string;
beforeAll(async () => {
  engine = await postgresEngine();
  folder = mkdtempSync(join(tmpdir(), 'goodterms-month-'));
}, 90_000);
afterAll(async () => {
  await engine.stop();
  rmSync(folder, { recursive: true, force: true });
});

it(`no touch of ${size} members over budget, none in silence, no payment twice, none lost`, async () => {
  const address = await engine.newAddress();
  await withoutSync(address);
  const received = join(folder, 'received');
  const store = await engine.open(address);
  const app = testApi({ playbook, store: () => store, now: `${startsOn}T00:00:00Z`, outbox: 'none' });
  await arrive(app);

  const crew = new Crew({ address, playbook, received });
  await crew.start();
  let handled = 0;
  for (let hours = 0; hours < 30 * 24; hours += 6) {
    const now = new Date(Date.parse(`${startsOn}T00:30:00Z`) + hours * 3_600_000).toISOString();
    app.moveTo(now);
    await Promise.all([liveADay(app, hours), crew.runDue(now).then((count) => (handled += count))]);
    if (isEvening(hours)) handled += await crew.runDue(now); // what the members' own doing has woken
  }
  await crew.stop();

  const everything = { limit: 1_000_000, cursor: null };
  const touches = Map.groupBy((await store.reader.touches(everything)).items, ({ memberId }) => memberId);
  const audit = Map.groupBy((await store.reader.audit(everything)).items, ({ memberId }) => memberId ?? '');
  const breaches = ids().flatMap((id) => breachesOf({ timeZone: zoneOf(id), touches: touches.get(id) ?? [], audit: audit.get(id) ?? [] }, rhythmOf(playbook)).map((breach) => `${id}: ${breach}`));
  const paid = await moneyOf(app);
  const lines = readFileSync(received, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { id: string; kind: string; payload: { touchId?: string } }); // as the worker writes them
  const sent = [...touches.values()].flat().filter(({ channel, state }) => channel === 'webhook' && state === 'made');
  const delivered = new Set(lines.map(({ payload }) => payload.touchId));
  console.log(
    `a month of ${size} members: ${[...touches.values()].flat().length} touches (${sent.length} sent), ${handled} times somebody was looked at, ${lines.length} messages received of which ${lines.length - new Set(lines.map(({ id }) => id)).size} repeats, ${paid.payments} payments, ${crew.killed} processes killed`,
  );
  await store.close();

  expect(breaches).toEqual([]);
  expect(crew.errors).toEqual([]);
  expect(paid.wrong).toEqual([]);
  expect(paid.payments).toBeGreaterThan(size / 8);
  expect(sent.length).toBeGreaterThan(size / 2);
  expect(crew.killed).toBeGreaterThan(3);
  // What was decided has left, but for what a killed process had in hand on its last day.
  const lost = sent.filter(({ id, at }) => !delivered.has(id) && at < addDays(startsOn, 28));
  expect(lost.length).toBeLessThanOrEqual(crew.killed);
}, 1_700_000);

/** Processes are killed here and the database is not, so that what it has answered it keeps, written to the disk or not. */
async function withoutSync(address: string): Promise<void> {
  const client = new Client({ connectionString: address });
  await client.connect();
  await client.query(`alter database "${new URL(address).pathname.slice(1)}" set synchronous_commit = off`);
  await client.end();
}

const ids = (): string[] => Array.from({ length: size }, (_, index) => `m${index}`);
const numberOf = (id: string): number => Number(id.slice(1));
const zoneOf = (id: string): string => zones[numberOf(id) % zones.length] ?? 'UTC';

/** Everybody owes one payment from the first day on. */
async function arrive(app: TestApi): Promise<void> {
  const rows = ids().map((id) => `${id},Member,${zoneOf(id)},${id}-1,November,2026-11-01,120.00,USD`);
  await app.asOwner().ask('importFile', { headers: { 'content-type': 'text/csv' }, body: `member_id,first_name,time_zone,reference,description,due_on,amount,currency\n${rows.join('\n')}\n` });
}

/** When members are at it. */
const isEvening = (hours: number): boolean => hours % 24 === 18;

/** What members do that day, each their own way; some of it twice, as a page does that heard no answer. */
async function liveADay(app: TestApi, hours: number): Promise<void> {
  if (!isEvening(hours)) return;
  const day = hours / 24 - 0.75;
  for (const id of ids()) await liveOne(app, id, numberOf(id) % 9, day);
}

async function liveOne(app: TestApi, id: string, way: number, day: number): Promise<void> {
  const member = app.asMember(id);
  if (way === 1 && day % 2 === 0) await member.ask('getStanding');
  if (way === 2 && day === 3) await agree(app, id);
  if (way === 2 && [5, 12, 19, 26].includes(day)) await payTwice(app, id, 3000, `${id}-paid-${day}`);
  if (way === 3 && day === 3) await agree(app, id); // and never pays
  if (way === 4 && day === 6) await member.ask('snooze', { input: { until: addDays(startsOn, 20) } });
  if (way === 5 && day === 2) await member.ask('openConversation', { input: { topic: 'timing', text: 'Hello' } });
  if (way === 6 && day === 9) await payTwice(app, id, 12_000, `${id}-all`);
  if (way === 7 && day === 5) await member.ask('saveContactPreferences', { input: { muted: ['widget', 'email', 'webhook'] } });
  if (way === 8 && day === 4) await member.ask('startPause', { input: { periods: 1 } });
}

async function agree(app: TestApi, id: string): Promise<void> {
  const standing = (await app.asMember(id).ask('getStanding')) as FullStanding; // they are in arrears
  const terms = { currency: 'USD', count: 4, frequency: 'weekly' as const, firstDueOn: addDays(standing.today, 2) };
  const { fingerprint } = await app.asMember(id).ask('quotePlan', { input: terms });
  await app.asMember(id).ask('agreeToPlan', { input: { terms, fingerprint } });
}

async function payTwice(app: TestApi, id: string, amount: number, reference: string): Promise<void> {
  const asking = { params: { id }, input: { amount, currency: 'USD', reference } };
  await Promise.all([app.asOwner().ask('recordPayment', asking), app.asOwner().ask('recordPayment', asking)]);
}

/** Whether each who paid has exactly that much paid, on their charge and on their plan. */
async function moneyOf(app: TestApi): Promise<{ payments: number; wrong: string[] }> {
  let payments = 0;
  const wrong: string[] = [];
  for (const id of ids()) {
    const account = await app.store.reader.account(id);
    const left = account?.charges.reduce((sum, charge) => sum + charge.amount - charge.paid, 0) ?? -1;
    const way = numberOf(id) % 9;
    const expected = way === 2 || way === 6 ? 0 : 12_000;
    payments += way === 2 ? 4 : way === 6 ? 1 : 0;
    if (left !== expected) wrong.push(`${id} owes ${left}, not ${expected}`);
    const planned = account?.plans[0]?.instalments.map(({ paid }) => paid).join() ?? 'none';
    const shouldBe = way === 2 ? '3000,3000,3000,3000' : way === 3 ? '0,0,0,0' : 'none';
    if (planned !== shouldBe) wrong.push(`${id} has ${planned} of a plan, not ${shouldBe}`);
  }
  return { payments, wrong };
}

/** Processes that share the work; every few moments one of them is killed and another takes its place. */
class Crew {
  killed = 0;
  errors: string[] = [];
  private workers: ChildProcess[] = [];
  private isOver = false;
  private killing: Promise<void> | undefined;
  private readonly orders: WorkerOrders;

  constructor(orders: WorkerOrders) {
    this.orders = orders;
  }

  async start(): Promise<void> {
    this.workers = await Promise.all(Array.from({ length: processes }, () => this.hire()));
    this.killing = this.killNowAndThen();
  }

  /** Has all of them do what is due at that time, until one that was not killed meanwhile finds nothing left. Answers how much was done, as far as it was heard. */
  async runDue(now: string): Promise<number> {
    let handled = 0;
    for (;;) {
      const answers = await Promise.all(this.workers.map((one) => this.tell(one, now)));
      for (const answer of answers) this.errors.push(...(answer?.errors ?? []));
      handled += answers.reduce((sum, answer) => sum + (answer?.handled ?? 0), 0);
      if (answers.some((answer) => answer?.handled === 0) && answers.every((answer) => answer !== null)) return handled;
    }
  }

  async stop(): Promise<void> {
    this.isOver = true;
    await this.killing;
    await Promise.all(this.workers.map((one) => end(one)));
  }

  private async hire(): Promise<ChildProcess> {
    const hired = fork(worker, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    hired.send(this.orders);
    await once(hired, 'message');
    return hired;
  }

  /** Null when it was killed before it could answer. */
  private async tell(one: ChildProcess, now: string): Promise<WorkerAnswer | null> {
    if (!one.connected) return null;
    const time: WorkerTime = { now };
    return await new Promise((resolve) => {
      const finish = (answer: WorkerAnswer | null): void => {
        one.off('message', heard);
        one.off('exit', gone);
        resolve(answer);
      };
      const heard = (answer: unknown): void => finish(answer as WorkerAnswer); // the worker's only message by then
      const gone = (): void => finish(null);
      one.on('message', heard);
      one.on('exit', gone);
      one.send(time, (error) => error && gone());
    });
  }

  /** The next one is killed once the last has been replaced, so that most of the time all are at work. */
  private async killNowAndThen(): Promise<void> {
    for (let victim = 0; !this.isOver; victim = (victim + 1) % processes) {
      await pause(killEvery);
      const one = this.workers[victim];
      if (this.isOver || !one) continue;
      this.killed += 1;
      await end(one);
      this.workers[victim] = await this.hire();
    }
  }
}

async function end(one: ChildProcess): Promise<void> {
  if (one.exitCode !== null || one.signalCode !== null) return;
  const gone = once(one, 'exit');
  one.kill('SIGKILL');
  await gone;
}
