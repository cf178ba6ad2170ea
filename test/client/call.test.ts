import { getEventListeners, once } from 'node:events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AbortedError, createCore, type Hooks } from '../../sdk/client/index.ts';
import { json, problem, rejection, startServer } from './startServer.ts';

afterEach(() => vi.restoreAllMocks());

/** What rejections nobody handled, once every task that is due has run. */
async function unhandledDuring(run: () => Promise<unknown>): Promise<unknown[]> {
  const unhandled: unknown[] = [];
  const note = (reason: unknown): void => void unhandled.push(reason);
  const others = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', note);
  try {
    await run();
    await new Promise((resolve) => setTimeout(resolve, 10));
  } finally {
    process.off('unhandledRejection', note);
    for (const listener of others) process.on('unhandledRejection', listener);
  }
  return unhandled;
}

describe('a call', () => {
  it('gives the data, and with it what else is known', async () => {
    const headers = { 'request-id': 'req_2', etag: '"a"', deprecation: '@1688169599', 'idempotency-replayed': 'false' };
    const body = { status: 'current', new: [1] };
    const { baseUrl, seen } = await startServer((response) => json(response, 200, body, headers));
    const call = createCore({ baseUrl: `${baseUrl}/api/` })<unknown>('GET', '/v1/standing');
    expect(await call).toEqual({ status: 'current', new: [1] });
    const { data, meta } = await call.withMeta();
    expect(data).toEqual({ status: 'current', new: [1] });
    expect(meta).toMatchObject({ status: 200, requestId: 'req_2', attempts: 1, replayed: false, etag: '"a"' });
    expect(meta.deprecation).toBe('@1688169599');
    expect(meta.headers.get('etag')).toBe('"a"');
    expect(seen.map(({ url }) => url)).toEqual(['/api/v1/standing']);
  });

  it('is sent though nobody waits for it', async () => {
    const { baseUrl, seen } = await startServer((response) => json(response, 200, {}));
    void createCore({ baseUrl })('POST', '/v1/snoozes', {}, {});
    await vi.waitFor(() => expect(seen).toHaveLength(1));
  });

  it('is a promise in all it does', async () => {
    const { baseUrl } = await startServer((response, count) =>
      count === 1 ? json(response, 200, 1) : problem(response, 404, 'not_found'),
    );
    const core = createCore({ baseUrl });
    const settled = vi.fn();
    expect(await core<number>('GET', '/v1/a').finally(settled)).toBe(1);
    expect(await core<number>('GET', '/v1/b').catch((error: Error) => error.name)).toBe('ProblemError');
    expect(await rejection(core('GET', '/v1/b').finally(settled))).toMatchObject({ code: 'not_found' });
    expect(await core('GET', '/v1/b').then(undefined, () => 'handled')).toBe('handled');
    expect(settled).toHaveBeenCalledTimes(2);
    expect(core('GET', '/v1/c').catch(() => {})).toBeInstanceOf(Promise);
  });

  it('leaves no unhandled rejection behind when only withMeta() is used', async () => {
    const { baseUrl } = await startServer((response) => problem(response, 404, 'not_found'));
    const core = createCore({ baseUrl });
    expect(await unhandledDuring(() => rejection(core('GET', '/v1/x').withMeta()))).toEqual([]);
    expect(await unhandledDuring(() => rejection(core('GET', '/v1/x')))).toEqual([]);
  });

  it('that fails and that nobody looks at is reported as any promise is', async () => {
    const { baseUrl, seen } = await startServer((response) => problem(response, 404, 'not_found'));
    const unhandled = await unhandledDuring(async () => {
      const reported = once(process, 'unhandledRejection');
      void createCore({ baseUrl })('GET', '/v1/x');
      await reported;
      expect(seen).toHaveLength(1);
    });
    expect(unhandled).toMatchObject([{ code: 'not_found' }]);
  });

  it('has no data with 204, and with 304 when it was asked for', async () => {
    const { baseUrl, seen } = await startServer((response, count) =>
      count === 1 ? response.writeHead(204).end() : response.writeHead(304, { etag: '"a"' }).end(),
    );
    const core = createCore({ baseUrl });
    expect(await core('POST', '/v1/events', {}, {})).toBeUndefined();
    const { data, meta } = await core('GET', '/v1/standing', { headers: { 'If-None-Match': '"a"' } }).withMeta();
    expect(data).toBeUndefined();
    expect(meta).toMatchObject({ status: 304, etag: '"a"' });
    expect(seen[1]?.headers['if-none-match']).toBe('"a"');
    expect(await rejection(core('GET', '/v1/standing'))).toMatchObject({ kind: 'problem', status: 304 });
  });

  it('sends JSON as JSON and a file as CSV', async () => {
    const { baseUrl, seen } = await startServer((response) => json(response, 200, {}));
    const core = createCore({ baseUrl });
    await core('POST', '/v1/a', {}, { count: 4 });
    await core('POST', '/v1/b', {}, 'id;name\n');
    await core('POST', '/v1/c', {}, new Blob(['id,name\n'], { type: 'application/vnd.ms-excel' }));
    await core('POST', '/v1/d');
    expect(seen.map(({ headers, body }) => [headers['content-type'], body])).toEqual([
      ['application/json', '{"count":4}'],
      ['text/csv', 'id;name\n'],
      ['text/csv', 'id,name\n'],
      [undefined, ''],
    ]);
  });

  it('is never cached, and sends cookies as the client says', async () => {
    const send = vi.fn(async (_url: string, _init: RequestInit) => new Response('{}'));
    await createCore({ baseUrl: 'https://api.test', fetch: send, credentials: 'include' })('GET', '/v1/standing');
    expect(send.mock.calls[0]?.[0]).toBe('https://api.test/v1/standing');
    expect(send.mock.calls[0]?.[1]).toMatchObject({ cache: 'no-store', credentials: 'include' });
  });

  it('ends when time is up though its fetch takes no notice', async () => {
    const core = createCore({ baseUrl: 'https://api.test', fetch: () => new Promise(() => {}), timeout: 20 });
    expect(await rejection(core('GET', '/v1/standing'))).toMatchObject({ kind: 'timeout', attempts: 1 });
  });
});

