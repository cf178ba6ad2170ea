import { within } from '@testing-library/preact';
import { http, HttpResponse, type HttpHandler } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type Client, createClient } from '../../../sdk/client/index.ts';
import type { FullStanding } from '../../../sdk/contract/types.ts';
import type { Playbook } from '../../../sdk/server/playbook/playbook.ts';
import {
  addTestMember,
  createApi,
  goodtermsHandlers,
  memoryStore,
  mintToken,
  movableClock,
  type MovableClock,
  signedToken,
  type TestMember,
  testPlaybook,
} from '../../../sdk/testing/index.ts';
import { mount, type Mounted } from '../../../widget/index.ts';
import { peerSaysYes } from '../../support/peerSaysYes.ts';

/** A Wednesday afternoon: the Friday after it and the first of the next month are near. */
export const firstInstant = '2026-11-25T15:00:00.000Z';

const secret = 'a secret of the tests, 32 bytes or more';
const ownerKey = 'an-owner-key-of-the-tests';
const memberId = 'maya';

export interface PortalOptions {
  /** What is overdue. Default: one charge of $258.00. */
  charges?: TestMember['charges'];
  member?: TestMember['member'];
  /** The default is English. */
  language?: 'en' | 'es' | 'ar';
  /** Changes parts of the test playbook. */
  playbook?: (playbook: Playbook) => Playbook;
  /** What happened before the member came, in the order of time. */
  before?: (past: Past) => Promise<unknown>;
}

/** The calls that make a history. */
export interface Past {
  /** The member's own calls, without the widget. */
  member: Client;
  owner: Client;
  /** Starts at `firstInstant`. */
  clock: MovableClock;
  /** Lets the API do what has fallen due. */
  runDue(): Promise<unknown>;
  /** The peer's yes, on the page of their own. */
  peerSaysYes(peerLink: string, meetAt: string): Promise<void>;
}

export type Asked = { method: string; path: string; body: string; key: string | null };

/** A page with the widget on it, as a member meets it. */
export interface Portal extends Past {
  /** Where the page believes the API to be; for handlers of a test's own. */
  url(path: string): string;
  /** Answers differently from now on, until the test ends or `recover()`. */
  use(...handlers: HttpHandler[]): void;
  /** Nothing reaches the API: the connection is lost, or something between answers with a page, or the API fails. */
  failWith(how: 'offline' | 'html' | 'error'): void;
  recover(): void;
  /** Every request that has reached the network, the oldest first. */
  asked: Asked[];
  mounted: Mounted;
  host: HTMLElement;
  /** Queries by role and name in what the widget shows now. */
  readonly screen: ReturnType<typeof within<typeof import('@testing-library/dom').queries>>;
  /** Presses the button or link with this name (or whose name begins with it), once it is there. */
  press(name: string | RegExp): Promise<void>;
  /** Chooses the answer with this name (or whose name begins with it). */
  choose(name: string | RegExp): Promise<void>;
  /** Types into what is labelled so. What was there goes. */
  type(label: string | RegExp, text: string): Promise<void>;
  /** Waits for a screen with this heading. */
  heading(name: string | RegExp): Promise<HTMLElement>;
  /** All that can be read in the widget now. */
  text(): string;
  /** Opens the widget by what waits on the page: the nudge or the quiet button. */
  open(): Promise<void>;
  /** Takes the widget off and puts a new one on, as after a reload. */
  reload(): Promise<void>;
  /** How things stand, as the API has recorded it. */
  standing(): Promise<FullStanding>;
}

let leave: (() => void) | undefined;
/** Each portal has addresses of its own, so that none hears what the widget of an earlier test still has to say. */
let site = 0;

/** A widget that has been taken off the page may have a last word. Whatever else is asked in vain is an error. */
const lastWords = http.all('*', ({ request }) => {
  const isOfNow = leave && new URL(request.url).pathname.startsWith(`/site-${site}/`);
  return isOfNow ? undefined : HttpResponse.json(null, { status: 404 });
});
const server = setupServer(lastWords);

/** Call it once at the top of a test file. */
export function usePortals(): void {
  beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
  afterEach(() => {
    leave?.();
    leave = undefined;
    server.resetHandlers();
  });
  afterAll(async () => {
    // The last words of the last test.
    await new Promise((resolve) => setTimeout(resolve, 200));
    server.close();
  });
}

