import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inChromium } from './support/chromium.ts';
import { pageIdle } from './support/hostPage.ts';
import { openPortal, type Portal } from './support/portal.ts';

/** Milliseconds of the main thread's own time, which a busy machine hardly changes. */
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

/** The longest task of the page's main thread from the press of "Read it" until the letter is on the screen, milliseconds. */
async function longestTask(browser: Browser, portal: Portal): Promise<number> {
  const { context, page } = await portal.visitor(browser, 'one-missed', { reducedMotion: 'no-preference' });
  await page.goto('/');
  await page.locator('.nudge').waitFor();
  await page.waitForLoadState('networkidle');
  await pageIdle(page);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing', 'disabled-by-default-devtools.timeline'] });
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
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
      }),
  );
  const trace = JSON.parse((await browser.stopTracing()).toString()) as Trace; // Chromium's trace event format
  await context.close();
  return longestIn(trace);
}

/** What is used here of the trace event format; times are in microseconds. */
interface Trace {
  traceEvents: { name: string; pid: number; tid: number; ts: number; tdur?: number }[];
}

function longestIn({ traceEvents }: Trace): number {
  const press = traceEvents.find(({ name }) => name === 'press');
  if (!press) throw new Error('The trace does not hold the mark of the press: did Chromium rename the category blink.user_timing?');
  const tasks = traceEvents.filter(({ name, pid, tid, ts }) => name.endsWith('RunTask') && pid === press.pid && tid === press.tid && ts >= press.ts);
  if (tasks.length === 0) throw new Error('The trace holds no task after the press: did Chromium rename RunTask?');
  return Math.max(...tasks.map(({ tdur }) => (tdur ?? 0) / 1000));
}