describe('an abort', () => {
  it('before the call sends nothing', async () => {
    const { baseUrl, seen } = await startServer((response) => json(response, 200, {}));
    const core = createCore({ baseUrl });
    const error = await rejection(core('GET', '/v1/standing', { signal: AbortSignal.abort('why') }));
    expect(error).toBeInstanceOf(AbortedError);
    expect(error).toMatchObject({ name: 'AbortError', kind: 'aborted', cause: 'why', attempts: 0, retryable: false });
    expect(seen).toHaveLength(0);
  });

  it('during an attempt ends it', async () => {
    const controller = new AbortController();
    const { baseUrl, seen } = await startServer(() => controller.abort('enough'));
    const core = createCore({ baseUrl, retries: 0 });
    const error = await rejection(core('POST', '/v1/plans', { signal: controller.signal }, {}));
    expect(error).toMatchObject({ kind: 'aborted', cause: 'enough', attempts: 1 });
    expect(seen).toHaveLength(1);
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
  });

  it('during the wait for the next attempt ends the wait', async () => {
    const { baseUrl, seen } = await startServer((response) =>
      problem(response, 503, 'unavailable', { 'retry-after': '15' }),
    );
    const controller = new AbortController();
    const core = createCore({ baseUrl, hooks: { retry: () => controller.abort('enough') } });
    const error = await rejection(core('GET', '/v1/standing', { signal: controller.signal }));
    expect(error).toMatchObject({ kind: 'aborted', cause: 'enough', attempts: 1 });
    expect(seen).toHaveLength(1);
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
  });

  it('of one caller leaves the token that others wait for alone', async () => {
    const { baseUrl } = await startServer((response) => json(response, 200, {}));
    const { promise, resolve } = Promise.withResolvers<string>();
    const token = vi.fn(() => promise);
    const core = createCore({ baseUrl, token });
    const controller = new AbortController();
    const given = rejection(core('GET', '/v1/a', { signal: controller.signal }));
    const other = core('GET', '/v1/b');
    controller.abort();
    expect(await given).toMatchObject({ kind: 'aborted' });
    resolve('tok');
    await other;
    expect(token).toHaveBeenCalledTimes(1);
  });
});

describe('the hooks', () => {
  it('are told of every attempt, without query, body or token', async () => {
    const { baseUrl } = await startServer((response, count) =>
      count === 1
        ? problem(response, 503, 'unavailable', { 'retry-after': '0' })
        : json(response, 200, {}, { 'request-id': 'req_2' }),
    );
    const events: unknown[] = [];
    const hooks: Hooks = {
      request: (event) => events.push(['request', event]),
      response: (event) => events.push(['response', event]),
      retry: (event) => events.push(['retry', event]),
    };
    const core = createCore({ baseUrl, hooks, token: 'secret' });
    await core('POST', '/v1/plans', { idempotencyKey: 'k' }, { secret: 1 }, '?secret=1');
    const facts = { method: 'POST', path: '/v1/plans', idempotencyKey: 'k' };
    expect(events).toMatchObject([
      ['request', { ...facts, attempts: 1 }],
      ['response', { ...facts, attempts: 1, status: 503, requestId: 'req_1', ms: expect.any(Number) }],
      ['retry', { ...facts, attempts: 1, delay: 0, error: { code: 'unavailable' } }],
      ['request', { ...facts, attempts: 2 }],
      ['response', { ...facts, attempts: 2, status: 200, requestId: 'req_2' }],
    ]);
    expect(JSON.stringify(events)).not.toContain('secret');
  });

  it('cannot fail the call; what they throw is reported as theirs', async () => {
    const { baseUrl, seen } = await startServer((response) => json(response, 200, { ok: true }));
    const mistake = new Error('a mistake in a logger');
    const throws = (): never => {
      throw mistake;
    };
    const core = createCore({ baseUrl, hooks: { request: throws, response: throws } });
    const unhandled = await unhandledDuring(async () => {
      expect(await core('GET', '/v1/standing')).toEqual({ ok: true });
    });
    expect(unhandled).toEqual([mistake, mistake]);
    expect(seen).toHaveLength(1);
  });
});
