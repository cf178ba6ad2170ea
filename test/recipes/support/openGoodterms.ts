import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { addTestMember, createApi, memoryStore, movableClock, signedToken, testPlaybook } from '../../../sdk/testing/index.ts';
import { copyBuilt } from '../../browser/support/copyBuilt.ts';

const ownerKey = 'an-owner-key-for-the-sites-of-the-recipes';
/** A Wednesday at noon where the members live: nobody is spoken to at night. */
const clock = movableClock('2026-11-18T17:00:00Z');

/** A Goodterms as `goodterms serve` has it, which knows Maya (`m-1`) and Sam (`m-2`); one payment of each has not arrived. */
export interface Goodterms {
  readonly address: string;
  /** What signs the tokens of the sites. */
  readonly secret: string;
  /** Lets the pages of this origin call. */
  allow(origin: string): void;
  close(): Promise<void>;
}

export async function openGoodterms(): Promise<Goodterms> {
  const secret = 'a secret of the recipes, of 32 bytes or more';
  const allowedOrigins: string[] = [];
  const tokens = signedToken({ secret });
  // The sites sign by the real clock; the rest goes by ours.
  const identity = { identify: (request: Request) => tokens.identify(request, new Date()) };
  const api = createApi({ store: memoryStore(), identity, ownerKey, playbook: testPlaybook(), clock, allowedOrigins });
  for (const [id, firstName] of Object.entries({ 'm-1': 'Maya', 'm-2': 'Sam' })) {
    await addTestMember(api, ownerKey, { id, member: { firstName, timeZone: 'America/New_York', programId: 'steady-ground' }, charges: [{ dueOn: '2026-11-09' }] });
  }

  const folder = await mkdtemp(join(tmpdir(), 'goodterms-recipes-'));
  const { cdn } = copyBuilt(folder);
  const files = serveStatic({ root: cdn, onFound: (_path, context) => context.header('access-control-allow-origin', '*') });
  const site = new Hono();
  site.get('/goodterms.js', files);
  site.get('/chunk/*', files);
  site.all('/v1/*', (context) => api.fetch(context.req.raw));

  const server = createAdaptorServer({ fetch: site.fetch });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // listening on a port, so not a pipe's name

  return {
    address: `http://127.0.0.1:${port}`,
    secret,
    allow: (origin) => void allowedOrigins.push(origin),
    async close() {
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
