import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { desktop } from '../../browser/support/portal.ts';
import { watch } from '../../browser/support/hostPage.ts';
import { type Visit, visitOn } from '../../browser/support/visit.ts';
import { wordsOf } from '../../browser/support/wordsOf.ts';
import type { HostSite } from './openHostSite.ts';
import { boxesOn, tracesOn } from './traces.ts';

/** A page of somebody else's making, and what happens there. */
export interface Host {
  /** A file in `test/hosts/pages`. */
  page: string;
  viewport?: { width: number; height: number };
  /** Before the page is opened: addresses that are blocked, and the like. */
  prepare?(page: Page): Promise<unknown>;
  /** What the page does or the reader does on it, once it has loaded. */
  happens?(page: Page): Promise<unknown>;
  /** What it does while the note is there. */
  meanwhile?(page: Page): Promise<unknown>;
  /** What the member does. Default: reads the note and agrees to a plan. */
  member?(visit: Visit): Promise<unknown>;
  /** What the browser itself says of it, and nobody can prevent; it is not held against us. */
  reports?: RegExp;
  /** What else happens to the page without us, where `member` does something to the page itself. */
  alone?(page: Page): Promise<unknown>;
  /** How the widget is taken off. Default: `goodterms.remove()`. */
  remove?(page: Page): Promise<unknown>;
}

/**
 * Opens a host twice, without us and with us, and holds us to what a guest promises: it works, or what else `member` expects;
 * nothing is thrown or logged; nothing of the page moves; and once it is taken off, the page is as if we had never been there.
 */
export async function expectGoodGuest(browser: Browser, site: HostSite, host: Host): Promise<void> {
  const { happens, meanwhile, member = agreeToPlan, remove = removeWidget, reports } = host;
  const alone = await openHost(browser, site, host);
  try {
    await alone.page.route(`${site.goodterms}/goodterms.js*`, (route) => route.fulfill({ contentType: 'text/javascript', body: '', headers: { 'access-control-allow-origin': '*' } }));
    await alone.page.goto(host.page);
    await happens?.(alone.page);
    await meanwhile?.(alone.page);
    await host.alone?.(alone.page);
  } catch (problem) {
    await alone.page.context().close();
    throw problem;
  }
  const without = { boxes: await boxesOn(alone.page), shifts: await shiftsOn(alone.page), traces: await tracesOn(alone.page), complaints: await alone.complaints() };
  await alone.page.context().close();

  const { page, complaints } = await openHost(browser, site, host);
  try {
    await page.goto(host.page);
    await happens?.(page);
    if (member === agreeToPlan) await page.locator('.nudge').waitFor();
    await meanwhile?.(page);
    await member(visitOn(page, await wordsOf('en')));
    expect(await boxesOn(page), 'what is on the page has moved').toEqual(without.boxes);
    expect(await shiftsOn(page), 'something has shifted on the way').toBe(without.shifts);
    await remove(page);
    await expect.poll(() => tracesOn(page), { message: 'something was left behind', timeout: 5000 }).toEqual(without.traces);
    const told = (await complaints()).filter((complaint) => !reports?.test(complaint));
    expect(told, 'the page was told of a fault').toEqual(without.complaints);
  } finally {
    await page.context().close();
  }
}

/** Reads the note. */
export async function openLetter({ press, sees, words }: Visit): Promise<void> {
  await press(words.frame.readIt);
  await sees('Hi Maya,');
}

/** Reads the note and agrees to the first plan that is offered, then closes what is open. */
export async function agreeToPlan(visit: Visit): Promise<void> {
  await openLetter(visit);
  await agreeInLetter(visit);
}

/** Agrees to the first plan that the open letter offers, then closes what is open. */
export async function agreeInLetter({ press, take, sees, goOn, words, page }: Visit): Promise<void> {
  await take(words.frame.offers.plan());
  await sees(words.spread.heading);
  await goOn();
  await sees(words.parts.looksRight);
  await press(words.parts.agree);
  await sees(words.parts.settled('Maya'));
  await goOn();
  await page.locator('goodterms-widget').getByRole('dialog').waitFor({ state: 'detached' });
}

/** Nothing of ours is shown, now or in a while. */
export async function staysAway({ page }: Visit): Promise<void> {
  await page.waitForLoadState('load');
  // A failed request is repeated once, after two seconds at the most.
  await new Promise((resolve) => setTimeout(resolve, 3000));
  expect(await page.locator('goodterms-widget .root > :not(.heard)').count()).toBe(0);
}

async function removeWidget(page: Page): Promise<void> {
  await page.evaluate('window.goodterms && goodterms.remove && goodterms.remove()');
}

async function openHost(browser: Browser, site: HostSite, { viewport = desktop, prepare }: Host): Promise<{ page: Page; complaints(): Promise<string[]> }> {
  const context = await browser.newContext({ baseURL: site.address, viewport, reducedMotion: 'reduce', colorScheme: 'light' });
  context.setDefaultTimeout(15_000);
  await context.addCookies([{ name: 'member', value: await site.newMember(), url: site.address }]);
  const page = await context.newPage();
  const { complaints } = await watch(page);
  // Before the page has any script of its own.
  await page.addInitScript(watchShifts);
  await prepare?.(page);
  return { page, complaints };
}

/** Keeps the names of the page's own elements that move, also after a press. What is within our shadow has no node here, or ours. */
function watchShifts(): void {
  const names = new Set<string>();
  Object.assign(window, { shiftedOnPage: names });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { sources } = entry as unknown as { sources: { node: Node | null }[] }; // of this type each has them
      for (const { node } of sources) {
        const element = node instanceof Element ? node : node?.parentElement;
        if (element?.getRootNode() === document && !element.closest('goodterms-widget')) names.add(`${element.tagName} ${element.id}`);
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

function shiftsOn(page: Page): Promise<string> {
  return page.evaluate<string>("[...window.shiftedOnPage].sort().join(', ')");
}
