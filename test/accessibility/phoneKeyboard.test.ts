import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { inChromium } from '../browser/support/chromium.ts';
import { openPortal, type Portal } from '../browser/support/portal.ts';
import { helper, type Visit, visitOn } from '../browser/support/visit.ts';
import { type AllWords, wordsOf } from '../browser/support/wordsOf.ts';

/** Small phones that are still in use, CSS px, and how high their keyboards are with a row of suggestions. */
const phones = [
  { name: 'an iPhone SE', width: 320, height: 568, keyboard: 260 },
  { name: 'a small Android phone', width: 360, height: 640, keyboard: 292 },
];

inChromium('above a phone’s keyboard', (browser) => {
  let portal: Portal;
  let words: AllWords;
  let contexts: BrowserContext[] = [];
  beforeAll(async () => {
    portal = await openPortal();
    words = await wordsOf('en');
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
  });
  afterAll(() => portal.close());

  it.each(phones)('the field and the button are in sight, on $name', async ({ width, height, keyboard }) => {
    const { context, page } = await portal.visitor(browser(), 'one-missed', { viewport: { width, height }, hasTouch: true });
    contexts.push(context);
    await putKeyboard(page);
    const visit = visitOn(page, words);
    const { frame } = words;
    const fields: Record<string, (visit: Visit) => Promise<Locator>> = {
      talk: async ({ take, panel }) => {
        await take(frame.offers.talk(helper));
        return panel.locator('textarea');
      },
      spread: async ({ take, panel }) => {
        await take(frame.offers.plan());
        return panel.locator('#count-USD');
      },
      pay: async ({ take, pick, panel, sees }) => {
        await take(frame.offers.pay());
        await sees(words.pay.heading);
        await pick(words.pay.part);
        return panel.locator('#amount');
      },
      people: async ({ take, panel, sees }) => {
        await take(frame.offers.circle());
        await sees(words.people.heading);
        await panel.locator('.card').first().click();
        return panel.locator('#pseudonym');
      },
      goal: async ({ press, panel }) => {
        await press(frame.changeGoal);
        return panel.locator('textarea');
      },
    };
    for (const [name, goThere] of Object.entries(fields)) {
      await visit.read();
      const field = await goThere(visit);
      await field.tap();
      await page.evaluate((rise) => window.raiseKeyboard?.(rise), keyboard);
      const main = visit.panel.locator('.actions .main');
      const seen = height - keyboard;
      await expect.poll(() => outOfSight(field, seen), { message: `the field of ${name}` }).toBe(0);
      expect(await outOfSight(main, seen), `the button of ${name}`).toBe(0);
      await page.evaluate(() => window.raiseKeyboard?.(0));
      await expect.poll(() => visit.panel.evaluate((panel) => Math.round(innerHeight - panel.getBoundingClientRect().bottom))).toBe(0);
      await page.keyboard.press('Escape');
    }
  });

  it('two fingers that zoom in move nothing', async () => {
    const { context, page } = await portal.visitor(browser(), 'one-missed', { viewport: { width: 360, height: 640 } });
    contexts.push(context);
    await putKeyboard(page);
    const { read, take, panel } = visitOn(page, words);
    await read();
    await take(words.frame.offers.talk(helper));
    const before = await panel.boundingBox();
    await page.evaluate(() => window.raiseKeyboard?.(300, 2));
    expect(await panel.boundingBox()).toEqual(before);
  });
});

declare global {
  interface Window {
    /** Covers so many px at the foot of the window, at this zoom; 0 takes the keyboard away. */
    raiseKeyboard?: (rise: number, scale?: number) => void;
  }
}

/** A headless browser has no keyboard to show: the part of the window that is seen is told of as phones tell of it. */
async function putKeyboard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = Object.assign(new EventTarget(), { offsetTop: 0, offsetLeft: 0, pageTop: 0, pageLeft: 0, width: innerWidth, height: innerHeight, scale: 1 });
    Object.defineProperty(window, 'visualViewport', { value: seen });
    window.raiseKeyboard = (rise, scale = 1) => {
      seen.height = innerHeight - rise;
      seen.scale = scale;
      seen.dispatchEvent(new Event('resize'));
    };
  });
}

/** How many px of what is needed of it are covered: of a field that is higher than what is seen, a line of it. */
function outOfSight(element: Locator, seen: number): Promise<number> {
  return element.evaluate((one, bottomOfSeen) => {
    const scroller = one.closest('.body') ?? one.closest('.panel');
    const bounds = scroller?.getBoundingClientRect();
    const box = one.getBoundingClientRect();
    const top = Math.max(box.top, bounds?.top ?? 0, 0);
    const bottom = Math.min(box.bottom, bounds?.bottom ?? innerHeight, bottomOfSeen);
    return Math.max(0, Math.min(box.height, 44) - Math.max(0, bottom - top));
  }, seen);
}
