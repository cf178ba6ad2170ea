import { readFileSync } from 'node:fs';
import type { RouteName } from '../../../sdk/contract/routes.ts';
import { routes } from '../../../sdk/contract/routes.ts';
import type { Problem, RouteTypes } from '../../../sdk/contract/types.ts';
import { createApi, type Api, type ApiOptions, type LogLine } from '../../../sdk/server/createApi.ts';
import { mintToken } from '../../../sdk/server/identity/mintToken.ts';
import { signedToken } from '../../../sdk/server/identity/signedToken.ts';
import { describeFaults, readPlaybook } from '../../../sdk/server/playbook/readPlaybook.ts';
import type { Playbook } from '../../../sdk/server/playbook/playbook.ts';
import type { Outbox } from '../../../sdk/server/outbox/outbox.ts';
import { memoryStore } from '../../../sdk/server/store/memory.ts';
import type { OutboxMessage } from '../../../sdk/server/store/rows.ts';
import type { Store } from '../../../sdk/server/store/store.ts';

export const secret = 'a secret of the tests, 32 bytes or more';
export const ownerKey = 'an-owner-key-of-the-tests';
export const origin = 'https://api.example';

/** The example playbook, read once. */
export const playbook: Playbook = (() => {
  const reading = readPlaybook(readFileSync('demo/playbook.yaml', 'utf8'));
  if (!reading.ok) throw new Error(describeFaults('demo/playbook.yaml', reading.faults));
  return reading.playbook;
})();

/** A Wednesday afternoon, well within the day in every time zone that the tests use. */
export const firstInstant = '2026-11-25T15:00:00.000Z';

export interface Asking<Name extends RouteName> {
  input?: RouteTypes[Name]['input'];
  params?: Record<string, string>;
  query?: Record<string, string>;
  headers?: Record<string, string>;
  /** Sent as it is, instead of `input` as JSON. */
  body?: BodyInit;
  /** The idempotency key; a new one for each call when left out. */
  key?: string;
}

/** Somebody who calls the API. */
export interface Caller {
  send<Name extends RouteName>(name: Name, asking?: Asking<Name>): Promise<Response>;
  /** The answer; throws when the call was refused. */
  ask<Name extends RouteName>(name: Name, asking?: Asking<Name>): Promise<RouteTypes[Name]['output']>;
  /** The problem; throws when the call was answered. */
  refusal<Name extends RouteName>(name: Name, asking?: Asking<Name>): Promise<Problem>;
}

export interface TestApi {
  api: Api;
  store: Store;
  clock: { now(): Date };
  moveTo(instant: string): void;
  asMember(id: string, claims?: { name?: string; locale?: string; timeZone?: string }): Caller;
  asOwner(): Caller;
  /** What left through the outbox, as `runDue` delivered it. */
  delivered: OutboxMessage[];
  log: LogLine[];
  /** How many transactions were committed. */
  commits(): number;
}

export interface TestApiOptions extends Partial<Pick<ApiOptions, 'playbook' | 'identity' | 'allowedOrigins' | 'billing' | 'mail' | 'warn'>> {
  /** One that keeps what it is given when left out. */
  outbox?: Outbox | 'none';
  store?: (clock: { now(): Date }) => Store;
  now?: string;
}

/** An API over the memory store (unless told otherwise), with a clock that the test moves and answers that are checked against the contract. */
export function testApi({ store: makeStore = (clock) => memoryStore({ clock }), now = firstInstant, outbox: chosen, ...options }: TestApiOptions = {}): TestApi {
  let instant = now;
  const clock = { now: () => new Date(instant) };
  const { store, commits } = counting(makeStore(clock));
  const delivered: OutboxMessage[] = [];
  const log: LogLine[] = [];
  const keeping: Outbox = { deliver: async (message) => void delivered.push(message) };
  const outbox = chosen === 'none' ? {} : { outbox: chosen ?? keeping };
  const api = createApi({ identity: signedToken({ secret }), playbook, ...outbox, ...options, store, ownerKey, clock, checkAnswers: true, log: (line) => log.push(line) });
  const caller = (bearer: () => Promise<string>) => callerOf(api, bearer, log);
  return {
    api,
    store,
    clock,
    moveTo: (later) => void (instant = later),
    asMember: (memberId, claims = {}) => caller(() => mintToken({ secret, memberId, now: clock.now(), ...claims })),
    asOwner: () => caller(async () => ownerKey),
    delivered,
    log,
    commits,
  };
}

function counting(store: Store): { store: Store; commits: () => number } {
  let commits = 0;
  const transaction: Store['transaction'] = async (work) => {
    const result = await store.transaction(work);
    commits += 1;
    return result;
  };
  return { store: { ...store, transaction }, commits: () => commits };
}

let keys = 0;

/** The request of a call, as a client would send it. */
export function requestOf<Name extends RouteName>(name: Name, { input, params = {}, query, headers = {}, body, key }: Asking<Name> = {}): Request {
  const { method, path } = routes[name];
  const address = new URL(path.replace(/\{(\w+)\}/g, (_blank, param: string) => encodeURIComponent(params[param] ?? 'missing')), origin);
  if (query) address.search = String(new URLSearchParams(query));
  const all = { 'content-type': 'application/json', ...(method === 'POST' && { 'idempotency-key': key ?? `key-${(keys += 1)}` }), ...headers };
  return new Request(address, { method, headers: all, ...(method !== 'GET' && { body: body ?? JSON.stringify(input ?? {}), duplex: 'half' }) });
}

function callerOf(api: Api, bearer: () => Promise<string>, log: LogLine[]): Caller {
  const send: Caller['send'] = async (name, asking = {}) => {
    const authorization = `Bearer ${await bearer()}`;
    return await api.fetch(requestOf(name, { ...asking, headers: { authorization, ...asking.headers } }));
  };
  return {
    send,
    async ask(name, asking) {
      const response = await send(name, asking);
      const body: unknown = await response.json();
      if (!response.ok) throw new Error(`${name} was answered ${response.status} ${JSON.stringify(body)} ${log.at(-1)?.code}`, { cause: log.at(-1)?.error });
      return body as RouteTypes[typeof name]['output']; // checked against the contract before it left
    },
    async refusal(name, asking) {
      const response = await send(name, asking);
      const body: unknown = await response.json();
      if (response.ok) throw new Error(`${name} was answered ${response.status}; a refusal was expected.`);
      return body as Problem; // every refusal is one: held by the table-driven tests
    },
  };
}
