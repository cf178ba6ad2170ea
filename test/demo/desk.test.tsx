import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { DeskApp } from '../../demo/desk/DeskApp.tsx';
import { openDesk } from '../../demo/desk/state/desk.ts';
import { words } from '../../demo/desk/words.ts';
import { type Client, createClient } from '../../sdk/client/index.ts';
import type { DeadLetter } from '../../sdk/contract/types.ts';
import { addTestMember, createApi, memoryStore, mintToken, movableClock, type MovableClock, signedToken, testPlaybook } from '../../sdk/testing/index.ts';
import { peerSaysYes } from '../support/peerSaysYes.ts';

const secret = 'a secret of the tests, 32 bytes or more';
const ownerKey = 'an-owner-key-of-the-tests';
const start = '2026-11-25T15:00:00.000Z';

/** An API with some members, and the desk in front of it. */
interface Bench {
  owner: Client;
  member(id: string): Client;
  clock: MovableClock;
  runDue(): Promise<unknown>;
  /** The peer's yes, on the page of their own. */
  peerSaysYes(link: string, meetAt: string): Promise<void>;
  /** Opens the desk at an address; it is signed in unless it is said otherwise. */
  open(hash?: string, options?: { isSignedIn?: boolean }): void;
  /** Ends the session. */
  signOut(): void;
  /** What has reached the network, the oldest first: `POST /v1/owner/holds`. */
  asked: string[];
}

/** A desk that was closed may still wait for an answer. */
const server = setupServer(http.all('*', () => new HttpResponse(null, { status: 404 })));
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => {
  cleanup();
  server.resetHandlers();
  server.events.removeAllListeners();
  location.hash = '';
});
afterAll(() => server.close());

async function setUp(): Promise<Bench> {
  const clock = movableClock(start);
  const api = createApi({ store: memoryStore({ clock }), identity: signedToken({ secret }), ownerKey, playbook: testPlaybook(), clock, checkAnswers: true });
  const clientWith = (token: () => Promise<string>): Client => createClient({ baseUrl: 'https://api.example', token, fetch: (url, init) => api.fetch(new Request(url, init)) });
  for (const [id, firstName, amount] of [
    ['m-1', 'Maya', 25_800],
    ['m-2', 'Zoë', 990_000],
    ['m-3', 'Ben', 100],
  ] as const) {
    await addTestMember(api, ownerKey, { id, member: { firstName, timeZone: 'America/New_York', country: 'US' }, charges: [{ dueOn: '2026-11-16', amount }] });
  }
  await addTestMember(api, ownerKey, { id: 'm-4', member: { firstName: 'Sam' } });

  let isSignedIn = true;
  const asked: string[] = [];
  // A session is a cookie that no page can read: here whether one is signed in stands in its place.
  server.use(
    http.all(`${location.origin}/v1/*`, async ({ request }) => {
      const { pathname, search } = new URL(request.url);
      asked.push(`${request.method} ${pathname}`);
      const headers = new Headers(request.headers);
      if (isSignedIn) headers.set('authorization', `Bearer ${ownerKey}`);
      const body = request.method === 'GET' ? {} : { body: await request.arrayBuffer() };
      const answer = await api.fetch(new Request(`https://api.example${pathname}${search}`, { method: request.method, headers, ...body }));
      answer.headers.set('date', clock.now().toUTCString());
      return answer;
    }),
    http.post(`${location.origin}/desk/session`, async ({ request }) => {
      const { key } = (await request.json()) as { key: string }; // the page's own body
      if (key === 'too-often') return new HttpResponse(null, { status: 429 });
      isSignedIn = key === ownerKey;
      return new HttpResponse(null, { status: isSignedIn ? 204 : 401 });
    }),
    http.delete(`${location.origin}/desk/session`, () => {
      isSignedIn = false;
      return new HttpResponse(null, { status: 204 });
    }),
  );

  return {
    clock,
    asked,
    owner: clientWith(async () => ownerKey),
    member: (id) => clientWith(() => mintToken({ secret, memberId: id, locale: 'en', now: clock.now() })),
    runDue: () => api.runDue(),
    peerSaysYes: (link, meetAt) => peerSaysYes(new URL(link), meetAt, (request) => api.fetch(request)),
    signOut() {
      isSignedIn = false;
    },
    open(hash = '#/today', options = {}) {
      isSignedIn = options.isSignedIn ?? true;
      location.hash = hash;
      render(<DeskApp desk={openDesk({ baseUrl: `${location.origin}/` })} />);
    },
  };
}

const heading = (name: string, level = 1) => screen.findByRole('heading', { name: (said) => said.startsWith(name), level });
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const type = async (label: string, text: string) => fireEvent.input(await screen.findByLabelText(label), { target: { value: text } });
const section = async (name: string): Promise<HTMLElement> => {
  const found = (await heading(name, 2)).closest('section');
  if (!found) throw new Error(`"${name}" is the heading of no section.`);
  return found;
};

