import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { phone } from '../browser/support/portal.ts';
import { agreeInLetter, agreeToPlan, openLetter } from './support/goodGuest.ts';
import { inHosts } from './support/inHosts.ts';

const openTheirs = (page: Page): Promise<void> => page.evaluate(() => document.querySelector<HTMLDialogElement>('#welcome')?.showModal());

inHosts('a page with', (visit) => {
  it.each([
    ['on a desktop', {}],
    ['on a phone', { viewport: phone }],
  ])('a dialog of its own open: a link in it opens the letter above it, %s', (_, viewport) =>
    visit({
      page: '/dialogs/before.html',
      ...viewport,
      async member(member) {
        await member.page.getByRole('link', { name: 'A note for you' }).click();
        await member.sees('Hi Maya,');
        await agreeInLetter(member);
        expect(await member.page.locator('#welcome:modal').count()).toBe(1);
      },
    }),
  );

  it('a dialog of its own that opens later: Escape closes that one first, then ours', () =>
    visit({
      page: '/dialogs/after.html',
      async member(member) {
        const { page, panel } = member;
        await openLetter(member);
        await openTheirs(page);
        await page.keyboard.press('Escape');
        await page.locator('#welcome[open]').waitFor({ state: 'detached' });
        await member.sees('Hi Maya,');
        await agreeInLetter(member);
        await page.evaluate('goodterms.open()');
        await panel.waitFor();
        await page.keyboard.press('Escape');
        await panel.waitFor({ state: 'detached' });
      },
    }));

  it('a dialog that keeps the focus and swallows presses: nobody fights over it, and the note is there after it', () =>
    visit({
      page: '/dialogs/focusTrap.html',
      async member(member) {
        const { page, panel } = member;
        await page.locator('.nudge').waitFor();
        await page.getByLabel('Name').fill('Maya');
        await page.evaluate('goodterms.open()');
        await panel.waitFor();
        await page.keyboard.type(' R');
        expect(await page.getByLabel('Name').inputValue()).toBe('Maya R');
        await page.getByRole('button', { name: 'Done' }).click();
        await agreeInLetter(member);
      },
      alone: (page) => page.getByRole('button', { name: 'Done' }).click(),
    }));

  it('hotkeys hears nothing of what is typed and pressed in the widget', () =>
    visit({
      page: '/dialogs/hotkeys.html',
      async member(member) {
        const { page, press, take, words, sees } = member;
        await openLetter(member);
        await take(words.frame.offers.talk('Dana'));
        await sees(words.talk.heading);
        const field = page.getByRole('dialog').locator('textarea');
        await field.click();
        await page.keyboard.type('just asking: could/would? ok');
        expect(await field.inputValue()).toBe('just asking: could/would? ok');
        await press(words.frame.close);
        expect(await page.evaluate('pressed')).toBe(0);
      },
    }));

  it('a menu that closes when something else is pressed keeps it open while the widget is used', () =>
    visit({
      page: '/dialogs/menu.html',
      async member(member) {
        await agreeToPlan(member);
        expect(await member.page.locator('#menu').isVisible()).toBe(true);
      },
    }));

  it('its scrolling turned off lets the panel be scrolled', () =>
    visit({
      page: '/dialogs/scrollLock.html',
      viewport: { width: 1000, height: 480 },
      async member(member) {
        const { page, panel } = member;
        await openLetter(member);
        const body = panel.locator('.body');
        const box = await body.boundingBox();
        await page.mouse.move((box?.x ?? 0) + 100, (box?.y ?? 0) + 100);
        await page.mouse.wheel(0, 150);
        await expect.poll(() => body.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(50);
        await agreeInLetter(member);
      },
    }));
});
