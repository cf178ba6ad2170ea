import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { tagCommand } from '../../sdk/cli/tagCommand.ts';
import { inChromium } from './support/chromium.ts';
import { pageIdle, putHostPage, watch } from './support/hostPage.ts';
import { openPortal, type Portal } from './support/portal.ts';
import { visitOn } from './support/visit.ts';
import { wordsOf } from './support/wordsOf.ts';

/** Where the widget's files are: another site than the page's, as behind a content delivery network. */
const files = 'https://files.example';

inChromium('the tag with integrity', (browser) => {
  let portal: Portal;
  let tag: string;
  let policy: string;
  beforeAll(async () => {
    portal = await openPortal();
    tagCommand({}, { api: `${portal.address}/api`, files }, (printed) => {
      const [first = '', second = ''] = printed.split('\n\n');
      tag = first;
      policy = second.split('\n')[1] ?? '';
    });
  });
  afterAll(() => portal.close());

  /** A page with the tag and the policy as they are printed, and the files as they were built but for one change. */
  async function openPage(change: (script: string, path: string) => string) {
    const { context, page } = await portal.visitor(browser(), 'one-missed');
    const { complaints } = await watch(page);
    const asked = await serveFiles(context, change);
    // The page has an icon of its own.
    const headers = { 'content-security-policy': `default-src 'none'; ${policy} data:` };
    await page.goto(await putHostPage(context, { head: tag, headers }));
    return { page, complaints, asked };
  }

  it('loads the widget from another site, under the printed policy alone', async () => {
    const { page, complaints, asked } = await openPage((script) => script);
    const words = await wordsOf('en');
    await visitOn(page, words).press(words.frame.readIt);
    await visitOn(page, words).sees('Hi Maya,');
    expect(asked[0]).toMatch(/^\/goodterms-[\d.]+-[\da-f]{8}\.js$/);
    expect(asked.filter((path) => path.endsWith('.map'))).toEqual([]);
    expect(await complaints()).toEqual([]);
  });

  it('refuses a loader that was changed, and the page goes on', async () => {
    const { page, complaints, asked } = await openPage((script, path) => (path.startsWith('/goodterms') ? `${script};` : script));
    await page.waitForLoadState('load');
    await pageIdle(page);
    await page.getByRole('button', { name: 'a button' }).click();
    expect(asked).toHaveLength(1);
    expect(await page.evaluate(() => 'goodterms' in window)).toBe(false);
    expect(await page.locator('goodterms-widget').count()).toBe(0);
    // The browser says so to whoever looks; the page is told nothing.
    expect(await complaints()).toEqual([expect.stringMatching(/^in the console: .*integrity/)]);
  });
});

/** Serves `dist/cdn` at that address, and answers the paths that were asked for. */
async function serveFiles(context: BrowserContext, change: (script: string, path: string) => string): Promise<string[]> {
  const asked: string[] = [];
  await context.route(`${files}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    asked.push(pathname);
    const body = change(readFileSync(`dist/cdn${pathname}`, 'utf8'), pathname);
    await route.fulfill({ contentType: 'text/javascript', body, headers: { 'access-control-allow-origin': '*' } });
  });
  return asked;
}
