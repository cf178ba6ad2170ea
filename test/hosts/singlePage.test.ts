import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { agreeInLetter, agreeToPlan, openLetter, staysAway } from './support/goodGuest.ts';
import { inHosts } from './support/inHosts.ts';

const go = (page: Page, how: 'visit' | 'refresh', to: string): Promise<void> => page.evaluate(`${how}('/singlePage/${to}.html')`);

/** Waits for the note, where we are on the page, before something happens to it. */
const noteThen =
  (act: (page: Page) => Promise<void>) =>
  async (page: Page): Promise<void> => {
    if (await page.evaluate(() => 'goodterms' in window)) await page.locator('.nudge').waitFor();
    await act(page);
  };

inHosts('a site of one page', (visit) => {
  it.each(['turbo', 'astro', 'htmx'])('by %s: the note goes along', (name) =>
    visit({ page: `/singlePage/${name}.html`, meanwhile: (page) => go(page, 'visit', `${name}Next`) }),
  );

  it.each(['turbo', 'astro', 'htmx'])('by %s: an element of the next page takes over, and looks as the tag says', (name) =>
    visit({
      page: `/singlePage/${name}Inline.html`,
      async meanwhile(page) {
        await go(page, 'visit', `${name}InlineNext`);
        await page.locator('#library').waitFor();
      },
      async member(member) {
        await member.page.locator('#library .root.dark .nudge').waitFor();
        expect(await member.page.locator('.nudge').count()).toBe(1);
        await agreeToPlan(member);
      },
    }),
  );

  it.each(['turbo', 'astro', 'htmx'])('by %s: an element of the next page takes over from the corner', (name) =>
    visit({
      page: `/singlePage/${name}.html`,
      happens: noteThen((page) => go(page, 'visit', `${name}InlineNext`)),
      async member(member) {
        await member.page.locator('#library .root .nudge').waitFor();
        expect(await member.page.locator('.nudge').count()).toBe(1);
        await agreeToPlan(member);
      },
    }),
  );

  it('by Turbo: what is being read stays open, and then the element of the next page takes over', () =>
    visit({
      page: '/singlePage/turbo.html',
      async member(member) {
        const { page } = member;
        await openLetter(member);
        await go(page, 'visit', 'turboInlineNext');
        await page.locator('#library').waitFor();
        await agreeInLetter(member);
        await expect.poll(() => page.locator('goodterms-widget').count()).toBe(1);
        await page.locator('#library goodterms-widget').waitFor();
      },
      async alone(page) {
        await go(page, 'visit', 'turboInlineNext');
        await page.locator('#library').waitFor();
      },
    }));

  it('by a script that signs the member out while the note is on its way', () =>
    visit({
      page: '/plain.html',
      async member(member) {
        const { page } = member;
        await page.locator('.nudge').waitFor();
        let goOn = (): void => {};
        const isHeld = new Promise<void>((resolve) => (goOn = resolve));
        await page.route('**/chunk/start-*', (route) => isHeld.then(() => route.continue()));
        const asked = page.waitForRequest('**/chunk/start-*');
        await page.reload();
        await asked;
        await page.evaluate('goodterms.remove()');
        goOn();
        await staysAway(member);
      },
    }));

  it('by Turbo: a refresh that morphs the body leaves the note as it is, in the corner and in its place', async () => {
    await visit({ page: '/singlePage/turbo.html', meanwhile: (page) => go(page, 'refresh', 'turbo') });
    await visit({
      page: '/singlePage/turboInline.html',
      async member(member) {
        await member.page.locator('.root.dark .nudge').waitFor();
        await go(member.page, 'refresh', 'turboInline');
        await member.page.locator('.root.dark .nudge').waitFor();
        await agreeToPlan(member);
      },
    });
  });

  it('by Turbo: what is being read stays open', () =>
    visit({
      page: '/singlePage/turbo.html',
      async member(member) {
        await openLetter(member);
        await go(member.page, 'visit', 'turboNext');
        await go(member.page, 'refresh', 'turbo');
        await agreeInLetter(member);
      },
      async alone(page) {
        await go(page, 'visit', 'turboNext');
        await go(page, 'refresh', 'turbo');
      },
    }));

  it('by a script that replaces the body', () =>
    visit({ page: '/plain.html', meanwhile: (page) => page.evaluate(() => document.body.replaceWith(Object.assign(document.createElement('body'), { textContent: 'Another page' }))) }));

  it('by a script that replaces the whole root', () =>
    visit({
      page: '/plain.html',
      meanwhile: (page) =>
        page.evaluate(() => {
          const root = document.createElement('html');
          root.innerHTML = '<head><title>Another page</title></head><body><h1>Another page</h1></body>';
          document.replaceChild(root, document.documentElement);
        }),
    }));

  it('by React in its strict mode, with routes that come and go', () =>
    visit({
      page: '/singlePage/strictMode.html',
      async meanwhile(page) {
        await page.evaluate('unmountApp()');
        expect(await page.locator('.nudge').count()).toBe(0);
        await page.evaluate('mountApp()');
      },
    }));
});
