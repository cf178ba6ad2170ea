import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { SceneId } from '../../demo/scenes/cast.ts';
import { type Language, languages } from '../../demo/scenes/language.ts';
import { inChromium } from './support/chromium.ts';
import { openPortal, phone, type Portal } from './support/portal.ts';
import { visitOn, type Visit } from './support/visit.ts';
import { wordsOf } from './support/wordsOf.ts';

inChromium('what comes first is in sight on a phone', (browser) => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await openPortal();
  });
  beforeEach(() => portal.startOver());
  afterAll(() => portal.close());

  /** Lets somebody come to the site in their language, with a phone in hand. */
  async function come(member: SceneId, language: Language, act: (visit: Visit) => Promise<void>): Promise<void> {
    await portal.speak(language);
    const { context, page } = await portal.visitor(browser(), member, { viewport: phone });
    await act(visitOn(page, await wordsOf(language)));
    await context.close();
  }

  it.each(languages)('the first way forward, and the details that were asked for, in %s', async (language) => {
    for (const member of ['one-missed', 'three-missed'] as const) {
      await come(member, language, async ({ page, panel, read, press, words }) => {
        await read();
        await expectInSight(page, panel.locator('.card strong').first());

        await press(words.frame.showDetails);
        await expectInSight(page, panel.locator('.details'));
      });
    }
  });

  it.each(languages)('the place to answer, in %s', async (language) => {
    await come('in-conversation', language, async ({ page, panel, open }) => {
      await open();
      await panel.locator('.thread li').nth(1).waitFor();
      await expectInSight(page, panel.locator('textarea'));
    });
  });
});

/** All of it, and nothing lies over it. */
async function expectInSight(page: Page, element: Locator): Promise<void> {
  await element.waitFor();
  await expect
    .poll(() => element.evaluate((one) => {
      const scroller = one.closest('.body');
      if (!scroller) throw new Error('It is not in the part of the panel that scrolls.');
      const seen = scroller.getBoundingClientRect();
      const { top, bottom } = one.getBoundingClientRect();
      return { above: Math.max(0, Math.round(seen.top - top)), below: Math.max(0, Math.round(bottom - Math.min(seen.bottom, innerHeight))) };
    }))
    .toEqual({ above: 0, below: 0 });
  expect(page.viewportSize()).toEqual(phone);
}
