import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sceneIds, type SceneId } from '../../demo/scenes/cast.ts';
import { scenes } from '../../demo/scenes/scenes.ts';
import { startDemo } from '../../demo/server/startDemo.ts';
import type { PaymentStep, Quote, Standing } from '../../sdk/contract/types.ts';

let folder: string;
let demo: Awaited<ReturnType<typeof startDemo>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goodterms-demo-'));
  await Promise.all(['demo', 'cdn'].map((built) => mkdir(join(folder, built))));
  await writeFile(join(folder, 'demo/index.html'), '<html><head></head></html>');
  demo = await startDemo({ port: 0, host: '127.0.0.1', folder: join(folder, 'kept'), fresh: false, onStripe: true, playbookFile: 'demo/playbook.yaml', built: { demo: join(folder, 'demo'), cdn: join(folder, 'cdn'), desk: join(folder, 'desk') } });
});

afterAll(async () => {
  await demo.close();
  await rm(folder, { recursive: true, force: true });
});

const address = (): string => demo.address.replace('localhost', '127.0.0.1');

const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(new URL(path, address()), { method: 'POST', redirect: 'manual', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });

/** The browser of a visitor who has become somebody. */
async function become(member: SceneId) {
  const cookie = (await post('/demo/become', { member })).headers.get('set-cookie')?.split(';')[0] ?? '';
  const token = await (await post('/goodterms-token', {}, { cookie })).text();
  const authorization = `Bearer ${token}`;
  // The test says what each route answers.
  const asked = async <T>(answer: Response): Promise<T> => (await answer.json()) as T;
  return {
    standing: async () => await asked<Standing>(await fetch(`${address()}/api/v1/standing`, { headers: { authorization } })),
    ask: async <T>(path: string, body: unknown) => await asked<T>(await post(`/api${path}`, body, { authorization, 'idempotency-key': crypto.randomUUID() })),
  };
}

async function owedBy(member: Awaited<ReturnType<typeof become>>): Promise<string[]> {
  const standing = await member.standing();
  return 'arrears' in standing ? standing.arrears.totals.map(({ text }) => text) : [];
}

it.each(scenes)('plays $id in Stripe as in the ledger', async ({ id, promises }) => {
  expect(await (await become(id)).standing()).toMatchObject(promises);
});

it('has everybody of the cast', () => {
  expect(scenes.map(({ id }) => id).toSorted()).toEqual(sceneIds.toSorted());
});

it('takes a card in the pretend form, asks the pretend bank, and is settled when the bank has said yes', async () => {
  const maya = await become('one-missed');
  const step = await maya.ask<PaymentStep>('/v1/payments', { currency: 'USD' });
  if (step.next !== 'confirm') throw new Error(`A form was expected, not ${JSON.stringify(step)}.`);
  const confirm = async (asked: object): Promise<unknown> => await (await post('/pretend-stripe/confirm', { clientSecret: step.clientSecret, ...asked })).json();

  expect(await confirm({ card: '4000000000000002' })).toMatchObject({ error: { type: 'card_error' } });
  expect(await confirm({ card: '4000002500003155' })).toEqual({ asksBank: true });
  expect(await confirm({ bank: 'fails' })).toHaveProperty('error');
  expect(await owedBy(maya)).toEqual(['$258.00']);

  expect(await confirm({ bank: 'succeeds' })).toEqual({});
  expect(await maya.ask<PaymentStep>(`/v1/payments/${step.paymentId}/confirm`, {})).toMatchObject({ next: 'done', state: 'paid' });
  expect(await owedBy(maya)).toEqual([]);
});

it('has the pages of Stripe: an invoice that is paid there is paid here', async () => {
  const ana = await become('in-conversation');
  const step = await ana.ask<PaymentStep>('/v1/payments', { currency: 'MXN', onPage: true });
  if (step.next !== 'redirect') throw new Error(`A page was expected, not ${JSON.stringify(step)}.`);
  const page = step.url.replace(demo.address, address());
  expect(await (await fetch(page)).text()).toContain('MX$2,400.00 is open');
  expect((await fetch(page, { method: 'POST', redirect: 'manual' })).status).toBe(303);
  expect(await (await fetch(page)).text()).toContain('This bill is paid.');
  expect(await owedBy(ana)).toEqual([]);
});

it('takes what a plan says on its day, as the visitor moves the day on', async () => {
  const omar = await become('in-plan');
  expect(await owedBy(omar)).toEqual(['$86.00']);
  await post('/demo/clock', { to: 7 });
  expect(await owedBy(omar)).toEqual([]);
  await post('/demo/clock', { to: 'today' });
});

it('says what each day of a plan pays, since bills cannot be split', async () => {
  const lena = await become('three-missed');
  const quote = await lena.ask<Quote>('/v1/plans/quote', { currency: 'EUR', count: 2, frequency: 'monthly', firstDueOn: new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10) });
  expect(quote.sentence).toContain('can’t be split');
  expect(quote.schedule.map(({ amount, pays }) => [amount.text, pays.length])).toEqual([['€118.00', 1], ['€118.00', 1]]);
});

it('puts the pretend script of Stripe on the page, and lets its form be framed and nothing else', async () => {
  const page = await fetch(`${address()}/`);
  expect(await page.text()).toContain('<script src="/pretend-stripe/stripe.js"></script>');
  expect(page.headers.get('content-security-policy')).toContain("frame-src 'self'");
  expect((await fetch(`${address()}/pretend-stripe/stripe.js`)).headers.get('content-type')).toContain('javascript');
  expect((await fetch(`${address()}/pretend-stripe/form.html`)).headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
});
