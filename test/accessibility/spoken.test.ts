import type { BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { focusInWidget } from '../browser/support/atWidget.ts';
import { inChromium } from '../browser/support/chromium.ts';
import { openPortal, type Portal } from '../browser/support/portal.ts';
import { helper, type Visit, visitOn } from '../browser/support/visit.ts';
import { type AllWords, wordsOf } from '../browser/support/wordsOf.ts';
import { hear } from './support/hear.ts';

inChromium('what a screen reader says by itself', (browser) => {
  let portal: Portal;
  let words: AllWords;
  let contexts: BrowserContext[] = [];
  beforeAll(async () => {
    portal = await openPortal();
    words = await wordsOf('en');
  });
  beforeEach(async () => {
    await portal.feel('well');
    await portal.startOver();
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
  });
  afterAll(() => portal.close());

  interface Listener extends Visit {
    heard(): Promise<string[]>;
    /** Waits until this is said, whatever else is. */
    hears(text: string): Promise<void>;
  }

  async function come(): Promise<Listener> {
    const { context, page } = await portal.visitor(browser(), 'one-missed');
    contexts.push(context);
    await page.goto('/');
    await page.locator('.nudge').waitFor();
    const heard = await hear(page);
    const all: string[] = [];
    return {
      ...visitOn(page, words),
      heard,
      async hears(text) {
        await expect.poll(async () => all.push(...(await heard())) && all.join(' / ')).toContain(text);
      },
    };
  }

  it('the note is told of once, politely, and takes no focus', async () => {
    const { page, heard, hears } = await come();
    await hears(`${words.frame.noteFrom('Dana Reyes')}. Hi Maya`);
    await page.waitForTimeout(300);
    expect(await heard()).toEqual([]);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    expect(await page.locator('goodterms-widget [role=alert], goodterms-widget [aria-live=assertive]').count()).toBe(0);
  });

  it('not now: that it is quiet for three days', async () => {
    const { press, hears } = await come();
    await press(words.frame.notNow);
    await hears(words.frame.quietForNow);
  });

  it('what a choice comes to, while it is being made', async () => {
    const { press, take, sees, hears } = await come();
    await press(words.frame.readIt);
    await take(words.frame.offers.plan());
    await sees(words.spread.heading);
    await press(words.parts.less);
    await hears(words.spread.payments(3));
  });

  it('what is missing, where it is missing', async () => {
    const { page, press, take, sees, goOn, goBack, hears } = await come();
    await press(words.frame.readIt);
    await take(words.frame.offers.pause());
    await sees(words.pause.heading);
    await goOn();
    await hears(words.parts.pickOne);
    await goBack();
    await take(words.frame.offers.talk(helper));
    await sees(words.talk.heading);
    await press(words.talk.send);
    await hears(words.talk.writeFirst);
    await expect.poll(async () => (await focusInWidget(page))?.tag).toBe('TEXTAREA');
  });

  it('what has been saved: a goal, a message, a plan', async () => {
    const { page, press, take, sees, panel, hears, goOn } = await come();
    await press(words.frame.readIt);
    await press(words.frame.changeGoal);
    await sees(words.goal.heading);
    await panel.locator('textarea').fill('Walk to work');
    await press(words.goal.keep);
    await hears(words.goal.kept);

    await take(words.frame.offers.plan());
    await sees(words.spread.heading);
    await goOn();
    await sees(words.parts.looksRight);
    await press(words.parts.agree);
    await sees(words.parts.settled('Maya'));
    await expect.poll(async () => (await focusInWidget(page))?.text).toBe(words.parts.settled('Maya'));

    await panel.locator('.bar .help').click();
    await sees(words.talk.heading);
    await panel.locator('textarea').fill('Thank you');
    await press(words.talk.send);
    await sees(words.talk.thread(helper));
    await panel.locator('textarea').fill('And a good day');
    await press(words.talk.send);
    await hears(words.talk.sent);
  });

  it('that something takes a moment, and that it did not work, by the heading that takes the focus', async () => {
    const { page, press, take, sees, goOn, hears, panel } = await come();
    await press(words.frame.readIt);
    await take(words.frame.offers.plan());
    await sees(words.spread.heading);
    let answer = (): void => {};
    await page.route('**/v1/plans/quote', async (route) => {
      await new Promise<void>((resolve) => (answer = resolve));
      await route.abort();
    });
    await goOn();
    await hears(words.parts.oneMoment);
    answer();
    // It is tried again by itself before it is given up.
    await expect.poll(async () => {
      answer();
      return (await focusInWidget(page))?.text;
    }, { timeout: 30_000 }).toBe(words.parts.didNotWork);
    expect(await panel.locator('h2:visible + p').innerText()).toBe(words.parts.nothingChanged);
  });

  it('what could not be loaded, as an alert', async () => {
    const { page, press, hears } = await come();
    await page.route('**/chunk/letter*', (route) => route.abort());
    await page.route('**/chunk/parts*', (route) => route.abort());
    await page.route('**/chunk/Letter*', (route) => route.abort());
    await press(words.frame.readIt);
    await hears(words.frame.notLoaded);
  });
});
