import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { webhook } from '../../sdk/server/outbox/webhook.ts';
import { UndeliverableError } from '../../sdk/server/outbox/undeliverableError.ts';
import { type MailServer, startMailServer } from './support/mailServer.ts';
import { later, mailApi } from './support/mailWorld.ts';
import { testApi, type TestApi } from './support/testApi.ts';
import { trailOf } from './support/trail.ts';
import { memberInArrears } from './support/world.ts';

const hook = { secret: `whsec_${Buffer.alloc(32, 7).toString('base64')}` };

const mailServers: MailServer[] = [];
const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
  await Promise.all(mailServers.splice(0).map((server) => server.stop()));
});

async function mailServer(port = 0): Promise<MailServer> {
  const server = await startMailServer({ port });
  mailServers.push(server);
  return server;
}

/** A receiver of webhooks that answers what it is told, on a port that may be taken again. */
async function receiver(status: number, port = 0): Promise<{ port: number; url: string; ids: string[]; stop(): Promise<void> }> {
  const ids: string[] = [];
  const server = createServer((request, response) => {
    ids.push(String(request.headers['webhook-id']));
    request.resume().on('end', () => response.writeHead(status).end());
  });
  servers.push(server);
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address() as AddressInfo; // it listens on TCP
  return {
    port: address.port,
    url: `http://127.0.0.1:${address.port}/hook`,
    ids,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const deadLetters = async (app: TestApi) => (await app.asOwner().ask('listDeadLetters')).items;

/** Runs every half hour for so many hours. Answers how many attempts failed. */
async function runFor(app: TestApi, hours: number): Promise<number> {
  let failed = 0;
  for (let half = 0; half < hours * 2; half += 1) {
    failed += (await app.api.runDue()).failed;
    later(app, 30);
  }
  return failed;
}

describe('a webhook receiver that is gone for days', () => {
  it('is tried thirteen times in about three days; then the owner sees what did not arrive, without what it said', async () => {
    const gone = await receiver(500);
    const app = testApi({ outbox: webhook({ ...hook, url: gone.url }) });
    const [charge] = await memberInArrears(app, 'maya');
    await app.asMember('maya').ask('openDispute', { input: { chargeId: charge?.id ?? '', about: 'other', note: 'Private words' } });
    expect(await runFor(app, 72)).toBeLessThan(13);
    expect(await deadLetters(app)).toEqual([]);
    const trail = await trailOf(app, () => runFor(app, 24));
    expect(gone.ids).toHaveLength(13);
    expect(new Set(gone.ids).size).toBe(1);
    const [letter, ...others] = await deadLetters(app);
    expect(others).toEqual([]);
    expect(letter).toEqual({ id: gone.ids[0], kind: 'dispute.opened', memberId: 'maya', attempts: 13, createdAt: '2026-11-25T15:00:00.000Z', deadAt: expect.stringMatching(/^2026-11-2[89]T/), lastError: 'The webhook receiver answered 500.' });
    expect(trail).toMatchObject({ audit: ['system message.given-up'], outbox: [], entries: [{ memberId: 'maya', subject: letter?.id, details: { kind: 'dispute.opened', attempts: 13 } }] });
    expect(await runFor(app, 48)).toBe(0);
    expect(gone.ids).toHaveLength(13);
  });

  it('gets it under the same id when the owner has it tried again, once however often they ask', async () => {
    const gone = await receiver(503);
    const app = testApi({ outbox: webhook({ ...hook, url: gone.url }) });
    await memberInArrears(app, 'maya');
    await app.asMember('maya').ask('startPause', { input: { periods: 1 } });
    await runFor(app, 96);
    const [letter] = await deadLetters(app);
    const retry = () => app.asOwner().ask('retryDeadLetter', { params: { id: letter?.id ?? '' } });
    await retry();
    expect(await app.api.runDue()).toMatchObject({ failed: 1 });
    expect((await deadLetters(app))[0]).toMatchObject({ id: letter?.id, attempts: 13 });

    await gone.stop();
    const back = await receiver(200, gone.port);
    const trail = await trailOf(app, async () => {
      const answers = await Promise.all([retry(), retry()]);
      for (const answer of answers) expect(answer).toMatchObject({ id: letter?.id, deadAt: null });
    });
    expect(trail.audit).toEqual(['owner message.retried']);
    expect(await app.api.runDue()).toMatchObject({ delivered: 1, failed: 0 });
    await retry();
    expect(await app.api.runDue()).toMatchObject({ delivered: 0, failed: 0 });
    expect(back.ids).toEqual([letter?.id]);
    expect(await deadLetters(app)).toEqual([]);
  });

  it('lists the newest first, page by page, and nothing that is not dead', async () => {
    const app = testApi({ outbox: { deliver: ({ memberId }) => (memberId === 'fine' ? Promise.resolve() : Promise.reject(new UndeliverableError('Gone for good.'))) } });
    for (const id of ['ada', 'bo', 'fine', 'cy']) {
      await memberInArrears(app, id);
      await app.asMember(id).ask('startPause', { input: { periods: 1 } });
      await app.api.runDue();
      later(app, 1);
    }
    const first = await app.asOwner().ask('listDeadLetters', { query: { limit: '2' } });
    expect(first.items.map(({ memberId, attempts }) => [memberId, attempts])).toEqual([['cy', 1], ['bo', 1]]);
    const second = await app.asOwner().ask('listDeadLetters', { query: { limit: '2', cursor: first.nextCursor ?? '' } });
    expect(second).toMatchObject({ items: [{ memberId: 'ada' }], nextCursor: null });
    expect(await app.asOwner().refusal('retryDeadLetter', { params: { id: 'obx_none' } })).toMatchObject({ code: 'not_found' });
  });
});

describe('what the owner reads of a failure', () => {
  it.each([
    ['550 5.1.1 <maya@private.example>: no such user', '550 5.1.1 … no such user'],
    ['connect to smtps://care:s3cret@mail.example:465 failed', 'connect to … failed'],
    ['401 for https://hooks.example/x?key=s3cret', '401 for …'],
    ['535 AUTH PLAIN AGNhcmVAc3RlYWR5LmV4YW1wbGUAczNjcmV0LXBhc3M= refused', '535 AUTH PLAIN … refused'],
    ['first line\nsecond line with s3cret', 'first line'],
    ['x '.repeat(500), 'x '.repeat(100)],
    ['x'.repeat(1_000_000), '…'],
  ])('holds no address and no credential: %j', async (message, kept) => {
    const app = testApi({ outbox: { deliver: () => Promise.reject(new UndeliverableError(message)) } });
    await memberInArrears(app, 'maya');
    await app.asMember('maya').ask('startPause', { input: { periods: 1 } });
    await app.api.runDue();
    expect((await deadLetters(app)).map(({ lastError }) => lastError)).toEqual([kept]);
  });
});

describe('a mail server', () => {
  it('that refuses somebody for good is not asked again: the owner sees it at once', async () => {
    const server = await mailServer();
    const app = mailApi(server);
    await memberInArrears(app, 'maya');
    server.will({ stage: 'recipient', code: 550, says: '5.1.1 <maya@private.example> has no mailbox here' });
    expect(await app.api.runDue()).toMatchObject({ delivered: 0, failed: 1 });
    const [letter] = await deadLetters(app);
    expect(letter).toMatchObject({ kind: 'touch.email', memberId: 'maya', attempts: 1, lastError: 'The mail server answered 550 5.1.1 to RCPT TO (EENVELOPE).' });
    later(app, 24 * 60);
    expect(await app.api.runDue()).toMatchObject({ failed: 0 });
    expect(await server.received()).toEqual([]);
  });

  it('that takes it after all, when the owner has it tried again the same day, gets it once', async () => {
    const server = await mailServer();
    const app = mailApi(server);
    await memberInArrears(app, 'maya');
    server.will({ stage: 'data', code: 554, says: '5.7.1 not now' });
    await app.api.runDue();
    const [letter] = await deadLetters(app);
    later(app, 60);
    await app.asOwner().ask('retryDeadLetter', { params: { id: letter?.id ?? '' } });
    expect(await app.api.runDue()).toMatchObject({ delivered: 1, failed: 0 });
    expect((await server.received()).map(({ messageId }) => messageId)).toEqual([`<${letter?.id}@steadyground.example>`]);
    expect(await deadLetters(app)).toEqual([]);
  });

  it('that is down for days leaves a dead letter for each day’s touch, and nobody is written to about a day that is over', async () => {
    const server = await mailServer();
    const app = mailApi(server);
    await memberInArrears(app, 'maya');
    await server.stop();
    await runFor(app, 24);
    const [letter, ...others] = await deadLetters(app);
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ kind: 'touch.email', memberId: 'maya', lastError: 'The mail server was not reached (ECONNREFUSED).' });
    expect(letter?.attempts).toBeGreaterThan(3);
    expect(letter?.deadAt).toMatch(/^2026-11-26T0/); // the evening where she lives
    expect(await app.lastTouch('maya')).toEqual({ state: 'made', channel: 'email' });

    const back = await mailServer(server.port);
    await app.asOwner().ask('retryDeadLetter', { params: { id: letter?.id ?? '' } });
    expect(await app.api.runDue()).toMatchObject({ delivered: 0, failed: 0, givenUp: 1 });
    expect((await deadLetters(app)).map(({ id, attempts }) => [id, attempts])).toEqual([[letter?.id, letter?.attempts]]);
    expect(await back.received()).toEqual([]);
    await runFor(app, 24 * 5);
    const ids = (await back.received()).map(({ messageId }) => messageId);
    expect(ids).toHaveLength(1); // the next one, when the rhythm has it
    expect(ids[0]).not.toContain(letter?.id);
  });

  it('gets nothing by a retry into a silence', async () => {
    const server = await mailServer();
    const app = mailApi(server);
    await memberInArrears(app, 'maya');
    server.will({ stage: 'recipient', code: 550, says: '5.7.1 no' });
    await app.api.runDue();
    const [letter] = await deadLetters(app);
    await app.asMember('maya').ask('startPause', { input: { periods: 1 } });
    await app.asOwner().ask('retryDeadLetter', { params: { id: letter?.id ?? '' } });
    expect(await app.api.runDue()).toMatchObject({ failed: 0, withdrawn: 1 });
    expect(await app.lastTouch('maya')).toEqual({ state: 'made', channel: 'email', why: 'pause', attempts: 1 });
    expect(await server.received()).toEqual([]);
    expect(await deadLetters(app)).toEqual([]);
  });
});

