import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inChromium } from './support/chromium.ts';
import { pageIdle } from './support/hostPage.ts';
import { watchMainThread } from './support/mainThread.ts';
import { openPortal, type Portal } from './support/portal.ts';

/** Milliseconds of the main thread's own time, on the machine that limits are measured on. */
const limit = 70;
const slowDown = 4;
const runsInRound = 5;
const rounds = 3;

inChromium('opening the letter', (browser) => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await openPortal();
  });
  afterAll(() => portal.close());

  it(`keeps the longest task at or under ${limit} ms on a processor ${slowDown} times slower`, async () => {
    const medians: number[] = [];
    while (medians.length < rounds && !medians.some((median) => median <= limit)) {
      const runs: number[] = [];
      for (let run = 0; run < runsInRound; run += 1) runs.push(await longestTask(browser(), portal));
      medians.push(runs.sort((a, b) => a - b)[Math.floor(runsInRound / 2)] ?? Number.POSITIVE_INFINITY);
    }
    expect(Math.min(...medians), `the medians of the rounds: ${medians.join(', ')} ms`).toBeLessThanOrEqual(limit);
  }, 180_000);
});

/**
 * The longest task of the page's main thread from the press of "Read it" until the letter is on the screen, in milliseconds of
 * the machine that the limit was measured on.
 */
async function longestTask(browser: Browser, portal: Portal): Promise<number> {
  const { context, page } = await portal.visitor(browser, 'one-missed', { reducedMotion: 'no-preference' });
  await page.goto('/');
  await page.locator('.nudge').waitFor();
  await page.waitForLoadState('networkidle');
  await pageIdle(page);
  const thread = await watchMainThread(browser, page, slowDown, () => page.evaluate(pressReadIt));
  await context.close();
  return thread.longestTask('press');
}

/** Answers once the letter is on the screen. Runs in the page. */
function pressReadIt(): Promise<void> {
  return new Promise((resolve) => {
    const root = document.querySelector('goodterms-widget')?.shadowRoot;
    const shown = (): void => {
      if (root?.querySelector('dialog[open] h2')) requestAnimationFrame(() => setTimeout(resolve));
      else requestAnimationFrame(shown);
    };
    performance.mark('press');
    // In a task of its own, as a real press is.
    setTimeout(() => {
      root?.querySelector<HTMLElement>('.nudge .main')?.click();
      requestAnimationFrame(shown);
    });
  });
}
