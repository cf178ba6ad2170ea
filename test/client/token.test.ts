import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { ConnectionError, createCore, ProblemError } from '../../sdk/client/index.ts';
import { json, problem, rejection, startServer } from './startServer.ts';

describe('the token', () => {
  it('is sent as a bearer, and nothing is sent without one', async () => {
    const { baseUrl, seen } = await startServer((response) => json(response, 200, {}));
    await createCore({ baseUrl, token: 'tok_1' })('GET', '/v1/standing');
    await createCore({ baseUrl })('GET', '/v1/standing');
    expect(seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer tok_1', undefined]);
  });

  it('is asked for once by all calls that wait, and kept', async () => {
    const { baseUrl } = await startServer((response) => json(response, 200, {}));
    const token = vi.fn(async () => 'tok');
    const core = createCore({ baseUrl, token });
    await Promise.all([core('GET', '/v1/a'), core('GET', '/v1/b'), core('GET', '/v1/c')]);
    await core('GET', '/v1/d');
    expect(token).toHaveBeenCalledTimes(1);
  });

  it('is renewed exactly once for twenty calls that meet a 401 together', async () => {
    const { baseUrl, seen } = await startServer((response, _count, { headers }) =>
      headers.authorization === 'Bearer tok_2'
        ? json(response, 200, { ok: true })
        : problem(response, 401, 'unauthenticated'),
    );
    let given = 0;
    const token = vi.fn(async () => {
      given += 1;
      const mine = `tok_${given}`;
      await new Promise((resolve) => setTimeout(resolve, 20));
      return mine;
    });
    const core = createCore({ baseUrl, token });
    const answers = await Promise.all(Array.from({ length: 20 }, () => core('GET', '/v1/standing')));
    expect(answers).toEqual(Array.from({ length: 20 }, () => ({ ok: true })));
    expect(token).toHaveBeenCalledTimes(2);
    expect(seen).toHaveLength(40);
  });

  it('is renewed once a call, beside the retries, under the same idempotency key', async () => {
    const { baseUrl, seen } = await startServer((response) => problem(response, 401, 'unauthenticated'));
    const token = vi.fn(() => 'tok');
    const error = await rejection(createCore({ baseUrl, token, retries: 0 })('POST', '/v1/plans', {}, {}));
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({ status: 401, attempts: 2 });
    expect(token).toHaveBeenCalledTimes(2);
    expect(seen[0]?.headers['idempotency-key']).toBe(seen[1]?.headers['idempotency-key']);
  });

  it('is not tried again when it is a fixed one', async () => {
    const { baseUrl, seen } = await startServer((response) => problem(response, 401, 'unauthenticated'));
    const error = await rejection(createCore({ baseUrl, token: 'tok' })('GET', '/v1/standing'));
    expect(error).toMatchObject({ attempts: 1 });
    expect(seen).toHaveLength(1);
  });

  it('is asked for again after its function failed', async () => {
    const { baseUrl, seen } = await startServer((response) => json(response, 200, { ok: true }));
    const token = vi.fn(async () => 'tok').mockRejectedValueOnce(new Error('offline'));
    expect(await createCore({ baseUrl, token })('GET', '/v1/standing')).toEqual({ ok: true });
    expect(seen).toHaveLength(1);
  });

  it('that cannot be had is a connection error with its cause, even when the cause is an error of ours', async () => {
    const { baseUrl } = await startServer((response) => problem(response, 401, 'unauthenticated'));
    const tokenApi = createCore({ baseUrl });
    const core = createCore({ baseUrl, retries: 0, token: () => tokenApi<string>('GET', '/token') });
    const error = await rejection(core('GET', '/v1/standing'));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ phase: 'token', attempts: 1, cause: { code: 'unauthenticated' } });
  });

  it('that never comes does not hold the next call up', async () => {
    const { baseUrl } = await startServer((response) => json(response, 200, { ok: true }));
    const token = vi.fn(async () => 'tok').mockReturnValueOnce(new Promise(() => {}));
    const core = createCore({ baseUrl, token, retries: 0, timeout: 50 });
    expect(await rejection(core('GET', '/v1/standing'))).toMatchObject({ kind: 'timeout', phase: 'token' });
    expect(await core('GET', '/v1/standing', { timeout: 5000 })).toEqual({ ok: true });
  });

  it('that comes after the call was given up is not sent, not even by a fetch that ignores signals', async () => {
    const { promise, resolve } = Promise.withResolvers<string>();
    const send = vi.fn(async () => new Response('{}'));
    const core = createCore({ baseUrl: 'http://api.test', token: () => promise, fetch: send, retries: 0, timeout: 20 });
    await rejection(core('POST', '/v1/plans', {}, {}));
    resolve('late');
    await new Promise((done) => setTimeout(done, 20));
    expect(send).not.toHaveBeenCalled();
  });

  it.each(['secret\ntail', 'sécret-secret', 'secret tail'])('is never quoted when no header can hold it: %j', async (bad) => {
    const { baseUrl, seen } = await startServer((response) => json(response, 200, {}));
    const error = await rejection(createCore({ baseUrl, token: () => bad, retries: 0 })('GET', '/v1/standing'));
    expect(error).toMatchObject({ kind: 'connection', phase: 'token' });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('secret');
    expect(seen).toHaveLength(0);
  });
});
