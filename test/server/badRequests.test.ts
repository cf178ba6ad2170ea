import { beforeAll, describe, expect, it } from 'vitest';
import { isKeyed, type Route } from '../../sdk/contract/route.ts';
import { isPaged } from '../../sdk/contract/generate/queryType.ts';
import { type RouteName, routes } from '../../sdk/contract/routes.ts';
import { stateOf } from './support/stateOf.ts';
import { type Asking, type Caller, origin, testApi, type TestApi } from './support/testApi.ts';
import { type Examples, examplesFor } from './support/world.ts';

const table: Record<string, Route> = routes;
const names = Object.keys(routes) as RouteName[]; // keys of the table
const withInput = names.filter((name) => table[name]?.input);
const keyed = names.filter((name) => isKeyed(routes[name]));
const lists = names.filter((name) => isPaged(routes[name]));

const largest = 64 * 1024;

/** A body that comes in chunks, without saying how long it is. */
function inChunks(text: string): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let sent = 0;
  return new ReadableStream({
    pull(controller) {
      if (sent >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(sent, (sent += 1000)));
    },
  });
}

/** Far more bytes than anything takes, and how often some were asked for. */
function endless(first: string, rest: string): { stream: ReadableStream<Uint8Array>; pulls: () => number } {
  let pulls = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (pulls === 2000) return controller.close(); // so that who reads on is found out, and not waited for
      controller.enqueue(new TextEncoder().encode(pulls === 0 ? first : rest));
      pulls += 1;
    },
  });
  return { stream, pulls: () => pulls };
}

describe('requests that do not fit', () => {
  let app: TestApi;
  let examples: Examples;
  let before: object;

  beforeAll(async () => {
    app = testApi();
    examples = await examplesFor(app, 'ada');
    before = await stateOf(app.store);
  });

  const callerOf = (name: RouteName): Caller => (routes[name].by === 'owner' ? app.asOwner() : app.asMember('ada'));

  async function expectProblem(name: RouteName, change: Asking<RouteName>, status: number, code: string): Promise<void> {
    const response = await callerOf(name).send(name, { ...examples[name], ...change });
    const problem: unknown = await response.json();
    expect({ status: response.status, problem }).toMatchObject({ status, problem: { status, code, type: expect.stringContaining(code), title: expect.any(String), detail: expect.any(String) } });
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(response.headers.get('request-id')).toMatch(/^req_\w+$/);
    expect(await stateOf(app.store)).toEqual(before);
  }

  const notJson = ['', '{', 'null,', '{"a":1}}', "{'a':1}", 'undefined', '<!doctype html>', '{"a":NaN}', '\u0000', '{"a":"\u0000"}'];

  it.each(withInput)('%s refuses what is not JSON', async (name) => {
    for (const body of notJson) await expectProblem(name, { body }, 400, 'invalid_json');
    await expectProblem(name, { body: new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]) }, 400, 'invalid_json');
    await expectProblem(name, { body: new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]) }, 400, 'invalid_json');
  });

  it.each(withInput)('%s refuses JSON that is no object of its kind', async (name) => {
    for (const body of ['null', '[]', '"text"', '1', 'true', '[{}]', '-0', '1e999']) await expectProblem(name, { body }, 422, 'invalid_input');
    const mayBeEmpty: RouteName[] = ['releaseHold', 'endIntroduction', 'startPaymentMethod'];
    if (!mayBeEmpty.includes(name)) await expectProblem(name, { body: '{}' }, 422, 'invalid_input');
  });

  it.each(withInput)('%s says in JSON pointers where the input does not fit', async (name) => {
    const key = Object.keys(examples[name].input ?? {})[0] ?? '';
    const response = await callerOf(name).send(name, { ...examples[name], input: { ...(examples[name].input as object), [key]: { deep: [1] } } });
    const { errors } = (await response.json()) as { errors: { pointer: string; detail: string }[] };
    expect(errors.map(({ pointer }) => pointer.split('/')[1])).toContain(key);
  });

  it.each(withInput)('%s refuses another content type, and none', async (name) => {
    const asBeacon = table[name]?.isBeacon ? [] : ['text/plain'];
    for (const type of [...asBeacon, 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/jsonp', 'text/json', ',', '']) {
      await expectProblem(name, { headers: { 'content-type': type } }, 415, 'unsupported_media_type');
    }
  });

  it('takes the content type as browsers and libraries write it', async () => {
    const other = testApi();
    const { saveGoal } = await examplesFor(other, 'ada');
    for (const type of ['application/json; charset=utf-8', 'Application/JSON', 'application/json;charset=UTF-8']) {
      expect((await other.asMember('ada').send('saveGoal', { ...saveGoal, headers: { 'content-type': type } })).status).toBe(200);
    }
  });

  it.each(withInput)('%s refuses one byte more than its most, said beforehand, unsaid, or said wrong', async (name) => {
    const { largestBody = largest }: Route = routes[name];
    const body = `{"text":"${'x'.repeat(largestBody - 10)}"}`;
    await expectProblem(name, { body, headers: { 'content-length': String(largestBody + 1) } }, 413, 'body_too_large');
    await expectProblem(name, { body: inChunks(body) }, 413, 'body_too_large');
    await expectProblem(name, { body: inChunks(body), headers: { 'content-length': '2' } }, 413, 'body_too_large');
  });

  it('takes exactly 64 KiB', async () => {
    const goal = '{"goal":"Run a mile","padding":"';
    const body = `${goal}${'x'.repeat(largest - goal.length - 2)}"}`;
    const response = await testApi().asMember('nobody-yet').send('saveGoal', { body, headers: { 'content-length': String(largest) } });
    expect(response.status).toBe(404);
  });

  it('stops reading a body that does not end', async () => {
    const { stream, pulls } = endless('{', ' '.repeat(16_384));
    await expectProblem('saveGoal', { body: stream }, 413, 'body_too_large');
    expect(pulls()).toBeLessThan(10);
  });

  it('refuses an import of another type, and one of 16 MiB and a byte', async () => {
    await expectProblem('importFile', { headers: { 'content-type': 'application/json' } }, 415, 'unsupported_media_type');
    const { stream } = endless('member_id,first_name,reference,description,due_on,amount,currency\n', '\n'.repeat(65_536));
    await expectProblem('importFile', { headers: { 'content-type': 'text/csv' }, body: stream }, 413, 'body_too_large');
    await expectProblem('importFile', { headers: { 'content-type': 'text/csv', 'content-length': String(16 * 1024 * 1024 + 1) }, body: 'x' }, 413, 'body_too_large');
  });

  it.each(keyed)('%s needs an idempotency key of a fitting length', async (name) => {
    for (const key of ['', ' ', 'k'.repeat(256)]) await expectProblem(name, { headers: { ...examples[name].headers, 'idempotency-key': key } }, 400, 'idempotency_key_missing');
  });

  it.each(lists)('%s refuses pages that do not exist', async (name) => {
    for (const limit of ['0', '-1', '101', '1.5', 'x', '', ' ', 'NaN', 'Infinity', '1e9']) await expectProblem(name, { query: { limit } }, 422, 'invalid_input');
    for (const cursor of ['x', '-1', '1.5', 'bnVsbA', 'e30', 'WzAsIlx1MDAwMCIsMF0', 'WzksIngiLDBd', 'x'.repeat(257), '\u0000', "' or 1=1 --", '../..']) {
      await expectProblem(name, { query: { cursor } }, 422, 'invalid_input');
    }
    expect((await callerOf(name).send(name, { ...examples[name], query: { limit: '100', other: 'ignored', __proto__: 'x' } })).status).toBe(200);
  });
});

