import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import { goodtermsHandlers } from '../../sdk/testing/index.ts';
import type { PageDemo } from '../controls/openPageDemo.ts';

/** Answers the widget's requests in this page, by the same API that a server would run. */
export async function answerInPage({ api, token }: Pick<PageDemo, 'api' | 'token'>, base: string): Promise<void> {
  const worker = setupWorker(
    http.post(`${base}goodterms-token`, async () => HttpResponse.text(await token())),
    ...goodtermsHandlers({ api, baseUrl: `${base}api` }),
  );
  await worker.start({ serviceWorker: { url: `${base}mockServiceWorker.js`, options: { scope: base } }, quiet: true });
}