test('asks for the key once, says what was wrong with it, and keeps none of it', async () => {
  const bench = await setUp();
  bench.open('#/import', { isSignedIn: false });
  await heading(words.signIn.title);
  await press(words.signIn.enter);
  await screen.findByText(words.signIn.keyMissing);

  await type(words.signIn.key, 'too-often');
  await press(words.signIn.enter);
  await screen.findByText(words.signIn.failures.too_often);
  await type(words.signIn.key, 'wrong');
  await press(words.signIn.enter);
  await screen.findByText(words.signIn.failures.wrong_key);
  expect((await screen.findByLabelText<HTMLInputElement>(words.signIn.key)).value).toBe('wrong');

  await type(words.signIn.key, ownerKey);
  await press(words.signIn.enter);
  await heading(words.pages.import);
  expect(document.documentElement.outerHTML).not.toContain(ownerKey);
  expect(JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])).not.toContain(ownerKey);

  await press(words.leave);
  await heading(words.signIn.title);
  await screen.findByText(words.left);
});

test('today: who waits and how long the promise still runs, by the clock of the API; then that it has passed', async () => {
  const bench = await setUp();
  await bench.member('m-1').openConversation({ topic: 'timing', text: 'Could we find another day?' });
  bench.clock.advance(19.5 * 3_600_000);
  bench.open();
  const waiting = await section(words.today.waiting);
  await within(waiting).findByText(/Promised in 4 hours/);
  within(waiting).getByText('Maya');
  await within(await section(words.today.takeOver)).findByText(words.today.noneToTakeOver);

  cleanup();
  bench.clock.advance(7 * 3_600_000);
  bench.open();
  await within(await section(words.today.waiting)).findByText(/The promise passed 2 hours ago/);
});

test('today: one date that passed is left alone, two in a row are for a person', async () => {
  const bench = await setUp();
  const terms = { currency: 'USD', count: 4, frequency: 'weekly' as const, firstDueOn: '2026-11-26' };
  for (const id of ['m-1', 'm-2']) {
    const { fingerprint } = await bench.member(id).quotePlan(terms);
    await bench.member(id).agreeToPlan({ terms, fingerprint });
  }
  bench.clock.set('2026-11-28T15:00:00.000Z');
  await bench.runDue();
  await bench.owner.recordPayment('m-2', { amount: 247_500, currency: 'USD', reference: 'bank-1' });
  bench.open();
  const missed = await section(words.today.missed);
  await within(missed).findByText('Maya');
  expect(missed.textContent).toContain(words.today.missedOn('Thursday, November 26'));
  expect(missed.textContent).not.toContain('Zoë');

  cleanup();
  bench.clock.set('2026-12-05T15:00:00.000Z');
  await bench.runDue();
  bench.open();
  await within(await section(words.today.takeOver)).findByText('Maya');
  await within(await section(words.today.missed)).findByText('Zoë');
});

test('today: whoever did not answer several notes is for a person, until nothing is open any more', async () => {
  const bench = await setUp();
  const days = 24 * 3_600_000;
  // She looks at the site each day, so the note is shown to her whenever the rhythm allows one.
  for (let day = 0; day < 120; day += 1) {
    bench.clock.advance(days);
    await bench.member('m-1').getStanding();
    await bench.runDue();
  }
  const { now } = await bench.owner.getTimeline('m-1');
  expect(now.why).toBe('with_a_person');
  bench.open();
  const part = await section(words.today.takeOver);
  await within(part).findByText('Maya');
  expect(part.textContent).toContain(words.today.whyTakeOver.silent);
  expect(part.textContent).not.toContain('Ben');

  cleanup();
  await bench.owner.recordPayment('m-1', { amount: 25_800, currency: 'USD', reference: 'bank-1' });
  bench.open();
  await within(await section(words.today.takeOver)).findByText(words.today.noneToTakeOver);
});

test('today: a message that was given up can be sent again', async () => {
  const bench = await setUp();
  const letter: DeadLetter = { id: 'obx_1', kind: 'touch.email', memberId: 'm-1', attempts: 12, createdAt: start, deadAt: start, lastError: 'the mailbox is full' };
  let letters = [letter];
  server.use(
    http.get(`${location.origin}/v1/owner/dead-letters`, () => HttpResponse.json({ items: letters, nextCursor: null })),
    http.post(`${location.origin}/v1/owner/dead-letters/obx_1/retry`, () => {
      letters = [];
      return HttpResponse.json({ ...letter, deadAt: null });
    }),
  );
  bench.open();
  const part = await section(words.today.undelivered);
  await within(part).findByText(/after 12 tries/);
  within(part).getByText(words.today.lastTry('the mailbox is full'));
  await press(words.today.resend);
  await screen.findByText(words.today.resent);
  await within(part).findByText(words.today.allDelivered);
});

