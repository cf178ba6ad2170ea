import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { serveDesk } from '../../sdk/cli/serveDesk.ts';
import { addressOf, builtCommand, settings, start } from './command.ts';

// Needs what `npm run build` makes; `npm test` does that first.
it('the built command serves the desk beside the API, and the owner signs in there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'goodterms-desk-'));
  const server = start(['serve', '--data', folder], settings, builtCommand);
  try {
    const address = await addressOf(server);
    const page = await fetch(`${address}/desk`);
    expect(page.url).toBe(`${address}/desk/`);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';.*frame-ancestors 'none'$/);
    const html = await page.text();
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/);
    const files = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) {
      expect(file).toMatch(/^\/desk\/assets\//);
      const answer = await fetch(address + file);
      expect({ file, status: answer.status, cache: answer.headers.get('cache-control'), sniff: answer.headers.get('x-content-type-options') }).toEqual({ file, status: 200, cache: 'public, max-age=31536000, immutable', sniff: 'nosniff' });
    }
    expect((await fetch(`${address}/desk/../package.json`)).status).toBe(404);
    expect((await fetch(`${address}/desk/%2e%2e/%2e%2e/package.json`)).status).toBe(404);

    const headers = { 'content-type': 'application/json', origin: address };
    const signedIn = await fetch(`${address}/desk/session`, { method: 'POST', headers, body: JSON.stringify({ key: settings.GOODTERMS_OWNER_KEY }) });
    expect(signedIn.status).toBe(204);
    const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect((await fetch(`${address}/v1/owner/members`, { headers: { cookie, origin: address } })).status).toBe(200);
    expect((await fetch(`${address}/v1/owner/members`, { headers: { cookie } })).status).toBe(401);
  } finally {
    server.child.kill('SIGTERM');
    await server.ended;
    rmSync(folder, { recursive: true });
  }
});

it('says so plainly where the desk is not built, and leaves the session to the API', async () => {
  const site = serveDesk('/nowhere/at/all').all('*', (context) => context.text('the API'));
  for (const path of ['/desk', '/desk/', '/desk/assets/index.js']) {
    const answer = await site.request(path);
    expect([answer.status, await answer.text()]).toEqual([404, 'The desk is not built. Run: npm run build']);
  }
  expect(await (await site.request('/desk/session', { method: 'POST' })).text()).toBe('the API');
  expect(await (await site.request('/desk/session')).text()).toBe('the API');
});

it('leaves what it does not have to the API', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'goodterms-desk-'));
  mkdirSync(join(folder, 'desk'));
  writeFileSync(join(folder, 'desk/index.html'), '<!doctype html>');
  const site = serveDesk(folder).all('*', (context) => context.text('the API'));
  expect(await (await site.request('/desk/')).text()).toBe('<!doctype html>');
  for (const path of ['/desk/session', '/desk/other', '/v1/standing']) expect(await (await site.request(path)).text()).toBe('the API');
  rmSync(folder, { recursive: true });
});
