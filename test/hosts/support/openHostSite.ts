import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { addTestMember, createApi, memoryStore, mintToken, movableClock, signedToken, testPlaybook } from '../../../sdk/testing/index.ts';
import type { Clock } from '../../../sdk/server/clock.ts';
import { copyBuilt } from '../../browser/support/copyBuilt.ts';

/** Where the pages say that Goodterms is; they are sent with the address that it really has. */
const writtenAddress = 'https://goodterms.example';

const secret = 'a secret of the hosts’ pages, 32 bytes or more';
const ownerKey = 'an-owner-key-for-the-pages-of-the-hosts';
/** A Wednesday at noon where the members live: nobody is spoken to at night. */
const wednesday = movableClock('2026-11-18T17:00:00Z');
const nineDays = 9 * 24 * 60 * 60 * 1000;
const pages = fileURLToPath(new URL('../pages/', import.meta.url));
/** Headers of pages that cannot say it themselves. */
const headers: Record<string, Record<string, string>> = {
  'policies/isolated.html': { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' },
};
const types: Record<string, string> = { html: 'text/html; charset=utf-8', js: 'text/javascript', css: 'text/css' };

/** The pages of `test/hosts/pages` on one origin; the built widget and a real API on another, as `goodterms serve` has them. */
export interface HostSite {
  /** The origin of the pages. */
  readonly address: string;
  /** The origin of the widget and the API. */
  readonly goodterms: string;
  /** Somebody new with one payment that has not arrived. Answers their id, which the cookie `member` signs in. */
  newMember(): Promise<string>;
  /** A token as the site itself would answer it, but for what is said here. */
  mint(memberId: string, other?: { now?: Date; secret?: string }): Promise<string>;
  /** Serves one of the pages with something changed, and answers its path. */
  change(page: string, change: (html: string) => string, headers?: Record<string, string>): string;
  close(): Promise<void>;
}

export async function openHostSite(clock: Clock = wednesday): Promise<HostSite> {
  const folder = await mkdtemp(join(tmpdir(), 'goodterms-hosts-'));
  const { cdn } = copyBuilt(folder);
  const allowedOrigins: string[] = [];
  const changes = new Map<string, { change: (html: string) => string; headers: Record<string, string> }>();
  const api = createApi({ store: memoryStore(), identity: signedToken({ secret }), ownerKey, playbook: testPlaybook(), clock, allowedOrigins });

  const site = new Hono();
  const files = serveStatic({ root: cdn, onFound: (_path, context) => context.header('access-control-allow-origin', '*') });
  site.get('/goodterms.js', files);
  site.get('/chunk/*', files);
  site.get('/healthz', (context) => api.fetch(context.req.raw));
  site.all('/v1/*', (context) => api.fetch(context.req.raw));
  const mint: HostSite['mint'] = (memberId, other) => mintToken({ secret, memberId, now: clock.now(), ...other });
  site.post('/goodterms-token', async (context) => context.text(await mint(getCookie(context, 'member') ?? '')));
  site.get('/:page{.+\\.(html|js|css)}', async (context) => {
    const [, page = ''] = /^(?:changed-\d+\/)?(.+)$/.exec(context.req.param('page')) ?? [];
    const changed = changes.get(context.req.path);
    const text = (await readFile(join(pages, page), 'utf8')).replaceAll(writtenAddress, goodterms);
    return context.body(changed?.change(text) ?? text, 200, { ...headers[page], ...changed?.headers, 'content-type': types[page.split('.').at(-1) ?? ''] ?? '' });
  });

  const server = createAdaptorServer({ fetch: site.fetch });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // listening on a port, so not a pipe's name
  const address = `http://localhost:${port}`;
  const goodterms = `http://127.0.0.1:${port}`;
  allowedOrigins.push(address);

  let members = 0;
  return {
    address,
    goodterms,
    mint,
    async newMember() {
      members += 1;
      const id = `member-${members}`;
      await addTestMember(api, ownerKey, { id, member: { timeZone: 'America/New_York', programId: 'steady-ground' }, charges: [{ dueOn: new Date(clock.now().getTime() - nineDays).toISOString().slice(0, 10) }] });
      return id;
    },
    change(page, change, changedHeaders = {}) {
      const path = `/changed-${changes.size}/${page}`;
      changes.set(path, { change, headers: changedHeaders });
      return path;
    },
    async close() {
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
