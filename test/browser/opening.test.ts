import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inChromium } from './support/chromium.ts';
import { pageIdle } from './support/hostPage.ts';
import { openPortal, type Portal } from './support/portal.ts';

/** Milliseconds of the main thread's own time, on a machine where the yardstick takes `yardstick` of them. */
const limit = 70;

/**
 * What the yardstick takes, milliseconds, on the machine that the limit was measured on (2 cores of a 2026 cloud server, nothing
 * else running). A busy or slower machine takes longer for both, so that the limit grows with it.
 */
const yardstick = 40;
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
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing', 'disabled-by-default-devtools.timeline'] });
  await page.evaluate(measureYardstick);
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
  return (longestAfter(trace, 'press') * yardstick) / longestAfter(trace, 'yardstick', 'press');
}

/** A task that does what opening a letter does, script, style and layout, and always the same. Runs in the page. */
function measureYardstick(): Promise<void> {
  return new Promise((resolve) => {
    performance.mark('yardstick');
    setTimeout(() => {
      const place = document.createElement('div');
      for (let index = 0; index < 150; index += 1) {
        const line = document.createElement('p');
        line.textContent = new Intl.NumberFormat('en').format(index);
        place.append(line);
      }
      document.body.append(place);
      place.getBoundingClientRect();
      place.remove();
      setTimeout(resolve);
    });
  });
}

/** What is used here of the trace event format; times are in microseconds. */
interface Trace {
  traceEvents: { name: string; pid: number; tid: number; ts: number; tdur?: number }[];
}

/** Milliseconds. @param until another mark; to the end of the trace when left out */
function longestAfter({ traceEvents }: Trace, mark: string, until?: string): number {
  const begins = traceEvents.find(({ name }) => name === mark);
  if (!begins) throw new Error(`The trace does not hold the mark "${mark}": did Chromium rename the category blink.user_timing?`);
  const end = traceEvents.find(({ name }) => name === until)?.ts ?? Number.POSITIVE_INFINITY;
  const tasks = traceEvents.filter(({ name, pid, tid, ts }) => name.endsWith('RunTask') && pid === begins.pid && tid === begins.tid && ts >= begins.ts && ts < end);
  if (tasks.length === 0) throw new Error('The trace holds no task after the mark: did Chromium rename RunTask?');
  return Math.max(...tasks.map(({ tdur }) => (tdur ?? 0) / 1000));
}
