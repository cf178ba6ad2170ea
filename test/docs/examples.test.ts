import { execFile } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { webhook } from '../../sdk/server/outbox/webhook.ts';
import { type Block, blocksOf, pages, recipes, top } from './pages.ts';

// The recipes' are checked by each framework's own compiler (npm run test:recipes).
const examples = pages.filter((page) => !recipes.includes(page)).flatMap((page) => blocksOf(page, 'ts'));
const nameOf = ({ page, line }: Block): string => `${page.replaceAll(/\W/g, '-')}-${line}.ts`;

/** The entries of the package, each with the source that it is built from. */
const entries = Object.entries(manifest.exports).flatMap(([name, entry]) =>
  typeof entry === 'string' ? [] : [[name.replace('.', 'goodterms'), [top + entry.types.replace('./dist/lib/', '').replace('.d.ts', '.ts')]]],
);

let complaints = '';
let folder = '';

beforeAll(async () => {
  const cache = join(top, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(cache, 'goodterms-docs-'));
  for (const example of examples) writeFileSync(join(folder, nameOf(example)), `${example.text}\nexport {};\n`);
  // What an example makes and does not use is for its reader.
  const compilerOptions = { paths: Object.fromEntries(entries), noUnusedLocals: false, noUnusedParameters: false };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: '../../../tsconfig.json', compilerOptions, include: ['*.ts'], exclude: [] }));
  const compiler = join(top, 'node_modules/.bin/tsc');
  complaints = await new Promise((resolve) => execFile(compiler, ['-p', '.', '--pretty', 'false'], { cwd: folder }, (_error, stdout, stderr) => resolve(stdout + stderr)));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(examples.map((example) => [`${example.page}:${example.line}`, example] as const))('%s fits the types of the package', (_where, example) => {
  expect(complaints.split('\n').filter((line) => line.startsWith(nameOf(example)))).toEqual([]);
});

it('has examples, and a compiler that would complain', () => {
  expect(examples.length).toBeGreaterThan(5);
  expect(complaints).not.toMatch(/^error TS/m); // about the settings, before it has looked at anything
});

it("checks a webhook's signature as docs/server.md shows", async () => {
  const example = examples.find(({ text }) => text.includes('isFromGoodterms'));
  const code = stripTypeScriptTypes(example?.text ?? '');
  const { isFromGoodterms } = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as { isFromGoodterms: (headers: Headers, body: string, secret: string) => boolean }; // as the example declares it

  const secret = `whsec_${Buffer.from('a webhook secret of the tests').toString('base64')}`;
  let sent = new Request('https://owner.example');
  const outbox = webhook({
    url: 'https://owner.example/webhook',
    secret,
    fetch: async (input, init) => {
      sent = new Request(input, init);
      return new Response();
    },
  });
  const now = new Date().toISOString();
  await outbox.deliver({ id: 'obx_1', memberId: 'm-1001', kind: 'plan.agreed', payload: { planId: 'pln_1' }, createdAt: now, attempts: 0, deliverAfter: now, deliveredAt: null, lastError: '', deadAt: null, withdrawnAt: null });

  const body = await sent.text();
  expect(isFromGoodterms(sent.headers, body, secret)).toBe(true);
  expect(isFromGoodterms(sent.headers, body.replace('pln_1', 'pln_2'), secret)).toBe(false);
  expect(isFromGoodterms(sent.headers, body, `whsec_${Buffer.from('another secret, as long as that').toString('base64')}`)).toBe(false);
  expect(isFromGoodterms(new Headers(), body, secret)).toBe(false);
  expect(isFromGoodterms(signedLongAgo(secret, body), body, secret)).toBe(false);
});

function signedLongAgo(secret: string, body: string): Headers {
  const timestamp = String(Math.floor(Date.now() / 1000) - 3600);
  const signature = createHmac('sha256', Buffer.from(secret.replace('whsec_', ''), 'base64')).update(`obx_1.${timestamp}.${body}`).digest('base64');
  return new Headers({ 'webhook-id': 'obx_1', 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` });
}