/** Builds an API with one member and mounts the widget for her. The letter is not opened yet. */
export async function openPortal({ charges, member, language = 'en', playbook = (same) => same, before }: PortalOptions = {}): Promise<Portal> {
  const clock = movableClock(firstInstant);
  const store = memoryStore({ clock });
  const api = createApi({ store, identity: signedToken({ secret }), ownerKey, playbook: playbook(testPlaybook()), clock, checkAnswers: true });
  const token = () => mintToken({ secret, memberId, locale: language, now: clock.now() });
  const clientWith = (bearer: () => Promise<string>) =>
    createClient({ baseUrl: 'https://api.example', token: bearer, fetch: (url, init) => api.fetch(new Request(url, init)) });
  const past: Past = { member: clientWith(token), owner: clientWith(async () => ownerKey), clock, runDue: () => api.runDue(), peerSaysYes: (link, meetAt) => peerSaysYes(new URL(link, 'https://api.example'), meetAt, (request) => api.fetch(request)) };

  await addTestMember(api, ownerKey, {
    id: memberId,
    member: { locale: language, timeZone: 'America/New_York', country: 'US', programId: 'steady-ground', progress: 'Week 6 of 12', ...member },
    charges: charges ?? [{ dueOn: '2026-11-16', amount: 25_800 }],
  });
  await before?.(past);

  site += 1;
  const here = `/site-${site}`;
  const baseUrl = new URL(`${here}/api`, location.href).href;
  const tokenUrl = new URL(`${here}/token`, location.href).href;
  const asked: Asked[] = [];
  server.use(
    http.post(tokenUrl, async () => HttpResponse.text(await token())),
    ...goodtermsHandlers({ api, baseUrl }),
  );
  const note = async ({ request }: { request: Request }) => {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith(`${here}/`)) return;
    const copy = request.clone();
    asked.push({ method: copy.method, path: pathname.replace(`${here}/api`, ''), body: await copy.text(), key: copy.headers.get('idempotency-key') });
  };
  server.events.on('request:start', note);

  const put = () => mount(document.body, { api: baseUrl, tokenUrl, locale: language === 'en' ? '' : language });
  let mounted = put();
  leave = () => {
    server.events.removeAllListeners();
    mounted.unmount();
    document.body.replaceChildren();
  };

  /** By the whole name, or by how it begins: a card's name goes on with what it means today. */
  const find = (role: 'button' | 'link' | 'radio', name: string | RegExp) =>
    portal.screen.queryByRole(role, { name }) ??
    (typeof name === 'string' ? portal.screen.queryByRole(role, { name: (whole) => whole.startsWith(name) }) : null);

  const portal: Portal = {
    ...past,
    asked,
    url: (path) => baseUrl + path,
    use: (...handlers) => server.use(...handlers),
    failWith: (how) => server.use(http.all(`${baseUrl}/*`, () => failure(how))),
    recover: () => server.use(...goodtermsHandlers({ api, baseUrl })),
    get mounted() {
      return mounted;
    },
    get host() {
      return must(document.querySelector<HTMLElement>('goodterms-widget'));
    },
    get screen() {
      return within(must(portal.host.shadowRoot?.querySelector<HTMLElement>('.root')));
    },
    async press(name) {
      (await soon(() => find('button', name) ?? find('link', name) ?? portal.screen.getByRole('button', { name }))).click();
      await rendered();
    },
    async choose(name) {
      (await soon(() => find('radio', name) ?? portal.screen.getByRole('radio', { name }))).click();
      await rendered();
    },
    async type(label, text) {
      const field = await soon(() => portal.screen.getByLabelText<HTMLInputElement>(label, { selector: 'input:not([type="range"], [type="radio"]), textarea' }));
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await rendered();
    },
    heading: (name) => soon(() => portal.screen.getByRole('heading', { level: 2, name })),
    text: () => must(portal.host.shadowRoot?.querySelector<HTMLElement>('.root')).textContent ?? '',
    open: () => portal.press(/^(Read it|Notes from .*|Leerla|Notas de .*|قراءة الرسالة|رسائل من .*)$/),
    async reload() {
      mounted.unmount();
      await rendered();
      mounted = put();
    },
    async standing() {
      const standing = await past.member.getStanding();
      if (!('surface' in standing)) throw new Error(`There is nothing to say to this member: ${standing.status}.`);
      return standing;
    },
  };
  await soon(() => must(portal.host.shadowRoot?.querySelector('.root')));
  return portal;
}

/** Opens the widget for a member and goes to one of the letter's ways forward. */
export async function openPortalAt(card: string | RegExp, options?: PortalOptions): Promise<Portal> {
  const portal = await openPortal(options);
  await portal.open();
  // The note has a "Not now" of its own.
  await soon(() => portal.screen.getByRole('dialog'));
  await portal.press(card);
  return portal;
}

/** Asks again until it does not throw: for what appears after a request or a loaded chunk. */
export async function soon<Result>(look: () => Result | Promise<Result>, patience = 5000): Promise<Result> {
  const until = Date.now() + patience;
  for (;;) {
    try {
      return await look();
    } catch (error) {
      if (Date.now() > until) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}

/** Expects an element to have the focus, also inside the widget's shadow root. */
export function expectFocusOn(element: Element): void {
  const root = element.getRootNode();
  expect(root instanceof ShadowRoot ? root.activeElement : document.activeElement).toBe(element);
}

function failure(how: 'offline' | 'html' | 'error'): Response {
  if (how === 'offline') return HttpResponse.error();
  if (how === 'html') return HttpResponse.html('<h1>Bad gateway</h1>', { status: 502 });
  return HttpResponse.json({ type: 'about:blank', title: 'Failed', status: 500, detail: '', code: 'internal_error', requestId: 'req_test' }, { status: 500 });
}

/** What was set has been drawn, and its effects have run. */
async function rendered(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await new Promise((resolve) => setTimeout(resolve));
}

function must<Value>(value: Value | null | undefined): Value {
  if (value == null) throw new Error('The widget is not on the page.');
  return value;
}