test('people: in the order of who may need somebody and then by name, found by name without its accents, sums hidden', async () => {
  const bench = await setUp();
  await bench.member('m-3').startPause({ periods: 1 });
  bench.open('#/people');
  await screen.findByText(words.people.found(4));
  const names = () => screen.getAllByRole('listitem').map((row) => within(row).getByRole('link').textContent);
  expect(names()).toEqual(['Maya', 'Zoë', 'Ben', 'Sam']);
  await screen.findByText(/A pause\. They come back on/);
  expect(document.body.textContent).not.toMatch(/258|9,900/);
  await press(words.showAmounts);
  await screen.findByText('$258.00');
  await press(words.hideAmounts);
  expect(document.body.textContent).not.toMatch(/258|9,900/);

  await type(words.people.search, 'zoe');
  await screen.findByText(words.people.found(1));
  expect(names()).toEqual(['Zoë']);
  await type(words.people.search, '');
  fireEvent.click(screen.getByLabelText(words.people.filters.paused));
  await waitFor(() => expect(names()).toEqual(['Ben']));
});

test('one person: a dispute with what was said about it, looked into, in the trail', async () => {
  const bench = await setUp();
  const maya = bench.member('m-1');
  const standing = await maya.getStanding();
  if (!('surface' in standing)) throw new Error('Nothing is open.');
  await maya.openDispute({ chargeId: standing.arrears.charges[0]?.id ?? '', about: 'already_paid' });
  bench.open('#/people/m-1');
  await heading('Maya');
  const quiet = await section(words.person.quiet);
  within(quiet).getByText(words.person.disputes['already_paid'] ?? '');
  await screen.findByText(words.silences['dispute'] ?? '', { exact: false });
  await type(words.person.releaseNote, 'The bank found it.');
  await press(words.person.release);
  await screen.findByText(words.person.noHolds);
  within(await section(words.person.trail)).getByText('The bank found it.');
  await waitFor(() => expect(document.activeElement?.textContent).toBe(words.person.quiet));
});

test('one person: a payment is written down once, however often it is sent, and more than was open is said', async () => {
  const bench = await setUp();
  bench.open('#/people/m-1');
  fireEvent.click(await screen.findByText(words.person.record, { selector: 'summary' }));
  await press(words.person.record);
  await screen.findByText(words.person.amountMissing);
  await type(words.person.amount, '300');
  let isLost = true;
  server.use(
    http.post(`${location.origin}/v1/owner/members/m-1/payments`, async ({ request }) => {
      if (!isLost) return;
      // It is done, and the answer to it gets lost.
      await bench.owner.recordPayment('m-1', (await request.clone().json()) as Parameters<Client['recordPayment']>[1]); // the page's own body
      return HttpResponse.error();
    }),
  );
  await press(words.person.record);
  await screen.findByText(words.failures.noAnswerToWriting, undefined, { timeout: 8000 });
  expect((await screen.findByLabelText<HTMLInputElement>(words.person.amount)).value).toBe('300');
  isLost = false;
  await press(words.person.record);
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>(words.person.amount).value).toBe(''), { timeout: 8000 });
  const { standing, audit } = await bench.owner.getMember('m-1');
  expect(standing.status).toBe('current');
  expect(audit.filter(({ action }) => action === 'payment.settled')).toHaveLength(1);
  await screen.findByText(words.person.recordedLeft('$42.00'));
});

test('a conversation that was settled meanwhile takes no answer; what was typed is kept', async () => {
  const bench = await setUp();
  const { id } = await bench.member('m-1').openConversation({ topic: 'other', text: 'Hello' });
  bench.open(`#/threads/${id}`);
  await heading(words.threads.title('Maya'));
  await type(words.threads.answer('Maya'), 'Hello Maya');
  await bench.owner.settleConversation(id);
  await press(words.threads.send);
  await screen.findByText(words.failures.codes.conversation_closed);
  expect((await screen.findByLabelText<HTMLTextAreaElement>(words.threads.answer('Maya'))).value).toBe('Hello Maya');
});

test('markup in a message is shown as it was typed', async () => {
  const bench = await setUp();
  const { id } = await bench.member('m-1').openConversation({ topic: 'other', text: '<img src=x onerror=alert(1)> https://example.com' });
  bench.open(`#/threads/${id}`);
  const text = await screen.findByText('<img src=x onerror=alert(1)> https://example.com');
  expect(text.querySelector('img, a')).toBeNull();
});

