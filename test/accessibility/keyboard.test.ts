import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { focusInWidget } from '../browser/support/atWidget.ts';
import { inChromium } from '../browser/support/chromium.ts';
import { putHostPage, tag } from '../browser/support/hostPage.ts';
import { openPortal, phone, type Portal } from '../browser/support/portal.ts';
import { helper, type Visit, visitOn } from '../browser/support/visit.ts';
import { type AllWords, wordsOf } from '../browser/support/wordsOf.ts';

inChromium('with the keyboard alone', (browser) => {
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

  async function come(options?: BrowserContextOptions): Promise<Visit & { context: BrowserContext }> {
    const { context, page } = await portal.visitor(browser(), 'one-missed', options);
    contexts.push(context);
    return { context, ...visitOn(page, words) };
  }

  it('a plan can be agreed, with the focus always in sight', async () => {
    await portal.startOver();
    const { page } = await come();
    await page.goto('/');
    await page.locator('.nudge').waitFor();
    const { frame, parts, spread } = words;

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
    await portal.startOver();
  });

  it('Escape leaves every screen, from its last control, and the link that opened it has the focus again', async () => {
    const { page, panel, sees, take, press } = await come();
    await page.goto('/');
    await page.locator('.nudge').waitFor();
    await page.evaluate(() => document.querySelector('nav a')?.setAttribute('data-goodterms-open', ''));
    const { frame } = words;
    const ways: Record<string, () => Promise<void>> = {
      letter: () => sees('Hi Maya,'),
      spread: () => take(frame.offers.plan()),
      pause: () => take(frame.offers.pause()),
      pay: () => take(frame.offers.pay()),
      help: () => take(frame.offers.resources()),
      talk: () => take(frame.offers.talk(helper)),
      people: () => take(frame.offers.circle()),
      goal: () => press(frame.changeGoal),
      notNow: () => press(frame.notNow),
      notRight: () => press(frame.notRight),
    };
    for (const [name, goThere] of Object.entries(ways)) {
      await page.locator('nav a').first().focus();
      await page.keyboard.press('Enter');
      await sees('Hi Maya,');
      await goThere();
      if (name !== 'letter') await panel.locator('.back').waitFor();
      await panel.locator('button, input, textarea, a').last().focus();
      await page.keyboard.press('Escape');
      await panel.waitFor({ state: 'detached' });
      await expect.poll(() => page.evaluate(() => document.activeElement?.matches('nav a') ?? false), { message: `the focus after ${name}` }).toBe(true);
    }
  });

  it('the focus comes to the heading, is given back to a button in somebody else’s shadow root, and to our own button', async () => {
    const { context, page, panel, sees, press } = await come();
    await page.goto(await putHostPage(context, { head: tag }));
    await page.locator('.nudge').waitFor();
    await page.evaluate(() => {
      const root = document.body.appendChild(document.createElement('site-menu')).attachShadow({ mode: 'open' });
      const button = root.appendChild(document.createElement('button'));
      button.textContent = 'Notes';
      button.addEventListener('click', () => window.goodterms?.open());
    });
    await page.getByRole('button', { name: 'Notes', exact: true }).focus();
    await page.keyboard.press('Enter');
    await sees('Hi Maya,');
    await expect.poll(async () => (await focusInWidget(page))?.text).toBe('Hi Maya,');
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.querySelector('site-menu')?.shadowRoot?.activeElement?.textContent)).toBe('Notes');

    await page.keyboard.press('Enter');
    await sees('Hi Maya,');
    await press(words.frame.close);
    await panel.waitFor({ state: 'detached' });
    const quiet = page.locator('.quiet');
    await quiet.focus();
    await page.keyboard.press('Enter');
    await sees('Hi Maya,');
    await press(words.frame.close);
    await panel.waitFor({ state: 'detached' });
    await expect.poll(async () => (await focusInWidget(page))?.text).toContain(words.frame.notesFrom('Dana Reyes'));
  });

  it('who has gone on to the page beside the panel keeps the focus there when it closes', async () => {
    const { context, page, panel, press, sees } = await come();
    await page.goto(await putHostPage(context));
    await press(words.frame.readIt);
    await sees('Hi Maya,');
    await expect.poll(async () => (await focusInWidget(page))?.text).toBe('Hi Maya,');
    await page.getByRole('button', { name: 'a button' }).focus();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await page.waitForTimeout(100);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('a button');
  });

  it('nothing is a trap: beside the page Tab leaves the panel and comes back; over it, the page waits and Escape leads to it', async () => {
    const { context, page, sees } = await come();
    await page.goto(await putHostPage(context));
    await page.locator('.nudge').waitFor();
    await page.getByRole('button', { name: words.frame.readIt }).click();
    await sees('Hi Maya,');
    const visited = new Set<string>();
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      visited.add(await page.evaluate(() => document.activeElement?.tagName ?? ''));
    }
    expect([...visited]).toEqual(expect.arrayContaining(['GOODTERMS-WIDGET', 'A', 'BUTTON']));

    const small = await come({ viewport: phone });
    await small.read();
    for (let presses = 0; presses < 40; presses += 1) {
      await small.page.keyboard.press('Tab');
      expect(await small.page.evaluate(() => ['GOODTERMS-WIDGET', 'BODY'].includes(document.activeElement?.tagName ?? ''))).toBe(true);
    }
    await small.page.keyboard.press('Escape');
    await small.panel.waitFor({ state: 'detached' });
  });

  it('an amount can be chosen by the slider’s keys, by its buttons and by typing, and all of them show the same', async () => {
    const { page, panel, read, take, sees, pick } = await come();
    await read();
    await take(words.frame.offers.plan());
    await sees(words.spread.heading);
    await pick(words.spread.byAmount);
    const slider = panel.getByRole('slider');
    const field = panel.locator('#amount-USD');
    const number = async (): Promise<number> => Number((await field.inputValue()).replace(/[^\d.]/g, ''));
    const told = (): Promise<string | null> => slider.getAttribute('aria-valuetext');

    await slider.focus();
    await page.keyboard.press('Home');
    const least = await number();
    await page.keyboard.press('ArrowRight');
    const next = await number();
    expect(next).toBeGreaterThan(least);
    expect(await told()).toBe(await field.inputValue());
    await page.keyboard.press('PageUp');
    expect(await number()).toBeGreaterThan(next);
    await page.keyboard.press('End');
    expect(await number()).toBe(258);
    await page.keyboard.press('ArrowLeft');
    const before = await number();
    expect(before).toBeLessThan(258);

    await panel.getByRole('button', { name: words.parts.more }).focus();
    await page.keyboard.press('Space');
    expect(await number()).toBe(258);
    await panel.getByRole('button', { name: words.parts.less }).focus();
    await page.keyboard.press('Enter');
    expect(await number()).toBe(before);

    await field.fill('100');
    expect(await told()).toBe('$100.00');
    await field.fill('3');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await panel.locator(`#${await field.getAttribute('aria-describedby')}`).innerText()).toMatch(/\$/);
  });

  it('an answer that is chosen leaves the focus and the screen as they are', async () => {
    const { page, panel, read, press, sees } = await come();
    await read();
    await press(words.frame.notNow);
    await sees(words.notNow.heading);
    const answers = panel.locator('fieldset').first().getByRole('radio');
    await answers.first().focus();
    for (let answer = 1; answer < (await answers.count()); answer += 1) {
      await page.keyboard.press('ArrowDown');
      expect(await answers.nth(answer).isChecked()).toBe(true);
      expect(await answers.nth(answer).evaluate((one) => one.matches(':focus'))).toBe(true);
      await sees(words.notNow.heading);
    }
  });

  it('a letter or a digit does nothing by itself', async () => {
    const { page, read, panel } = await come();
    await read();
    const before = await panel.innerHTML();
    for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789?/.') await page.keyboard.press(key);
    expect(await panel.innerHTML()).toBe(before);
  });

  it('an amount that was asked for takes the focus of the button that showed it', async () => {
    const { context, page } = await portal.visitor(browser(), 'in-plan');
    contexts.push(context);
    const { open, sees, panel } = visitOn(page, words);
    await open();
    await sees(words.plan.heading);
    const show = panel.getByRole('button', { name: words.parts.showAmount, exact: true }).first();
    await show.focus();
    await page.keyboard.press('Enter');
    await show.waitFor({ state: 'detached' });
    expect((await focusInWidget(page))?.text).toMatch(/\$\d/);
  });

  it('the note in the corner never covers what has the focus on the page', async () => {
    const { context, page } = await come({ viewport: { width: 1000, height: 500 } });
    await page.goto(await putHostPage(context));
    await page.locator('.nudge').waitFor();
    await page.evaluate(() => {
      for (const corner of ['right', 'left']) {
        const button = document.body.appendChild(document.createElement('button'));
        button.textContent = corner;
        Object.assign(button.style, { position: 'fixed', bottom: '40px', [corner]: '40px' });
      }
    });
    for (const corner of ['right', 'left']) {
      await page.getByRole('button', { name: corner, exact: true }).focus();
      await expect
        .poll(() => page.evaluate(() => {
          const box = document.activeElement?.getBoundingClientRect();
          return !!box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) === document.activeElement;
        }))
        .toBe(true);
    }
    await page.getByRole('link', { name: 'link' }).focus();
    await page.locator('.nudge:not(.away)').waitFor({ state: 'visible' });
  });
});

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
