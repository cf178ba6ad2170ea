import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { watch } from '../../../browser/support/hostPage.ts';
import { desktop } from '../../../browser/support/portal.ts';
import { wordsOf } from '../../../browser/support/wordsOf.ts';

const { frame } = await wordsOf('en');

/** Opens a browser on the site, and holds the page to having been told of no fault at the end. */
export async function visitSite(browser: Browser, address: string, act: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ baseURL: address, viewport: desktop, reducedMotion: 'reduce', colorScheme: 'light' });
  context.setDefaultTimeout(20_000);
  // A builder's own pages ask others for pictures and fonts, which would be waited for.
  await context.route(({ hostname }) => hostname !== 'localhost' && hostname !== '127.0.0.1', (route) => route.abort());
  const page = await context.newPage();
  const { complaints } = await watch(page);
  try {
    await act(page);
    expect(await complaints(), 'the page was told of a fault').toEqual([]);
  } finally {
    await context.close();
  }
}

export const noteTo = (page: Page, name: string) => page.locator('.nudge', { hasText: `Hi ${name},` });

export async function readLetter(page: Page, name: string): Promise<void> {
  await noteTo(page, name).waitFor();
  await page.locator('goodterms-widget').getByRole('button', { name: frame.readIt, exact: true }).click();
  await page.getByRole('dialog').getByRole('heading', { name: `Hi ${name},`, exact: true }).waitFor();
}

/** Nothing of ours is shown, now or in a while. */
export async function staysAway(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  // A failed request is repeated once, after two seconds at the most.
  await page.waitForTimeout(3000);
  expect(await page.locator('goodterms-widget .root > :not(.heard)').count()).toBe(0);
}
