import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { demoPlaybook } from '../../../demo/scenes/demoPlaybook.ts';
import { type Client, createClient } from '../../../sdk/client/index.ts';
import { sqliteStore } from '../../../sdk/server/store/sqlite.ts';
import { addTestMember, createApi, mintToken, movableClock, signedToken } from '../../../sdk/testing/index.ts';
import { copyBuilt } from '../../browser/support/copyBuilt.ts';

/** Where the pages say that Goodterms is; they are sent with the address that it really has. */
const writtenAddress = 'https://goodterms.example';

const secret = 'a secret of the engines’ pages, 32 bytes or more';
const ownerKey = 'an-owner-key-for-the-pages-of-the-engines';
/** A Wednesday at noon where the members live: nobody is spoken to at night. */
const clock = movableClock('2026-11-18T17:00:00Z');
const pages = fileURLToPath(new URL('../pages/', import.meta.url));
const types: Record<string, string> = { html: 'text/html; charset=utf-8', js: 'text/javascript' };

/** Pages of somebody else's making on one origin; the built widget and a real API over SQLite on another, as `goodterms serve` has them. */
export interface Site {
  /** The origin of the pages. */
  readonly address: string;
  /** The owner's own calls. */
  readonly owner: Client;
  /** Somebody new who owes nothing, or has one payment that has not arrived. Answers their id; `/as/ID/PAGE` signs them in and leads to the page. */
  newMember(options?: { locale?: string; owesNothing?: boolean }): Promise<string>;
  /** What the pages have been told of that a guest does not do, since the last question. */
  complaints(): string[];
  /** What has been asked for since the last question, without pages and preflights: `GET /goodterms.js`. */
  asked(): string[];
  close(): Promise<void>;
}

export async function openSite(): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'goodterms-engines-'));
  const { cdn } = copyBuilt(folder);
  const store = await sqliteStore({ file: join(folder, 'goodterms.db'), clock });
  const playbook = demoPlaybook(await readFile('demo/playbook.yaml', 'utf8'), { payPage: 'http://localhost/pay', base: '/' });
  const allowedOrigins: string[] = [];
  const api = createApi({ store, identity: signedToken({ secret }), ownerKey, playbook, clock, allowedOrigins });
  let complaints: string[] = [];
  let asked: string[] = [];

  const site = new Hono();
  site.post('/complaint', async (context) => {
    complaints.push(await context.req.text());
    return context.body(null, 204);
  });
  site.get('/as/:member/:page', (context) => {
    setCookie(context, 'member', context.req.param('member'), { path: '/', httpOnly: true, sameSite: 'Lax' });
    return context.redirect(`/${context.req.param('page')}`);
  });
  site.get('/:page{(lesson|rude)\\.html|watch\\.js}', async (context) => {
    const page = context.req.param('page');
    const text = await readFile(join(pages, page), 'utf8');
    return context.body(text.replaceAll(writtenAddress, goodterms), 200, { 'content-type': types[page.split('.').at(-1) ?? ''] ?? '' });
  });

  site.use(async ({ req }, next) => {
    if (req.method !== 'OPTIONS') asked.push(`${req.method} ${req.path}`);
    await next();
  });
  const files = serveStatic({
    root: cdn,
    onFound(path, context) {
      context.header('access-control-allow-origin', '*');
      context.header('cache-control', path.includes('chunk') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  site.get('/goodterms.js', files);
  site.get('/chunk/*', files);
  site.get('/people/*', serveStatic({ root: 'demo/public' }));
  site.all('/v1/*', (context) => api.fetch(context.req.raw));
  site.post('/goodterms-token', async (context) => context.text(await mintToken({ secret, memberId: getCookie(context, 'member') ?? '', now: clock.now() })));

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
    owner: createClient({ baseUrl: goodterms, token: ownerKey, fetch: (url, init) => api.fetch(new Request(url, init)) }),
    async newMember({ locale = 'en', owesNothing = false } = {}) {
      members += 1;
      const id = `member-${members}`;
      const member = { locale, timeZone: 'America/New_York', country: 'US', programId: 'steady-ground', progress: '6 / 12' };
      await addTestMember(api, ownerKey, { id, member, charges: owesNothing ? [] : [{ dueOn: '2026-11-09', amount: 258_00 }] });
      return id;
    },
    complaints() {
      const told = complaints;
      complaints = [];
      return told;
    },
    asked() {
      const list = asked;
      asked = [];
      return list;
    },
    async close() {
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
