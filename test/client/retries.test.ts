import { afterEach, describe, expect, it, vi } from 'vitest';
import { createCore } from '../../sdk/client/index.ts';
import { retryDelay } from '../../sdk/client/retryPolicy.ts';
import { json, problem, rejection, startServer } from './startServer.ts';

/** How many requests a call makes of an API that answers this at first, and then well. */
async function attemptsAgainst(status: number, headers: Record<string, string> = {}): Promise<number> {
  vi.spyOn(Math, 'random').mockReturnValue(0); // no wait where the client chooses it
  const { baseUrl, seen } = await startServer((response, count) =>
    count === 1 ? problem(response, status, 'a_code', headers) : json(response, 200, {}),
  );
  await Promise.allSettled([createCore({ baseUrl })('POST', '/v1/plans', {}, {})]);
  return seen.length;
}

afterEach(() => vi.restoreAllMocks());

describe('another try', () => {
  it.each([408, 425, 429, 500, 502, 503, 504])('is made after %i', async (status) => {
    expect(await attemptsAgainst(status)).toBe(2);
  });

  it.each([400, 403, 404, 405, 409, 413, 415, 422, 501])('is not made after %i', async (status) => {
    expect(await attemptsAgainst(status)).toBe(1);
  });

  it('is made after a 409 that says when', async () => {
    expect(await attemptsAgainst(409, { 'retry-after': '0' })).toBe(2);
  });

  it('is made, or not, as the server wishes', async () => {
    expect(await attemptsAgainst(503, { 'goodterms-should-retry': 'false' })).toBe(1);
    expect(await attemptsAgainst(422, { 'goodterms-should-retry': 'true' })).toBe(2);
  });

  it('is made as often as the call says, or else the client', async () => {
    const { baseUrl, seen } = await startServer((response) =>
      problem(response, 503, 'unavailable', { 'retry-after': '0' }),
    );
    const core = createCore({ baseUrl, retries: 4 });
    await rejection(core('GET', '/v1/a'));
    expect(seen).toHaveLength(5);
    await rejection(core('GET', '/v1/b', { retries: 0 }));
    expect(seen).toHaveLength(6);
  });

  it('waits until the date that the server names', async () => {
    // An HTTP date has whole seconds: the next but one is between one and two seconds away.
    const date = new Date(Math.ceil(Date.now() / 1000) * 1000 + 1000).toUTCString();
    const { baseUrl } = await startServer((response, count) =>
      count === 1 ? problem(response, 503, 'unavailable', { 'retry-after': date }) : json(response, 200, {}),
    );
    const retry = vi.fn();
    await createCore({ baseUrl, hooks: { retry } })('GET', '/v1/standing');
    // Timers and the clock count apart and may differ by a few milliseconds; without the date the wait is under half a second.
    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(date) - 50);
    expect(retry.mock.calls[0]?.[0].error.retryAfter).toBeLessThanOrEqual(2000);
  });

  it.each(['soon', '-5', 'Wed, 21 Oct 2015 07:28:00 GMT'])('waits as ever when Retry-After is %j', async (value) => {
    expect(await attemptsAgainst(503, { 'retry-after': value })).toBe(2);
  });

  it('keeps the caller’s own idempotency key', async () => {
    const { baseUrl, seen } = await startServer((response, count) =>
      count === 1 ? problem(response, 503, 'unavailable') : json(response, 201, {}, { 'idempotency-replayed': 'true' }),
    );
    const call = createCore({ baseUrl })('POST', '/v1/plans', { idempotencyKey: 'mine' }, {});
    expect((await call.withMeta()).meta).toMatchObject({ replayed: true, attempts: 2, status: 201 });
    expect(seen.map(({ headers }) => headers['idempotency-key'])).toEqual(['mine', 'mine']);
  });

  it('has no idempotency key for a read', async () => {
    const { baseUrl, seen } = await startServer((response) => json(response, 200, {}));
    await createCore({ baseUrl })('GET', '/v1/standing');
    expect(seen[0]?.headers).not.toHaveProperty('idempotency-key');
  });

  it('has a UUID for a key also where the page is not a secure context', async () => {
    vi.spyOn(crypto, 'randomUUID').mockReturnValue(undefined as never); // as the optional call gives where it is absent
    const { baseUrl, seen } = await startServer((response) => json(response, 200, {}));
    const core = createCore({ baseUrl });
    await Promise.all([core('PUT', '/v1/goal', {}, {}), core('PUT', '/v1/goal', {}, {})]);
    const keys = seen.map(({ headers }) => headers['idempotency-key']);
    for (const key of keys) expect(key).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
    expect(new Set(keys).size).toBe(2);
  });
});

describe('retryDelay', () => {
  it('grows from 300 ms to 5 s, at random down to nothing', () => {
    const longest = [1, 2, 3, 4, 5, 6, 60].map((attempts) => retryDelay(attempts, undefined, 1));
    expect(longest).toEqual([300, 600, 1200, 2400, 4800, 5000, 5000]);
    expect(retryDelay(3, undefined, 0.5)).toBe(600);
    expect(retryDelay(3, undefined, 0)).toBe(0);
  });

  it('is what the server asks and up to a tenth more, and endless over a minute', () => {
    expect(retryDelay(1, 10_000, 0)).toBe(10_000);
    expect(retryDelay(1, 10_000, 1)).toBeCloseTo(11_000);
    expect(retryDelay(1, 0, 1)).toBe(0);
    expect(retryDelay(1, 60_000, 0)).toBe(60_000);
    expect(retryDelay(1, 60_001, 0)).toBe(Infinity);
  });
});
