import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { inChromium } from '../browser/support/chromium.ts';
import { openPortal, type Portal } from '../browser/support/portal.ts';
import { type Visit, visitOn } from '../browser/support/visit.ts';
import { type AllWords, wordsOf } from '../browser/support/wordsOf.ts';

inChromium('with a pointer', (browser) => {
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

  async function come(): Promise<Visit> {
    const { context, page } = await portal.visitor(browser(), 'one-missed');
    contexts.push(context);
    await page.goto('/');
    await page.locator('.nudge').waitFor();
    return visitOn(page, words);
  }

  it('pressing down does nothing, and letting go beside it takes the press back', async () => {
    const { page, press, sees, take, panel } = await come();
    const { frame } = words;
    const ways: Record<string, () => Promise<void>> = {
      nudge: async () => {},
      letter: () => press(frame.readIt),
      spread: () => take(frame.offers.plan()),
      people: () => take(frame.offers.circle()),
    };
    for (const [name, goThere] of Object.entries(ways)) {
      await goThere();
      if (name !== 'nudge' && name !== 'letter') await panel.locator('.back').waitFor();
      expect(await heldPresses(page), name).toEqual([]);
      if (name === 'nudge' || name === 'letter') continue;
      await panel.locator('.back').click();
      await sees('Hi Maya,');
    }
  });
});

/** Presses down on each control in turn, moves off it and lets go. Tells which of them did something by that. */
async function heldPresses(page: Page): Promise<string[]> {
  const controls = page.locator('goodterms-widget').locator('button, .choice label, a, summary');
  const state = (): Promise<string> =>
    page.evaluate(() => {
      const root = document.querySelector('goodterms-widget')?.shadowRoot;
      const ticked = [...(root?.querySelectorAll<HTMLInputElement>('input') ?? [])].map(({ checked, value }) => `${checked} ${value}`);
      return [location.href, root?.querySelector('.root > :not(.heard)')?.outerHTML, ...ticked].join('\n');
    });
  const faults: string[] = [];
  for (const control of await controls.all()) {
    await control.scrollIntoViewIfNeeded();
    await control.hover();
    const before = await state();
    await page.mouse.down();
    if ((await state()) !== before) faults.push(`"${await control.innerText()}" acts when it is pressed down`);
    await page.mouse.move(5, 5);
    await page.mouse.up();
    if ((await state()) !== before) faults.push(`"${await control.innerText()}" acts when it is let go elsewhere`);
  }
  return faults;
}
