import { describe, expect, it, vi } from 'vitest';
import * as operations from '../../sdk/client/operations.ts';
import { createClient, createCore, getPlan, listResources } from '../../sdk/client/index.ts';
import type { Route } from '../../sdk/contract/route.ts';
import { routes } from '../../sdk/contract/routes.ts';
import { json, rejection, startServer } from './startServer.ts';

describe('the operations', () => {
  it('write ids into the path so that they stay one segment', async () => {
    const { baseUrl, seen } = await startServer((response) => json(response, 200, {}));
    const core = createCore({ baseUrl });
    for (const id of ['pln_1', 'a/b', '../x', '%2e%2e', 'ä?#']) await getPlan(core, id);
    expect(seen.map(({ url }) => url)).toEqual([
      '/v1/plans/pln_1',
      '/v1/plans/a%2Fb',
      '/v1/plans/..%2Fx',
      '/v1/plans/%252e%252e',
      '/v1/plans/%C3%A4%3F%23',
    ]);
  });

  it('are the methods of a client too', async () => {
    const { baseUrl, seen } = await startServer((response) => json(response, 200, { items: [], nextCursor: null }));
    const client = createClient({ baseUrl });
    await client.getStanding();
    await client.moveInstalment('pln_1', {} as never, { idempotencyKey: 'k' }); // any body will do
    await client.cancelPlan('pln_1', { idempotencyKey: 'l' });
    await client.listResources({ limit: 2 });
    await client.importFile('id,name\n', { idempotencyKey: 'm' });
    await client.recordChargePayment('mem_1', 'chg_1', {} as never); // any body will do
    expect(seen.map(({ method, url, headers }) => [method, url, headers['content-type']])).toEqual([
      ['GET', '/v1/standing', undefined],
      ['POST', '/v1/plans/pln_1/move', 'application/json'],
      ['POST', '/v1/plans/pln_1/cancel', undefined],
      ['GET', '/v1/resources?limit=2', undefined],
      ['POST', '/v1/owner/imports', 'text/csv'],
      ['POST', '/v1/owner/members/mem_1/charges/chg_1/payments', 'application/json'],
    ]);
    expect(seen.slice(1, 5).map(({ headers }) => headers['idempotency-key'])).toEqual(['k', 'l', undefined, 'm']);
  });
});

describe('every route of the contract', () => {
  const send = vi.fn(async (_url: string, _init: RequestInit) => new Response('{}'));
  const options = { baseUrl: 'https://api.test', fetch: send };
  const functions = new Map<string, unknown>(Object.entries(operations));
  const methods = new Map<string, unknown>(Object.entries(createClient(options)));

  /** What was sent when a function was called with these. */
  async function sentBy(callable: unknown, args: unknown[]): Promise<unknown> {
    if (typeof callable !== 'function') throw new Error('There is no such operation.');
    send.mockClear();
    await callable(...args);
    const [url, { method, body, headers }] = send.mock.calls[0] ?? ['', {}];
    return { url, method, body, headers: Object.fromEntries(new Headers(headers)) };
  }

  it.each(Object.entries<Route>(routes))('%s is called as the table says, in both forms', async (name, route) => {
    const ids = [...route.path.matchAll(/\{\w+\}/g)].map((_, index) => `id_${index}`);
    const isFile = route.bodyType === 'text/csv';
    const body = isFile ? ['id\n'] : route.input ? [{ a: 1 }] : [];
    const query = route.query ? [{ limit: 1 }] : [];
    const args = [...ids, ...body, ...query, { headers: { 'x-own': 'given' }, idempotencyKey: 'k' }];

    let index = 0;
    const path = route.path.replaceAll(/\{\w+\}/g, () => `id_${index++}`);
    const expected = {
      url: `https://api.test${path}${query.length ? '?limit=1' : ''}`,
      method: route.method,
      body: isFile ? 'id\n' : route.input ? '{"a":1}' : undefined,
      headers: {
        'x-own': 'given',
        ...(body.length && { 'content-type': isFile ? 'text/csv' : 'application/json' }),
        ...(route.method !== 'GET' && { 'idempotency-key': 'k' }),
      },
    };
    expect(await sentBy(functions.get(name), [createCore(options), ...args])).toEqual(expected);
    expect(await sentBy(methods.get(name), args)).toEqual(expected);
  });
});

describe('a list', () => {
  const pages = [
    { items: [{ id: 'a' }, { id: 'b' }], nextCursor: 'c 1&2' },
    { items: [], nextCursor: 'c3' },
    { items: [{ id: 'c' }], nextCursor: null },
  ];

  it('is its first page when awaited', async () => {
    const { baseUrl, seen } = await startServer((response) => json(response, 200, pages[0]));
    const list = listResources(createCore({ baseUrl }), { limit: 2 });
    expect(await list).toEqual(pages[0]);
    expect((await list.withMeta()).meta.attempts).toBe(1);
    expect(seen.map(({ url }) => url)).toEqual(['/v1/resources?limit=2']);
  });

  it('is the items of all pages in a loop', async () => {
    const { baseUrl, seen } = await startServer((response, count) => json(response, 200, pages[count - 1]));
    const ids: string[] = [];
    for await (const { id } of listResources(createCore({ baseUrl }), { limit: 2 })) ids.push(id);
    expect(ids).toEqual(['a', 'b', 'c']);
    expect(seen.map(({ url }) => url)).toEqual([
      '/v1/resources?limit=2',
      '/v1/resources?limit=2&cursor=c+1%262',
      '/v1/resources?limit=2&cursor=c3',
    ]);
  });

  it('asks for no page that the loop does not come to', async () => {
    const { baseUrl, seen } = await startServer((response) => json(response, 200, pages[0]));
    for await (const { id } of listResources(createCore({ baseUrl }))) if (id === 'b') break;
    expect(seen.map(({ url }) => url)).toEqual(['/v1/resources']);
  });

  it('ends the loop with the error of a page', async () => {
    const { baseUrl } = await startServer((response, count) =>
      count === 1 ? json(response, 200, pages[0]) : json(response, 422, { code: 'invalid_input' }),
    );
    const ids: string[] = [];
    const loop = (async () => {
      for await (const { id } of listResources(createCore({ baseUrl }))) ids.push(id);
    })();
    expect(await rejection(loop)).toMatchObject({ code: 'invalid_input' });
    expect(ids).toEqual(['a', 'b']);
  });
});