test('circles: only the chosen name is shown; a request is passed on with a link to copy; the peer’s yes shows how they meet; it can be ended', async () => {
  const bench = await setUp();
  await bench.member('m-1').askIntroduction('wren', { pseudonym: 'Heron' });
  bench.open('#/circles');
  await within(await section(words.circles.asked)).findByText('Heron');
  await press(words.circles.passOn);
  await screen.findByText(words.circles.passedOn('Wren'));
  await waitFor(() => expect(document.activeElement?.textContent).toBe(words.pages.circles));
  const link = (await within(await section(words.circles.invited)).findByLabelText<HTMLInputElement>(words.circles.link('Wren'))).value;
  expect(link).toMatch(new RegExp(`^${location.origin}/v1/introductions/[\\w-]+$`));
  expect(document.body.textContent).not.toMatch(/Maya|Zoë/);

  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('not allowed')).mockResolvedValueOnce();
  await press(words.circles.copy);
  await screen.findByText(words.circles.copyByHand);
  await press(words.circles.copy);
  await screen.findByText(words.circles.copied('Wren'));
  expect(writeText).toHaveBeenLastCalledWith(link);

  cleanup();
  await bench.peerSaysYes(link, 'Harbour calls on Tuesday');
  bench.open('#/circles');
  await within(await section(words.circles.accepted)).findByText('Harbour calls on Tuesday');
  await press(words.circles.ending.accepted.label);
  await screen.findByText(words.circles.ending.accepted.question('Heron', 'Wren'));
  await press(words.circles.stay);
  await press(words.circles.ending.accepted.label);
  await press(words.circles.ending.accepted.yes);
  await within(await section(words.circles.over)).findByText('You ended it.');
  expect(document.body.textContent).not.toContain('Harbour calls');
});

test('circles: a report stands first, here and today, until it was looked into', async () => {
  const bench = await setUp();
  await bench.member('m-1').askIntroduction('wren', { pseudonym: 'Heron' });
  const other = await bench.member('m-2').askIntroduction('wren', { pseudonym: 'Otter' });
  await bench.member('m-2').reportIntroduction(other.id);
  bench.open('#/circles');
  const reported = await section(words.circles.reported);
  expect(screen.getAllByRole('heading', { level: 2 })[0]?.textContent).toContain(words.circles.reported);
  await within(reported).findByText(words.circles.reportedByMember('Otter'));
  expect(document.body.textContent).not.toMatch(/Maya|Zoë/);

  cleanup();
  bench.open('#/today');
  await within(await section(words.today.meetings)).findByText(words.today.reports('Otter'));
  cleanup();
  bench.open('#/circles');
  await press(words.circles.ending.reported.label);
  await press(words.circles.ending.reported.yes);
  await within(await section(words.circles.over)).findByText('Otter ended it. Something was not right, and you have looked into it.');
  expect(screen.queryByRole('heading', { name: words.circles.reported, level: 2 })).toBeNull();

  cleanup();
  bench.open('#/today');
  const waiting = await section(words.today.meetings);
  await within(waiting).findByText(words.today.asks('Heron', 'Wren'));
  expect(waiting.textContent).not.toContain('Otter');
});

test('the trail of everybody does not give away who asked to meet a peer', async () => {
  const bench = await setUp();
  await bench.member('m-1').askIntroduction('wren', { pseudonym: 'Heron' });
  bench.open('#/trail');
  const asked = (await screen.findByText(words.trail.deeds['introduction.asked'] ?? '')).closest('li');
  expect(asked?.textContent).not.toContain('Maya');
  await waitFor(() => expect(screen.getAllByRole('link', { name: 'Maya' }).length).toBeGreaterThan(0));
});

test('what could not be read says so, and is read again when asked', async () => {
  const bench = await setUp();
  let isDown = true;
  server.use(http.get(`${location.origin}/v1/owner/conversations`, () => (isDown ? HttpResponse.error() : undefined)));
  bench.open('#/threads');
  await screen.findByText(words.failures.noAnswerToReading, undefined, { timeout: 8000 });
  isDown = false;
  await press(words.tryAgain);
  await screen.findByText(words.threads.none);
});

test('every page has a name of its own and a heading that takes the focus', async () => {
  const bench = await setUp();
  bench.open();
  await heading(words.pages.today);
  for (const name of [words.pages.people, words.pages.threads, words.pages.circles, words.pages.import, words.pages.trail]) {
    fireEvent.click(screen.getByRole('link', { name }));
    const title = await heading(name);
    await waitFor(() => expect(document.activeElement).toBe(title));
    expect(document.title).toBe(`${name} · ${words.brand}`);
  }
});

test('the desk speaks of people as one would to their face', () => {
  const said = JSON.stringify(words, (_, value: unknown) => (typeof value === 'function' ? String(value) : value));
  expect(said.match(/\b(debt|debtors?|defaulters?|delinquents?|overdue|arrears|collections?|chas(e|ing)|must|immediately|final notice)\b/gi) ?? []).toEqual([]);
});
