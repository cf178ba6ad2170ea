import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startDemo } from '../../demo/server/startDemo.ts';
import type { MemberSummary, Page } from '../../sdk/contract/types.ts';

let folder: string;
let demo: Awaited<ReturnType<typeof startDemo>>;
let address: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goodterms-demo-desk-'));
  const built = { demo: join(folder, 'demo'), cdn: join(folder, 'cdn'), desk: join(folder, 'desk') };
  for (const path of [built.demo, built.cdn, join(built.desk, 'desk/assets')]) await mkdir(path, { recursive: true });
  await writeFile(join(built.desk, 'desk/index.html'), '<!doctype html>\n<html lang="en"></html>\n');
  await writeFile(join(built.desk, 'desk/assets/index-1.js'), 'export {};\n');
  demo = await startDemo({ port: 0, host: '127.0.0.1', folder: join(folder, 'kept'), fresh: false, playbookFile: 'demo/playbook.yaml', built });
  address = demo.address.replace('localhost', '127.0.0.1');
});

afterAll(async () => {
  await demo.close();
  await rm(folder, { recursive: true, force: true });
});

const knock = (headers: Record<string, string>) => fetch(`${address}/demo/desk`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: '{}' });
const members = (headers: Record<string, string>) => fetch(`${address}/v1/owner/members?status=in_arrears`, { headers });

it('serves the desk beside the API, told that it is a demo', async () => {
  const page = await fetch(`${address}/desk`);
  expect(page.url).toBe(`${address}/desk/`);
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect(await page.text()).toContain('<html data-demo lang="en">');
  expect((await fetch(`${address}/desk/assets/index-1.js`)).headers.get('cache-control')).toContain('immutable');
});

it('signs in by a button, without a key, and only for a page of its own', async () => {
  for (const headers of [{}, { origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }]) {
    const refused = await knock(headers);
    expect([refused.status, refused.headers.get('set-cookie')]).toEqual([403, null]);
  }
  const signedIn = await knock({ origin: address });
  expect(signedIn.status).toBe(204);
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  const answer = await members({ cookie, 'sec-fetch-site': 'same-origin' });
  const { items } = (await answer.json()) as Page<MemberSummary>; // checked by its own tests
  expect(items.map(({ firstName }) => firstName)).toContain('Maya');
  expect((await members({ cookie })).status).toBe(401);
  expect((await fetch(`${address}/desk/session`, { method: 'DELETE', headers: { cookie, origin: address } })).status).toBe(204);
});