describe('a process that ends while it delivers', () => {
  it('is counted: the message comes again under its id, and one that ends every process is given up', async () => {
    const started: string[] = [];
    let isDying = true;
    const app = testApi({
      outbox: {
        async deliver({ id }) {
          started.push(id);
          if (isDying) await new Promise(() => {}); // as for a process that is gone: nothing is written after this
        },
      },
    });
    await memberInArrears(app, 'maya');
    await app.asMember('maya').ask('startPause', { input: { periods: 1 } });
    for (let process = 0; process < 12; process += 1) {
      void app.api.runDue();
      await expect.poll(() => started.length, { timeout: 20_000 }).toBe(process + 1);
      later(app, 2);
    }
    expect(await app.store.reader.message(started[0] ?? '')).toMatchObject({ attempts: 12, deliveredAt: null });
    void app.api.runDue();
    await expect.poll(() => started.length, { timeout: 20_000 }).toBe(13);
    later(app, 2);
    expect(await app.api.runDue()).toMatchObject({ delivered: 0, failed: 0, givenUp: 1 });
    expect(started).toHaveLength(13);
    const [letter] = await deadLetters(app);
    expect(letter).toMatchObject({ id: started[0], attempts: 13 });
    isDying = false;
    await app.asOwner().ask('retryDeadLetter', { params: { id: letter?.id ?? '' } });
    expect(await app.api.runDue()).toMatchObject({ delivered: 1 });
    expect(new Set(started).size).toBe(1);
  });
});
