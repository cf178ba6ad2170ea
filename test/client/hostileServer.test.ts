import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { ConnectionError, createCore, ProblemError, ResponseError, TimeoutError } from '../../sdk/client/index.ts';
import { json, problem, rejection, startServer } from './startServer.ts';

describe('what other clients get wrong', () => {
  it('times a body out that begins and stalls', async () => {
    const { baseUrl, seen } = await startServer((response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
      response.write('{"status":');
    });
    // Long enough for the headers to arrive on a machine that is busy with other tests.
    const error = await rejection(createCore({ baseUrl, timeout: 3000 })('GET', '/v1/standing'));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ phase: 'body', attempts: 1, retryable: true });
    expect(seen).toHaveLength(1);
  });

  it('times an answer out that never begins', async () => {
    const { baseUrl } = await startServer(() => {});
    const error = await rejection(createCore({ baseUrl, timeout: 100 })('GET', '/v1/standing'));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ phase: 'connect' });
  });

  it('tries a stalled attempt again within the whole time', async () => {
    const { baseUrl, seen } = await startServer((response, count) => {
      if (count > 1) json(response, 200, { status: 'current' });
    });
    const answer = await createCore({ baseUrl, attemptTimeout: 2000 })('GET', '/v1/standing').withMeta();
    expect(answer.data).toEqual({ status: 'current' });
    expect(answer.meta.attempts).toBe(2);
    expect(seen).toHaveLength(2);
  });

  it('sends a write three times under one key when the API answers 503', async () => {
    const { baseUrl, seen } = await startServer((response) => problem(response, 503, 'unavailable'));
    const error = await rejection(createCore({ baseUrl })('POST', '/v1/plans', {}, { quote: 'q' }));
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({ code: 'unavailable', attempts: 3, retryable: true });
    const keys = seen.map(({ headers }) => headers['idempotency-key']);
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(error).toMatchObject({ idempotencyKey: keys[0] });
    expect(seen.map(({ body }) => body)).toEqual(Array(3).fill('{"quote":"q"}'));
  });

  it('does not sleep for an hour because the server says so', async () => {
    const { baseUrl, seen } = await startServer((response) =>
      problem(response, 503, 'unavailable', { 'retry-after': '3600' }),
    );
    const error = await rejection(createCore({ baseUrl, timeout: 10_000_000 })('GET', '/v1/standing'));
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({ retryAfter: 3_600_000, attempts: 1 });
    expect(seen).toHaveLength(1);
  });

  it('does not wait past its own deadline', async () => {
    const { baseUrl, seen } = await startServer((response) =>
      problem(response, 429, 'rate_limited', { 'retry-after': '30' }),
    );
    const error = await rejection(createCore({ baseUrl })('GET', '/v1/standing'));
    expect(error).toMatchObject({ code: 'rate_limited', retryAfter: 30_000, attempts: 1 });
    expect(seen).toHaveLength(1);
  });

  it('reads a problem document with all it holds', async () => {
    const errors = [{ pointer: '/count', detail: 'Between 1 and 4.' }];
    const body = { title: 'No', detail: 'Mend it.', status: 422, code: 'invalid_input', requestId: 'req_7' };
    const { baseUrl } = await startServer((response) =>
      json(response, 422, { ...body, errors, hint: 'new' }, { 'content-type': 'application/problem+json' }),
    );
    const error = await rejection(createCore({ baseUrl })('POST', '/v1/plans/quote', {}, { count: 9 }));
    if (!(error instanceof ProblemError)) throw error;
    expect(error.is('invalid_input')).toBe(true);
    expect(error.is('quote_stale')).toBe(false);
    expect(error.fields).toEqual(errors);
    expect(error.problem).toMatchObject({ hint: 'new' });
    expect(error).toMatchObject({ status: 422, requestId: 'req_7', retryable: false, attempts: 1 });
    expect(error.message).toContain('POST /v1/plans/quote answered 422 invalid_input');
    expect(error.message).toContain('Mend it.');
  });

  it('leaves no listener on a signal that many calls share', async () => {
    const { baseUrl } = await startServer((response, count) =>
      count % 5 ? json(response, 200, {}) : problem(response, 409, 'not_offered'),
    );
    const core = createCore({ baseUrl, token: async () => 'tok' });
    const { signal } = new AbortController();
    await Promise.allSettled(Array.from({ length: 50 }, () => core('GET', '/v1/standing', { signal })));
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });

  it('does not take a page of HTML for an answer', async () => {
    const { baseUrl, seen } = await startServer((response) =>
      response.writeHead(200, { 'content-type': 'text/html', 'request-id': 'req_9' }).end('<h1>Sign in</h1>'),
    );
    const error = await rejection(createCore({ baseUrl })('GET', '/v1/standing'));
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toMatchObject({ status: 200, requestId: 'req_9', retryable: false });
    expect(seen).toHaveLength(1);
  });

  it('does not take half an answer for an answer', async () => {
    const { baseUrl } = await startServer((response) => response.writeHead(201).end('{"id":"pln_1","sche'));
    expect(await rejection(createCore({ baseUrl })('POST', '/v1/plans', {}, {}))).toBeInstanceOf(ResponseError);
  });

  it('makes a problem of an error page that a proxy gives', async () => {
    const { baseUrl } = await startServer((response) =>
      response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>'),
    );
    const error = await rejection(createCore({ baseUrl, retries: 0 })('GET', '/v1/standing'));
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({ code: 'http_502', status: 502, fields: [] });
    expect(error).toHaveProperty('requestId', undefined);
  });

  it.each(['null', '"text"', '[1]', '{"message":"no"}'])('copes with the foreign error body %s', async (body) => {
    const { baseUrl } = await startServer((response) => response.writeHead(404).end(body));
    const error = await rejection(createCore({ baseUrl })('GET', '/v1/plans/x'));
    expect(error).toMatchObject({ kind: 'problem', code: 'http_404', status: 404 });
  });

  it('goes on after a connection that is reset', async () => {
    const { baseUrl, seen } = await startServer((response, count) => {
      if (count === 1) response.socket?.resetAndDestroy();
      else json(response, 201, { id: 'pln_1' });
    });
    expect(await createCore({ baseUrl })('POST', '/v1/plans', {}, {})).toEqual({ id: 'pln_1' });
    expect(seen[0]?.headers['idempotency-key']).toBe(seen[1]?.headers['idempotency-key']);
  });

  it('goes on after a connection that is reset in the middle of the body', async () => {
    const { baseUrl } = await startServer((response, count) => {
      if (count > 1) return json(response, 200, { whole: true });
      response.writeHead(200, { 'content-length': '100' });
      response.write('{"half":', () => response.socket?.resetAndDestroy());
    });
    expect(await createCore({ baseUrl })('GET', '/v1/standing')).toEqual({ whole: true });
  });

  it('says that nothing answered, without making a status up', async () => {
    const { baseUrl } = await startServer((response) => response.socket?.resetAndDestroy());
    const error = await rejection(createCore({ baseUrl, retries: 1 })('GET', '/v1/standing'));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ phase: 'connect', attempts: 2 });
    expect(error).not.toHaveProperty('status');
    expect(error).toHaveProperty('cause', expect.any(TypeError));
  });
});
