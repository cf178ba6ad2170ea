import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { agreeInLetter, agreeToPlan, openLetter } from '../hosts/support/goodGuest.ts';
import { inHosts } from '../hosts/support/inHosts.ts';

const { resolve } = createRequire(import.meta.url);

/** The libraries themselves, each with the names that the pages of `test/hosts` call their stand-in by. */
const routers = {
  turbo: {
    file: resolve('@hotwired/turbo/dist/turbo.es2017-umd.js'),
    names: `
      const once = (type) => new Promise((done) => document.addEventListener(type, done, { once: true }));
      window.visit = async (address) => { const loaded = once('turbo:load'); Turbo.visit(address); await loaded; };
      window.refresh = async () => { document.head.insertAdjacentHTML('beforeend', '<meta name="turbo-refresh-method" content="morph">'); const rendered = once('turbo:render'); Turbo.visit(location.href, { action: 'replace' }); window.renderedBy = (await rendered).detail.renderMethod; };`,
  },
  htmx: {
    file: resolve('htmx.org/dist/htmx.js'),
    names: `window.visit = (address) => htmx.ajax('GET', address, { target: 'body', swap: 'innerHTML' });`,
  },
};

type Router = keyof typeof routers;

const go = (page: Page, to: string): Promise<void> => page.evaluate(`visit('/singlePage/${to}.html')`);

/** Has the page's stand-in be the library itself. */
async function isReal(page: Page, router: Router): Promise<void> {
  const { file, names } = routers[router];
  const body = `${await readFile(file, 'utf8')};${names}`;
  await page.route(`**/standIns/${router}.js`, (route) => route.fulfill({ contentType: 'text/javascript', body }));
}

/** Turbo itself listens to more once something was pressed. */
const isPressed = (page: Page): Promise<void> => page.locator('h1').click();

inHosts('the routers themselves', (visit) => {
  it.each<Router>(['turbo', 'htmx'])('%s: the note goes along', (router) =>
    visit({
      page: `/singlePage/${router}.html`,
      prepare: (page) => isReal(page, router),
      meanwhile: (page) => go(page, `${router}Next`),
      alone: isPressed,
    }),
  );

  it.each<Router>(['turbo', 'htmx'])('%s: an element of the next page takes over from an element', (router) => takesOver(router, `${router}Inline`));

  it.each<Router>(['turbo', 'htmx'])('%s: an element of the next page takes over from the corner', (router) => takesOver(router, router));

  it('Turbo: a refresh that morphs leaves the note as it is, in the corner and in its place', async () => {
    for (const from of ['turbo', 'turboInline']) {
      await visit({
        page: `/singlePage/${from}.html`,
        prepare: (page) => isReal(page, 'turbo'),
        async meanwhile(page) {
          await page.evaluate('refresh()');
          expect(await page.evaluate('renderedBy')).toBe('morph');
        },
        alone: isPressed,
      });
    }
  });

  it('Turbo: what is being read stays open', () =>
    visit({
      page: '/singlePage/turbo.html',
      prepare: (page) => isReal(page, 'turbo'),
      async member(member) {
        await openLetter(member);
        await go(member.page, 'turboNext');
        await member.page.evaluate('refresh()');
        await agreeInLetter(member);
      },
      async alone(page) {
        await go(page, 'turboNext');
        await page.evaluate('refresh()');
        await isPressed(page);
      },
    }));

  function takesOver(router: Router, from: string): Promise<void> {
    return visit({
      page: `/singlePage/${from}.html`,
      prepare: (page) => isReal(page, router),
      async happens(page) {
        if (await page.evaluate(() => 'goodterms' in window)) await page.locator('.nudge').waitFor();
        await go(page, `${router}InlineNext`);
        await page.locator('#library').waitFor();
      },
      async member(member) {
        await member.page.locator('#library .root .nudge').waitFor();
        expect(await member.page.locator('.nudge').count()).toBe(1);
        await agreeToPlan(member);
      },
      alone: isPressed,
    });
  }
});
