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
import { copyBuilt } from '../../browser/support/copyBuilt.ts';

/** Where the pages say that Goodterms is; they are sent with the address that it really has. */
const writtenAddress = 'https://goodterms.example';

const secret = 'a secret of the hosts’ pages, 32 bytes or more';
const ownerKey = 'an-owner-key-for-the-pages-of-the-hosts';
/** A Wednesday at noon where the members live: nobody is spoken to at night. */
const clock = movableClock('2026-11-18T17:00:00Z');
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
  close(): Promise<void>;
}

export async function openHostSite(): Promise<HostSite> {
  const folder = await mkdtemp(join(tmpdir(), 'goodterms-hosts-'));
  const { cdn } = copyBuilt(folder);
  const allowedOrigins: string[] = [];
  const api = createApi({ store: memoryStore(), identity: signedToken({ secret }), ownerKey, playbook: testPlaybook(), clock, allowedOrigins });

  const site = new Hono();
  const files = serveStatic({ root: cdn, onFound: (_path, context) => context.header('access-control-allow-origin', '*') });
  site.get('/goodterms.js', files);
  site.get('/chunk/*', files);
  site.all('/v1/*', (context) => api.fetch(context.req.raw));
  site.post('/goodterms-token', async (context) => context.text(await mintToken({ secret, memberId: getCookie(context, 'member') ?? '', now: clock.now() })));
  site.get('/:page{.+\\.(html|js|css)}', async (context) => {
    const page = context.req.param('page');
    const text = await readFile(join(pages, page), 'utf8');
    return context.body(text.replaceAll(writtenAddress, goodterms), 200, { ...headers[page], 'content-type': types[page.split('.').at(-1) ?? ''] ?? '' });
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
    async newMember() {
      members += 1;
      const id = `member-${members}`;
      await addTestMember(api, ownerKey, { id, member: { timeZone: 'America/New_York', programId: 'steady-ground' }, charges: [{ dueOn: '2026-11-09' }] });
      return id;
    },
    async close() {
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
