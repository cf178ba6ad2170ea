import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { DemoState } from '../../demo/controls/controls.ts';
import type { SceneId } from '../../demo/scenes/cast.ts';
import { createLetterbox } from '../../demo/server/letterbox.ts';
import { startDemo } from '../../demo/server/startDemo.ts';

let folder: string;
let demo: Awaited<ReturnType<typeof startDemo>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goodterms-demo-mail-'));
  const built = { demo: join(folder, 'demo'), cdn: join(folder, 'cdn'), desk: join(folder, 'desk') };
  await Promise.all([built.demo, built.cdn].map((path) => mkdir(path)));
  demo = await startDemo({ port: 0, host: '127.0.0.1', folder: join(folder, 'kept'), fresh: false, playbookFile: 'demo/playbook.yaml', built });
});
beforeEach(() => bar('start-over', {}));
afterAll(async () => {
  await demo.close();
  await rm(folder, { recursive: true, force: true });
});

const call = (path: string, init?: RequestInit) => fetch(new URL(path, demo.address.replace('localhost', '127.0.0.1')), init);

async function bar(path: string, body: unknown, member: SceneId = 'one-missed'): Promise<DemoState> {
  const answer = await call(`/demo/${path}`, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', cookie: `demo_member=${member}` } });
  if (!answer.ok) throw new Error(`/demo/${path} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as DemoState; // what each of the bar's routes answers
}

it('shows a visitor the letters that left for whom they have become, and nobody else’s', async () => {
  const { letters, now } = await bar('become', { member: 'one-missed' });
  expect(letters).toMatchObject([{ subject: 'A note from Dana' }]);
  expect(Date.parse(now) - Date.parse(letters?.[0]?.sentAt ?? '')).toBeLessThan(60_000);
  expect((await bar('become', { member: 'owes-nothing' })).letters).toEqual([]);

  const week = await bar('clock', { to: 7 });
  expect(week.letters).toHaveLength(2);
  expect(week.letters?.[1]).toEqual(letters?.[0]);
});

it('shows a letter as it left, which may do nothing but look like one, and whose links lead to this demo', async () => {
  const { letters } = await bar('become', { member: 'one-missed' });
  const answer = await call(letters?.[0]?.url ?? '');
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'unsafe-inline';/);
  const html = await answer.text();
  expect(html).toContain('Hi Maya,');
  const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, link = '']) => link);
  expect(links).toEqual([`${demo.address}/`, expect.stringContaining(`${demo.address}/v1/unsubscribe?t=`)]);

  const stop = links[1]?.replace(demo.address, '') ?? '';
  expect((await call(stop)).ok).toBe(true);
  expect((await bar('clock', { to: 7 })).letters).toHaveLength(2);
  expect((await call(stop, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) })).ok).toBe(true);
  expect((await bar('clock', { to: 14 })).letters).toHaveLength(2);
});

it('forgets the letters when it starts over', async () => {
  const { letters } = await bar('clock', { to: 7 });
  expect((await bar('start-over', {})).letters).toHaveLength(1);
  expect((await call(letters?.[0]?.url ?? '')).status).toBe(404);
});

it('takes a letter that comes again for the same one, and keeps no more than it can hold', async () => {
  const letterbox = createLetterbox({ now: () => new Date('2026-11-22T12:00:00Z') });
  const mail = { to: 'maya@members.example', subject: 'A note', text: '', html: '', headers: {} };
  for (const id of ['obx_1', 'obx_1', 'obx_2']) await letterbox.send({ ...mail, id });
  expect(letterbox.lettersTo(mail.to)).toHaveLength(2);
  for (let count = 0; count < 300; count += 1) await letterbox.send({ ...mail, id: `obx_more_${count}` });
  expect(letterbox.lettersTo(mail.to)).toHaveLength(200);
  expect(letterbox.letter('obx_1')).toBeUndefined();
  expect(letterbox.letter('obx_more_299')).toMatchObject({ sentAt: '2026-11-22T12:00:00.000Z' });
});
