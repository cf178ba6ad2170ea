import type { BrowserContext, Locator, Page, Request } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { inChromium } from '../browser/support/chromium.ts';
import { pageIdle, putHostPage } from '../browser/support/hostPage.ts';
import { openPortal, type Portal } from '../browser/support/portal.ts';
import { type Visit, visitOn } from '../browser/support/visit.ts';
import { type AllWords, wordsOf } from '../browser/support/wordsOf.ts';

inChromium('loading no more than is needed', (browser) => {
  let portal: Portal;
  let words: AllWords;
  let context: BrowserContext | undefined;
  beforeAll(async () => {
    portal = await openPortal();
    words = await wordsOf('en');
  });
  afterEach(() => context?.close());
  afterAll(() => portal.close());

  /** The widget's scripts that a page has asked for, by their names without hash. */
  function scriptsOf(page: Page): string[] {
    const scripts: string[] = [];
    page.on('request', (request: Request) => {
      const [, name] = /\/(goodterms|chunk\/.+?)(?:-[\w-]{8})?\.js$/.exec(new URL(request.url()).pathname) ?? [];
      if (name) scripts.push(name);
    });
    return scripts;
  }

  /** The letter is open, and all that follows from that has come. */
  async function readLetter(hasTouch = false): Promise<{ visit: Visit; scripts: string[]; card: Locator }> {
    const visitor = await portal.visitor(browser(), 'one-missed', { hasTouch });
    context = visitor.context;
    const visit = visitOn(visitor.page, words);
    const scripts = scriptsOf(visitor.page);
    await visitor.page.goto('/');
    // Not by the mouse, which might come to rest over a card.
    await visitor.page.locator('goodterms-widget').getByRole('button', { name: words.frame.readIt, exact: true }).press('Enter');
    await visit.panel.getByRole('heading', { level: 2 }).waitFor();
    await visitor.page.waitForLoadState('networkidle');
    await pageIdle(visitor.page);
    return { visit, scripts, card: visit.panel.locator('button.card', { has: visitor.page.locator('strong').getByText(words.frame.offers.pause(), { exact: true }) }) };
  }

  it('asks for nothing but the loader and one answer for who owes nothing, whatever they do on the page', async () => {
    const visitor = await portal.visitor(browser(), 'owes-nothing');
    ({ context } = visitor);
    const { page } = visitor;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
    const heard = page.waitForResponse('**/api/v1/standing');
    await page.goto(await putHostPage(context));
    await heard;
    await page.getByRole('button', { name: 'a button' }).click();
    await page.keyboard.press('Tab');
    await page.keyboard.press('End');
    await page.evaluate(() => window.goodterms?.open());
    // Whatever that had led to would have begun by now.
    await page.waitForTimeout(500);
    expect(asked).toEqual(['GET /host', 'GET /goodterms.js', 'POST /goodterms-token', 'GET /api/v1/standing']);
  });

  it('leaves the screens where they are until one is chosen', async () => {
    const { scripts, visit } = await readLetter();
    expect(scripts).not.toContain('chunk/ways');
    expect(scripts).not.toContain('chunk/agreed');
    await visit.take(words.frame.offers.plan());
    await visit.sees(words.spread.heading);
    expect(scripts.filter((name) => name === 'chunk/ways')).toHaveLength(1);
    expect(scripts).not.toContain('chunk/agreed');
    expect(scripts).not.toContain('chunk/ByCard');
  });

  const intents: [string, (card: Locator, page: Page) => Promise<unknown>][] = [
    ['a pointer comes over it', (card) => card.hover()],
    ['it has the focus', (card) => card.focus()],
    ['a finger touches it', touch],
  ];
  it.each(intents)('loads a screen when %s, before it is chosen', async (_, intend) => {
    const { visit, scripts, card } = await readLetter(true);
    await Promise.all([visit.page.waitForRequest(/\/chunk\/agreed/), intend(card, visit.page)]);
    await visit.page.waitForLoadState('networkidle');
    const before = scripts.length;
    await card.click();
    await visit.sees(words.pause.heading);
    expect(scripts.slice(before)).toEqual([]);
  });

  it('loads a screen once, however often it is intended and chosen', async () => {
    const { visit, scripts, card } = await readLetter();
    for (let time = 0; time < 3; time += 1) {
      await card.hover();
      await visit.page.mouse.move(0, 0);
    }
    await card.click();
    await visit.sees(words.pause.heading);
    await visit.goBack();
    await card.click();
    await visit.sees(words.pause.heading);
    expect(new Set(scripts).size).toBe(scripts.length);
  });
});

/** Puts a finger down and leaves it there. */
async function touch(card: Locator, page: Page): Promise<void> {
  await card.scrollIntoViewIfNeeded();
  const box = await card.boundingBox();
  if (!box) throw new Error('The card is not on the screen.');
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: box.x + 20, y: box.y + 20 }] });
}
