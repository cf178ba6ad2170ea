import { chromium, type Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { findChromium } from '../browser/support/findChromium.ts';
import { launchOptions } from '../browser/support/launchChromium.ts';
import { agreeToPlan, expectGoodGuest, staysAway } from './support/goodGuest.ts';
import { inHosts } from './support/inHosts.ts';

/** Has the page begin in a state in which it is not looked at: no browser without a window has one. */
async function beginUnseen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let isUnseen = true;
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => isUnseen });
    Object.defineProperty(document, 'prerendering', { configurable: true, get: () => isUnseen });
    Object.assign(window, {
      lookAtPage() {
        isUnseen = false;
        document.dispatchEvent(new Event('prerenderingchange'));
        document.dispatchEvent(new Event('visibilitychange'));
      },
    });
  });
}

inHosts('a page that is', (visit, site) => {
  it('prerendered in a hidden tab costs no request until it is looked at', async () => {
    const asked: string[] = [];
    await visit({
      page: '/plain.html',
      async prepare(page) {
        await beginUnseen(page);
        page.on('request', (request) => asked.push(request.url()));
      },
      async happens(page) {
        await page.waitForTimeout(1500);
        expect(asked.filter((address) => /standing|token/.test(address))).toEqual([]);
        await page.evaluate('lookAtPage()');
      },
    });
    expect(asked.some((address) => address.includes('/v1/standing'))).toBe(true);
  });

  it('never looked at is left without a listener once the widget was taken off', () => visit({ page: '/plain.html', prepare: beginUnseen, member: staysAway }));

  it('left by goodterms.remove() while it loads is left alone', () =>
    visit({ page: '/plain.html', happens: (page) => page.evaluate('window.goodterms && goodterms.remove()'), member: staysAway }));

  it('brought back by the browser’s memory has its note', async () => {
    const found = await findChromium();
    if ('missing' in found) throw new Error(found.missing);
    // Playwright turns that memory off.
    const own = await chromium.launch({ ...launchOptions(found.path), ignoreDefaultArgs: ['--disable-back-forward-cache'] });
    try {
      await expectGoodGuest(own, site(), {
        page: '/plain.html',
        async meanwhile(page) {
          await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => document.body.setAttribute('data-kept', String(persisted))));
          await page.goto('/tags/none.html');
          await page.goBack({ waitUntil: 'commit' });
          await page.locator('[data-kept=true]').waitFor();
        },
      });
    } finally {
      await own.close();
    }
  });

  it('left with the letter open, and its widget taken off, has nothing left', () =>
    visit({
      page: '/plain.html',
      async member(member) {
        await agreeToPlan(member);
        await member.page.evaluate('goodterms.open()');
        await member.panel.waitFor();
      },
    }));
});
