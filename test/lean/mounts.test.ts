import type { BrowserContext, CDPSession } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { inChromium } from '../browser/support/chromium.ts';
import { putHostPage } from '../browser/support/hostPage.ts';
import { openPortal, type Portal } from '../browser/support/portal.ts';

const times = 1000;

/** Bytes of the heap for each time. One element that stays would keep some 5,000 with all that hangs on it. */
const tolerance = 300;

inChromium('being put on a page and taken off', (browser) => {
  let portal: Portal;
  let context: BrowserContext | undefined;
  beforeAll(async () => {
    portal = await openPortal();
  });
  afterEach(() => context?.close());
  afterAll(() => portal.close());

  it(`leaves the heap where it was after ${times} times, opened or not`, async () => {
    const visitor = await portal.visitor(browser(), 'one-missed');
    ({ context } = visitor);
    const { page } = visitor;
    await page.goto(await putHostPage(context));
    await page.locator('goodterms-widget .nudge').waitFor();
    const session = await context.newCDPSession(page);
    await page.evaluate(answerFromMemory);
    // The first times make what stays for good: compiled code, caches of the browser.
    await page.evaluate(mountAndRemove, 100);
    const before = await kept(session);
    await page.evaluate(mountAndRemove, times);
    const after = await kept(session);

    expect(after.nodes - before.nodes, 'nodes').toBeLessThan(times / 10);
    expect(after.listeners - before.listeners, 'listeners').toBeLessThan(times / 10);
    expect((after.heap - before.heap) / times, 'bytes of the heap, each time').toBeLessThan(tolerance);
  }, 240_000);
});

/** What the page holds on to once all garbage is gone. */
async function kept(session: CDPSession): Promise<{ heap: number; nodes: number; listeners: number }> {
  // What the first collection lets go of may have kept something else.
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}

/** Has the page itself answer what the API said once, so that a thousand times are over soon. Runs in the page. */
async function answerFromMemory(): Promise<void> {
  const token = await (await fetch('/goodterms-token', { method: 'POST' })).text();
  const standing = await (await fetch('/api/v1/standing', { headers: { authorization: `Bearer ${token}` } })).text();
  window.fetch = async (input) => new Response(new Request(input).url.endsWith('/v1/standing') ? standing : token);
}

/** Puts a widget onto the page and takes it off again, every tenth time with its letter open. Runs in the page. */
async function mountAndRemove(count: number): Promise<void> {
  const until = async (isThere: () => unknown): Promise<void> => {
    while (!isThere()) await new Promise((resolve) => setTimeout(resolve));
  };
  for (let time = 0; time < count; time += 1) {
    const element = document.createElement('goodterms-widget');
    element.setAttribute('api', '/api');
    element.setAttribute('token-url', '/goodterms-token');
    document.body.append(element);
    await until(() => element.shadowRoot?.querySelector('button'));
    if (time % 10 === 0) {
      element.open();
      await until(() => element.shadowRoot?.querySelector('dialog[open] h2'));
    }
    element.remove();
  }
}
