import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { Identity } from '../../../../sdk/server/identity/identity.ts';
import { addTestMember, createApi, memoryStore, movableClock, testPlaybook } from '../../../../sdk/testing/index.ts';
import { copyBuilt } from '../../../browser/support/copyBuilt.ts';

/** Where the recipes say that Goodterms is; their code is tried with the address that it really has. */
export const writtenAddress = 'https://goodterms.example.com';

const ownerKey = 'an-owner-key-for-the-site-builders';
/** A Wednesday at noon where the members live: nobody is spoken to at night. */
const clock = movableClock('2026-11-18T17:00:00Z');

/** The built widget and a real API on one origin, as `goodterms serve` has them. */
export interface Goodterms {
  readonly address: string;
  /** Lets the pages of this origin call. */
  allow(origin: string): void;
  /** Lets what proves who is asking be so much older, milliseconds. */
  age(by: number): void;
  close(): Promise<void>;
}

/** @param members first names by id; one payment of each has not arrived */
export async function openGoodterms(identity: Identity, members: Record<string, string>): Promise<Goodterms> {
  const allowedOrigins: string[] = [];
  let older = 0;
  // The builders sign by the real clock; the rest goes by ours.
  const byRealClock: Identity = { identify: (request) => identity.identify(request, new Date(Date.now() + older)) };
  const api = createApi({ store: memoryStore(), identity: byRealClock, ownerKey, playbook: testPlaybook(), clock, allowedOrigins });
  for (const [id, firstName] of Object.entries(members)) {
    await addTestMember(api, ownerKey, { id, member: { firstName, timeZone: 'America/New_York', programId: 'steady-ground' }, charges: [{ dueOn: '2026-11-09' }] });
  }

  const folder = await mkdtemp(join(tmpdir(), 'goodterms-builders-'));
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
    allow: (origin) => void allowedOrigins.push(origin),
    age: (by) => void (older = by),
    async close() {
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
