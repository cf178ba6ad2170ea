import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { addTestMember, createApi, memoryStore, mintToken, signedToken, testPlaybook } from '../../../sdk/testing/index.ts';

/** A coach's own site on one origin, and on another what they would run with `goodterms serve`, with one member in arrears. */
export interface CoachSite {
  /** Where the API and the widget's files are. */
  api: string;
  /** Serves a page on the coach's site; answers its address. */
  put(html: string, policy: string): string;
  close(): Promise<void>;
}

const secret = 'a secret of the tests, 32 bytes or more';
const ownerKey = 'an-owner-key-for-the-tests';

export async function openCoachSite(): Promise<CoachSite> {
  let page = { html: '', policy: '' };
  const site = await serve(
    new Hono()
      .get('/members', (context) => context.html(page.html, 200, { 'content-security-policy': page.policy }))
      .post('/goodterms-token', async (context) => context.text(await mintToken({ secret, memberId: 'maya', name: 'Maya' }))),
  );
  const pages = `http://127.0.0.1:${site.port}`;

  const api = createApi({ store: memoryStore(), identity: signedToken({ secret }), ownerKey, playbook: testPlaybook(), allowedOrigins: [pages] });
  const weekAgo = new Date(Date.now() - 7 * 86_400_000).toISOString().slice(0, 10);
  await addTestMember(api, ownerKey, { id: 'maya', charges: [{ dueOn: weekAgo, amount: 25_800 }] });
  const files = serveStatic({ root: 'dist/cdn', onFound: (_path, context) => context.header('access-control-allow-origin', '*') });
  const served = await serve(new Hono().get('/*', files).all('*', (context) => api.fetch(context.req.raw)));

  return {
    api: `http://localhost:${served.port}`,
    put(html, policy) {
      page = { html, policy };
      return `${pages}/members`;
    },
    close: async () => void (await Promise.all([site.close(), served.close()])),
  };
}

async function serve(answers: Hono): Promise<{ port: number; close(): Promise<void> }> {
  const server = createAdaptorServer({ fetch: answers.fetch });
  server.listen(0);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port, // listening on a port, so not a pipe's name
    async close() {
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