describe('addresses that do not fit', () => {
  const app = testApi();
  const paths = [...new Set(names.map((name) => routes[name].path))];

  it.each(paths)('%s takes its own methods only, and says which', async (path) => {
    const address = origin + path.replaceAll(/\{\w+\}/g, 'x');
    const own = names.filter((name) => routes[name].path === path).map((name): string => routes[name].method);
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'PROPFIND'].filter((one) => !own.includes(one))) {
      const response = await app.api.fetch(new Request(address, { method }));
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')?.split(', ').toSorted()).toEqual(own.toSorted());
    }
  });

  it('answers 404 for what is no address of ours', async () => {
    const strange = ['/', '/v1', '/v1/', '/v1/standing/', '//v1/standing', '/V1/standing', '/v1/plans//move', '/v1/plans/%00/move', '/v1/plans/%ff/move', '/v1/plans/%/cancel', `/v1/plans/${'x'.repeat(129)}`, '/v1/__proto__', '/constructor', '/v1/plans/%0A', '/v1/%2e%2e/secret', '/.env'];
    for (const path of strange) {
      const response = await app.api.fetch(new Request(origin + path));
      expect({ path, status: response.status }).toEqual({ path, status: 404 });
      expect(await response.json()).toMatchObject({ code: 'not_found' });
    }
  });

  it('answers whether it is well, and the contract, to anyone', async () => {
    for (const path of ['/healthz', '/readyz']) expect(await (await app.api.fetch(new Request(origin + path))).json()).toEqual({ ok: true });
    expect(await (await app.api.fetch(new Request(`${origin}/openapi.json`))).json()).toMatchObject({ openapi: '3.1.0' });
  });

  it('says that it cannot answer when the store cannot', async () => {
    const closed = testApi();
    await closed.store.close();
    const response = await closed.api.fetch(new Request(`${origin}/readyz`));
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toMatch(/^\d+$/);
    expect((await closed.api.fetch(new Request(`${origin}/healthz`))).status).toBe(200);
  });
});
