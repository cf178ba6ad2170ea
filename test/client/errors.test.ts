import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import * as client from '../../sdk/client/index.ts';
import { json, problem, rejection, startServer } from './startServer.ts';

const { GoodtermsError, ProblemError, TimeoutError, ConnectionError, AbortedError, ResponseError } = client;
const classes = { GoodtermsError, ProblemError, TimeoutError, ConnectionError, AbortedError, ResponseError };
const facts = { method: 'GET', path: '/v1/standing', attempts: 1, idempotencyKey: undefined } as const;

function classesOf(error: unknown): string[] {
  return Object.entries(classes).flatMap(([name, errorClass]) => (error instanceof errorClass ? name : []));
}

describe('the errors', () => {
  it('are recognised by another copy of the package, each as what it is', async () => {
    vi.resetModules();
    const copy = await import('../../sdk/client/index.ts');
    expect(copy.TimeoutError).not.toBe(TimeoutError);
    const error = new copy.TimeoutError(facts, 'body', 100);
    expect(classesOf(error)).toEqual(['GoodtermsError', 'TimeoutError']);
    expect(error).toBeInstanceOf(Error);
  });

  it('do not claim what only looks like them', () => {
    for (const other of [null, undefined, 'text', {}, new Error('x'), new DOMException('x', 'AbortError')]) {
      expect(classesOf(other)).toEqual([]);
    }
  });

  it('can be derived from without every error being taken for the new kind', () => {
    class OwnError extends TimeoutError {}
    expect(new TimeoutError(facts, 'body', 1)).not.toBeInstanceOf(OwnError);
    expect(new OwnError(facts, 'body', 1)).toBeInstanceOf(OwnError);
    expect(new OwnError(facts, 'body', 1)).toBeInstanceOf(TimeoutError);
  });

  it('tell the call and hold no secret, neither in text nor as JSON', async () => {
    const { baseUrl } = await startServer((response) =>
      problem(response, 500, 'internal_error', { 'set-cookie': 'sid=cookie_secret' }),
    );
    const core = client.createCore({ baseUrl, token: 'token_secret', retries: 0 });
    const options = { headers: { 'x-own': 'header_secret' } };
    const error = await rejection(core('POST', '/v1/goal', options, { goal: 'body_secret' }, '?cursor=query_secret'));
    expect(error).toMatchObject({ name: 'ProblemError' });
    expect(String(error)).toContain('POST /v1/goal answered 500 internal_error');
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      name: 'ProblemError',
      message: expect.stringContaining('POST /v1/goal'),
      status: 500,
      attempts: 1,
      requestId: 'req_1',
      problem: { code: 'internal_error' },
    });
    expect(JSON.stringify(error)).not.toContain('secret');
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('secret');
  });

  it('of misuse are type errors, and nothing is sent', async () => {
    const { baseUrl, seen } = await startServer((response) => json(response, 200, {}));
    const core = client.createCore({ baseUrl });
    expect(() => client.createCore({ baseUrl: 'not a url' })).toThrow(TypeError);
    expect(() => client.createCore({ baseUrl: 'https://me:secret@api.test' })).toThrow(TypeError);
    for (const id of ['', '.', '..']) expect(() => client.getPlan(core, id)).toThrow(TypeError);
    expect(await rejection(core('GET', '/v1/x', { headers: { 'not a name': '1' } }))).toBeInstanceOf(TypeError);
    expect(await rejection(core('POST', '/v1/x', {}, { amount: 1n }))).toBeInstanceOf(TypeError);
    expect(seen).toHaveLength(0);
  });
});
