import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DemoState } from '../../demo/controls/controls.ts';
import { startDemo } from '../../demo/server/startDemo.ts';
import type { Conversation, FullStanding, PaymentStep, Standing } from '../../sdk/contract/types.ts';
import { ownerAt } from '../support/ownerAt.ts';
import { peerSaysYes } from '../support/peerSaysYes.ts';

let folder: string;
let demo: Awaited<ReturnType<typeof startDemo>>;

const start = (fresh = false) =>
  startDemo({ port: 0, host: '127.0.0.1', folder: join(folder, 'kept'), fresh, playbookFile: 'demo/playbook.yaml', built: { demo: join(folder, 'demo'), cdn: join(folder, 'cdn'), desk: join(folder, 'desk') } });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goodterms-demo-'));
  await Promise.all(['demo', 'cdn'].map((built) => mkdir(join(folder, built))));
  demo = await start();
});

afterAll(async () => {
  await demo.close();
  await rm(folder, { recursive: true, force: true });
});

/** One visitor's browser: it keeps the cookie. */
function visitor() {
  let cookie = '';
  const call = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> => {
    const answer = await fetch(demo.address.replace('localhost', '127.0.0.1') + path, {
      method,
      headers: { ...(cookie && { cookie }), ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    return answer;
  };
  /** For answers of routes whose shape the test names. */
  const read = async <T>(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<T> => {
    const answer = await call(method, path, body, headers);
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as T; // the test says what it asked for
  };
  const signedIn = async (): Promise<Record<string, string>> => {
    const token = await (await call('POST', '/goodterms-token')).text();
    return { authorization: `Bearer ${token}`, 'idempotency-key': crypto.randomUUID() };
  };
  return {
    call,
    read,
    standing: async () => await read<Standing>('GET', '/api/v1/standing', undefined, await signedIn()),
    asMember: async <T>(path: string, body: unknown) => await read<T>('POST', `/api${path}`, body, await signedIn()),
    bar: (path: string, body: unknown) => read<DemoState>('POST', `/demo/${path}`, body),
  };
}

it('speaks for whom the visitor has become, and for nobody else', async () => {
  const [maya, sam] = [visitor(), visitor()];
  expect(await sam.bar('become', { member: 'owes-nothing' })).toMatchObject({ member: 'owes-nothing' });
  expect(await sam.standing()).toMatchObject({ status: 'current' });
  expect(await maya.standing()).toMatchObject({ status: 'in_arrears', member: { firstName: 'Maya' } });
});

it('is no door for pages of other sites: what is not JSON is refused', async () => {
  const { call, read } = visitor();
  const before = await read<DemoState>('GET', '/demo/state');
  const answer = await call('POST', '/demo/feel', undefined, { 'content-type': 'text/plain' });
  expect(answer.status).toBe(415);
  expect((await call('POST', '/demo/feel', { mood: 'angry' })).status).toBe(400);
  expect((await read<DemoState>('GET', '/demo/state')).mood).toBe(before.mood);
});

it('lets the API fail in two ways in turn, hides it when it is offline, and keeps the controls out of it', async () => {
  const { bar, call } = visitor();
  await bar('feel', { mood: 'failing' });
  const unwell = await call('GET', '/api/v1/standing');
  expect(unwell.status).toBe(503);
  expect(unwell.headers.get('retry-after')).toBe('1');
  expect(await unwell.json()).toMatchObject({ code: 'unavailable', status: 503 });
  await expect(call('GET', '/api/v1/standing').then((answer) => answer.text())).rejects.toThrow();
  await bar('feel', { mood: 'offline' });
  await expect(call('GET', '/api/v1/standing')).rejects.toThrow();
  expect(await bar('feel', { mood: 'well' })).toMatchObject({ mood: 'well' });
  expect((await call('GET', '/api/healthz')).status).toBe(200);
});

it('takes a payment on the pretend payment page, and the member is welcomed back', async () => {
  const { bar, asMember, call, standing } = visitor();
  await bar('become', { member: 'one-missed' });
  const step = await asMember<PaymentStep>('/v1/payments', { currency: 'USD' });
  if (step.next !== 'redirect') throw new Error('There was no payment page to go to.');
  const url = new URL(step.url);
  expect(url.origin + url.pathname).toBe(`${demo.address}/pay`);
  expect(Object.fromEntries(url.searchParams)).toEqual({ reference: step.paymentId, amount: '258.00', currency: 'USD' });
  expect(await standing()).toMatchObject({ status: 'in_arrears' });

  const paid = { reference: step.paymentId, amount: 258_00, currency: 'USD' };
  expect((await call('POST', '/demo/pay', paid)).status).toBe(200);
  expect((await call('POST', '/demo/pay', paid)).status).toBe(200);
  expect(await standing()).toMatchObject({ status: 'current', message: { situation: 'welcome_back' } });
});

it('gives the owner a desk: threads, introductions, holds and money, without the key leaving the server', async () => {
  const { bar, asMember, standing } = visitor();
  const owner = ownerAt(demo.address.replace('localhost', '127.0.0.1'));
  await bar('become', { member: 'three-missed' });
  const { id } = await asMember<Conversation>('/v1/conversations', { topic: 'other', text: 'Could we talk?' });
  await owner.answerConversation(id, { text: 'Of course.' });
  expect(await standing()).toMatchObject({ conversation: { id, answered: true } });
  expect((await owner.settleConversation(id)).conversation.state).toBe('closed');

  await asMember('/v1/circles/peer-harbour/introductions', { pseudonym: 'Heron' });
  const [asked] = (await owner.listIntroductions()).items;
  const { peerLink } = await owner.acceptIntroduction(asked?.introduction.id ?? '');
  await peerSaysYes(new URL(peerLink, demo.address.replace('localhost', '127.0.0.1')), 'Harbour calls on Tuesday');
  const [met] = (await owner.listIntroductions()).items;
  expect(met?.introduction).toMatchObject({ pseudonym: 'Heron', state: 'accepted', meetAt: 'Harbour calls on Tuesday' });

  const { arrears } = (await standing()) as FullStanding; // three charges are open
  const held = async () => {
    const file = await owner.getMember('three-missed');
    return 'surface' in file.standing ? file.standing.holds : [];
  };
  await asMember('/v1/disputes', { chargeId: arrears.charges[0]?.id, about: 'already_paid' });
  const [disputed] = await held();
  expect(disputed).toMatchObject({ reason: 'dispute', chargeIds: [arrears.charges[0]?.id] });
  await owner.releaseHold(disputed?.id ?? '', { note: 'Looked into' });
  expect(await held()).toEqual([]);

  await owner.recordPayment('three-missed', { amount: 236_00, currency: 'EUR', reference: 'by-bank' });
  expect((await owner.listMembers()).items.find(({ id: memberId }) => memberId === 'three-missed')?.totals.map(({ currency }) => currency)).toEqual(['USD']);
});

it('tells the desk the time of the demo, so that a promise runs by the clock that is moved', async () => {
  const { bar, call } = visitor();
  const { now } = await bar('clock', { to: 30 });
  const answer = await call('GET', '/v1/owner/members');
  expect(answer.status).toBe(401);
  expect(Math.abs(Date.parse(answer.headers.get('date') ?? '') - Date.parse(now))).toBeLessThan(60_000);
  await bar('clock', { to: 'today' });
});

it('keeps what happened, the day and the language over a restart, and forgets them when told to', async () => {
  const { bar, asMember, read, standing } = visitor();
  await bar('become', { member: 'instalment-missed' });
  await bar('speak', { language: 'es' });
  await bar('clock', { to: 7 });
  await asMember<Conversation>('/v1/conversations', { topic: 'timing', text: '¿Podemos hablar?' });
  await demo.close();
  demo = await start();
  expect(await read<DemoState>('GET', '/demo/state')).toMatchObject({ language: 'es', daysAhead: 7, member: 'instalment-missed' });
  expect(await standing()).toMatchObject({ conversation: { answered: false }, member: { locale: 'es' } });

  expect(await bar('start-over', {})).toMatchObject({ daysAhead: 0, language: 'es' });
  expect(await standing()).toMatchObject({ conversation: null, status: 'in_plan' });
  expect(await bar('clock', { to: 'today' })).toMatchObject({ daysAhead: 0 });

  await demo.close();
  demo = await start(true);
  expect(await read<DemoState>('GET', '/demo/state')).toMatchObject({ language: 'en', daysAhead: 0 });
});
