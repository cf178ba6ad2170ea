import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

/** A builder's site on an origin of its own. */
export interface Site {
  readonly address: string;
  close(): Promise<void>;
}

export async function openSite(pages: Hono): Promise<Site> {
  const server = createAdaptorServer({ fetch: pages.fetch });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // listening on a port, so not a pipe's name
  return {
    address: `http://localhost:${port}`,
    async close() {
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
