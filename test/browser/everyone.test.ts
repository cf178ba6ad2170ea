import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings, everythingSaid, focusInWidget, smallTargets, wideThings } from './support/atWidget.ts';
import { inChromium } from './support/chromium.ts';
import { type Journey, journeys, type Step } from './support/journeys.ts';
import { desktop, openPortal, phone, type Portal } from './support/portal.ts';
import { visitOn } from './support/visit.ts';
import { wordsOf } from './support/wordsOf.ts';

/** Those that the owner's letters are written in: everything that is read is of one language. */
const languages = ['en', 'es', 'ar'] as const;

type Language = (typeof languages)[number];

/** What the members of the cast owe, all of it or a part, as any of the languages writes it. */
const amounts = /\b(258|64[.,]50|193[.,]50|129|118|236|64[.,]00|198|49[.,]50|148[.,]50|2[.,]?400)\b|[$€£]\s?\d|\d\s?[$€£]/;

const narrow = { width: 320, height: 740 };

inChromium('every screen is for everyone', (browser) => {
  /** A site for each language, so that they can be walked through side by side. */
  let portals: Record<Language, Portal>;
  beforeAll(async () => {
    const [en, es, ar] = await Promise.all([openPortal(), openPortal(), openPortal()]);
    portals = { en, es, ar };
    await Promise.all(languages.map((language) => portals[language].speak(language)));
  });
  afterAll(() => Promise.all(Object.values(portals).map((portal) => portal.close())));

  it.each(Object.entries(journeys))('%s', async (_, journey) => {
    const found = await Promise.all(languages.map((language) => walk(journey, language)));
    expect(found.flatMap(({ faults }) => faults)).toEqual([]);
    for (const { steps } of found) expect(steps).toBeGreaterThan(0);
  });

  it('lets a plan be agreed by keyboard alone, with the focus always in sight', async () => {
    await portals.en.startOver();
    const { context, page } = await portals.en.visitor(browser(), 'one-missed');
    await page.goto('/');
    await page.locator('.nudge').waitFor();
    const { frame, parts, spread } = await wordsOf('en');

    await tabTo(page, frame.readIt);
    await page.keyboard.press('Enter');
    await arriveAt(page, /^Hi /);
    await tabTo(page, frame.offers.plan());
    await page.keyboard.press('Enter');
    await arriveAt(page, spread.heading);
    await tabTo(page, parts.less);
    await page.keyboard.press('Space');
    expect(await page.locator('#count-USD').inputValue()).toBe('3');
    await tabTo(page, spread.showAndReview);
    await page.keyboard.press('Enter');
    await arriveAt(page, parts.looksRight);
    await tabTo(page, parts.agree);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: parts.print }).waitFor();
    await expect.poll(() => focusInWidget(page), { timeout: 10_000 }).toMatchObject({ tag: 'H2', text: parts.settled('Maya'), isSeen: true });
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await context.close();
  });

  /** Goes the way and looks for faults at every screen of it: all of them are told at once. */
  async function walk(journey: Journey, language: Language): Promise<{ faults: string[]; steps: number }> {
    const portal = portals[language];
    await portal.startOver();
    if (journey.daysAhead) await portal.moveClock(journey.daysAhead);
    const { context, page } = await portal.visitor(browser(), journey.member, { viewport: phone });
    const faults: string[] = [];
    let steps = 0;
    let heading = '';
    const visit = visitOn(page, await wordsOf(language));
    for await (const step of journey.walk(visit, portal)) {
      await visit.untilIdle();
      steps += 1;
      const found = await faultsAt(page, step, language);
      if (!step.isClosed) {
        const now = await page.locator('.panel h2:visible').innerText();
        const focus = now === heading || step.isUnderWay ? null : await focusInWidget(page);
        if (focus && focus.text !== now) found.push(`the heading "${now}" has not got the focus; it is on ${focus?.tag} "${focus?.text}"`);
        heading = now;
      }
      faults.push(...found.map((fault) => `${step.name} in ${language}: ${fault}`));
    }
    await context.close();
    return { faults, steps };
  }

  async function faultsAt(page: Page, step: Step, language: Language): Promise<string[]> {
    const within = step.isClosed ? 'html' : 'goodterms-widget';
    const found = [...(await axeFindings(page, within)), ...(await smallTargets(page))];
    const said = step.isRevealed ? null : amounts.exec(await everythingSaid(page));
    if (said) found.push(`says "${said[0]}" before anybody asked`);
    await page.setViewportSize(narrow);
    found.push(...(await wideThings(page)));
    if (language === 'en') {
      await page.setViewportSize(desktop);
      await page.emulateMedia({ colorScheme: 'dark' });
      found.push(...(await axeFindings(page, within)).map((fault) => `in the dark: ${fault}`), ...(await wideThings(page)));
      await page.emulateMedia({ colorScheme: 'light' });
    }
    await page.setViewportSize(phone);
    return found;
  }

  /** Waits for a screen and until its heading has the focus: a key that is pressed before goes to the screen that is left. */
  async function arriveAt(page: Page, name: string | RegExp): Promise<void> {
    await page.getByRole('heading', { name }).waitFor();
    await expect.poll(async () => (await focusInWidget(page))?.tag, { timeout: 10_000 }).toBe('H2');
  }

  /** Presses Tab until what is named has the focus, and sees that each stop on the way can be seen. */
  async function tabTo(page: Page, name: string): Promise<void> {
    for (let stops = 0; stops < 60; stops += 1) {
      await page.keyboard.press('Tab');
      const focus = await focusInWidget(page);
      if (!focus) continue;
      expect(focus, `the focus on "${focus.text}"`).toMatchObject({ isSeen: true, hasRing: true });
      const label = await page.evaluate(() => document.querySelector('goodterms-widget')?.shadowRoot?.activeElement?.getAttribute('aria-label'));
      if (label === name || focus.text.startsWith(name)) return;
    }
    throw new Error(`Sixty presses of Tab did not come to "${name}".`);
  }
});
