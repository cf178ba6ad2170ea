import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { createHmac, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { webhook } from '../../sdk/server/outbox/webhook.ts';
import { testApi, type TestApi } from './support/testApi.ts';
import { queuesOf } from './support/stateOf.ts';
import { memberInArrears } from './support/world.ts';

const key = randomBytes(32);
const secret = `whsec_${key.toString('base64')}`;

interface Received {
  headers: IncomingHttpHeaders;
  body: string;
}

const servers: Server[] = [];
afterEach(() => {
  vi.useRealTimers();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A receiver on this machine that answers as it is told: a status, or 'drop' to hang up without a word. */
async function receiver(answers: (number | 'drop')[]): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      received.push({ headers: request.headers, body });
      const answer = answers[received.length - 1] ?? 200;
      if (answer === 'drop') return request.socket.destroy();
      response.writeHead(answer, answer === 302 ? { location: 'http://127.0.0.1:1/elsewhere' } : {}).end('thanks');
    });
  });
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, received }; // it listens on TCP
}

async function withMessage(url: string): Promise<TestApi> {
  const app = testApi({ outbox: webhook({ url, secret, timeout: 2000 }) });
  await memberInArrears(app, 'maya');
  await app.asMember('maya').ask('openConversation', { input: { topic: 'timing', text: 'Private words' } });
  return app;
}

/** As https://www.standardwebhooks.com describes it, written down once more from there. */
function isSignedRight({ headers, body }: Received): boolean {
  const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
  return headers['webhook-signature'] === `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
}

function later(app: TestApi, minutes: number): void {
  app.moveTo(new Date(app.clock.now().getTime() + minutes * 60_000).toISOString());
}

describe('what leaves', () => {
  it('is signed, says what happened, and holds neither words nor amounts nor names', async () => {
    const { url, received } = await receiver([]);
    const app = await withMessage(url);
    expect(await app.api.runDue()).toMatchObject({ delivered: 1, failed: 0 });
    const [message] = received;
    if (!message) throw new Error('nothing came');
    expect(isSignedRight(message)).toBe(true);
    expect(message.headers['webhook-id']).toMatch(/^obx_/);
    expect(Math.abs(Number(message.headers['webhook-timestamp']) - Date.now() / 1000)).toBeLessThan(60);
    expect(JSON.parse(message.body)).toMatchObject({ type: 'conversation.opened', timestamp: '2026-11-25T15:00:00.000Z', data: { memberId: 'maya', helperId: 'dana' } });
    expect(message.body).not.toMatch(/Private|First maya|private\.example|129/);
    expect(await app.api.runDue()).toMatchObject({ delivered: 0, failed: 0 });
    expect(received).toHaveLength(1);
  });

  it.each([500, 404, 302, 'drop'] as const)('comes again under the same id when the receiver fails: %s', async (failure) => {
    const { url, received } = await receiver([failure]);
    const app = await withMessage(url);
    expect(await app.api.runDue()).toMatchObject({ delivered: 0, failed: 1 });
    expect(await app.api.runDue()).toMatchObject({ delivered: 0, failed: 0 });
    later(app, 2);
    expect(await app.api.runDue()).toMatchObject({ delivered: 1, failed: 0 });
    expect(received.map(({ headers }) => headers['webhook-id'])).toEqual([received[0]?.headers['webhook-id'], received[0]?.headers['webhook-id']]);
    expect(received.every(isSignedRight)).toBe(true);
  });

  it('waits longer and longer for a receiver that is gone, at most a day, and is not lost', async () => {
    const app = testApi({ outbox: webhook({ url: 'http://127.0.0.1:1/nobody', secret, timeout: 2000 }) });
    await memberInArrears(app, 'maya');
    await app.asMember('maya').ask('startPause', { input: { periods: 3 } });
    for (const minutes of [2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 1440, 1440]) {
      expect(await app.api.runDue()).toMatchObject({ delivered: 0, failed: 1 });
      later(app, minutes - 1);
      expect(await app.api.runDue()).toMatchObject({ delivered: 0, failed: 0 });
      later(app, 1);
    }
    const [message] = (await queuesOf(app.store)).outbox;
    expect(message).toMatchObject({ kind: 'pause.started', attempts: 12, deliveredAt: null });
    expect(message?.lastError).not.toMatch(/Private|maya/);
  });

  it('does not keep what falls due waiting for a receiver that is gone', async () => {
    const app = testApi({ outbox: { deliver: async () => Promise.reject(new Error('gone')) } });
    for (const index of Array.from({ length: 8 }).keys()) {
      await memberInArrears(app, `member-${index}`);
      await app.asMember(`member-${index}`).ask('startPause', { input: { periods: 1 } });
    }
    expect(await app.api.runDue()).toMatchObject({ failed: 5 });
    expect(await app.api.runDue()).toMatchObject({ failed: 3 });
    expect((await queuesOf(app.store)).outbox).toHaveLength(8);
  });

  it('is not taken by another run while one is still at it, however long that run has taken', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const started: string[] = [];
    const app = testApi({
      outbox: {
        async deliver({ id }) {
          started.push(id);
          vi.advanceTimersByTime(45_000);
          if (started.length !== 2) return;
          later(app, 1.5);
          expect(await app.api.runDue()).toMatchObject({ delivered: 0, failed: 0 });
        },
      },
    });
    for (const id of ['ada', 'bo']) {
      await memberInArrears(app, id);
      await app.asMember(id).ask('startPause', { input: { periods: 1 } });
    }
    expect(await app.api.runDue()).toMatchObject({ delivered: 2, failed: 0 });
    expect(new Set(started).size).toBe(2);
  });

  it('that took too long is tried again', async () => {
    const silent = createServer(() => undefined);
    servers.push(silent);
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const app = testApi({ outbox: webhook({ url: `http://127.0.0.1:${(silent.address() as AddressInfo).port}`, secret, timeout: 50 }) });
    await memberInArrears(app, 'maya');
    await app.asMember('maya').ask('startPause', { input: { periods: 1 } });
    expect(await app.api.runDue()).toMatchObject({ delivered: 0, failed: 1 });
  });

  it('waits in the store where nobody takes it', async () => {
    const app = testApi({ outbox: 'none' });
    await memberInArrears(app, 'maya');
    await app.asMember('maya').ask('startPause', { input: { periods: 1 } });
    expect(await app.api.runDue()).toMatchObject({ delivered: 0, failed: 0 });
    expect((await queuesOf(app.store)).outbox).toHaveLength(1);
  });

  it('needs a secret that cannot be guessed', async () => {
    const app = testApi({ outbox: webhook({ url: 'http://127.0.0.1:1', secret: btoa('short') }) });
    await memberInArrears(app, 'maya');
    await app.asMember('maya').ask('startPause', { input: { periods: 1 } });
    expect(await app.api.runDue()).toMatchObject({ failed: 1 });
    expect((await queuesOf(app.store)).outbox[0]?.lastError).toMatch(/24 bytes/);
  });
});
