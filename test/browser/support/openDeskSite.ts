import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { serveDesk } from '../../../sdk/cli/serveDesk.ts';
import { createApi, memoryStore, signedToken, testPlaybook } from '../../../sdk/testing/index.ts';

/** A desk beside an API, as `goodterms serve` has them: nobody is let in without the key. */
export async function openDeskSite(): Promise<{ address: string; ownerKey: string; close(): Promise<void> }> {
  const ownerKey = 'an-owner-key-for-the-tests-of-the-desk';
  const api = createApi({ store: memoryStore(), identity: signedToken({ secret: 'a secret of the tests, 32 bytes or more' }), ownerKey, playbook: testPlaybook(), checkAnswers: true });
  const site = serveDesk('dist/desk').all('*', (context) => api.fetch(context.req.raw));
  const server = createAdaptorServer({ fetch: site.fetch });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // listening on a port, so not a pipe's name
  return {
    address: `http://127.0.0.1:${port}`,
    ownerKey,
    async close() {
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
