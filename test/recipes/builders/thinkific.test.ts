import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openIdentity } from '../../../sdk/cli/openIdentity.ts';
import type { Identity } from '../../../sdk/server/identity/identity.ts';
import { bearerOf } from '../../../sdk/server/ownerKey.ts';
import { inChromium } from '../../browser/support/chromium.ts';
import { visitOn } from '../../browser/support/visit.ts';
import { wordsOf } from '../../browser/support/wordsOf.ts';
import { agreeInLetter } from '../../hosts/support/goodGuest.ts';
import { type Goodterms, openGoodterms, writtenAddress } from './support/openGoodterms.ts';
import { openSite, type Site } from './support/openSite.ts';
import { openLiquid } from './support/liquid.ts';
import { fillIn, recipeCode } from './support/recipeCode.ts';
import { noteTo, readLetter, staysAway, visitSite } from './support/visitSite.ts';

const proofSecret = '5f1c0a4e2b7d4f0e9a6c8b3d1e5f7a9c0b2d4e6f8a1c3e5d7b9f0a2c4e6d8b0a';
const minutes = 60_000;

/** As a theme's Layouts/default has it: developers.thinkific.com/themes/anatomy-of-a-theme/ */
const layout = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Steady Ground</title><link rel="icon" href="data:,"></head>
  <body class="custom-theme">
    <main>{{ content_for_layout }}</main>
    RECIPE
  </body>
</html>`;

inChromium('the recipe thinkific', (browser) => {
  let goodterms: Goodterms;
  let site: Site;
  const ended = new Set<string>();

  beforeAll(async () => {
    const proofs = openIdentity({ GOODTERMS_TOKEN_SECRET: 'a secret that is not in the theme, of 32 bytes', GOODTERMS_PROOF_SECRET: proofSecret });
    const identity: Identity = { identify: async (request, now) => (ended.has(bearerOf(request)) ? null : await proofs.identify(request, now)) };
    goodterms = await openGoodterms(identity, { '1001': 'Maya', '1002': 'Sam', '1003': 'Maya' });
    const liquid = openLiquid();
    expect(await liquid.parseAndRender('{{ "ThinkificIsAwesome!" | hmac_sha256: "secret_key" }}', {})).toBe('69d5baaea25489e80c530bd44624b78e2b98512b2ed40dcb7e69a52b5f4c397a'); // as Thinkific's page shows
    const code = fillIn(fillIn(recipeCode('thinkific', 'liquid'), writtenAddress, goodterms.address), 'YOUR PROOF SECRET', proofSecret);
    const pages = new Hono();
    pages.get('*', async (context) => {
      const id = getCookie(context, 'member');
      const scope = { site: { current_user: id ? { id: Number(id), first_name: 'Somebody', email: 'somebody@example.com' } : null }, content_for_layout: '<h1>Dashboard</h1>' };
      return context.html(await liquid.parseAndRender(layout.replace('RECIPE', () => code), scope), 200, { 'cache-control': 'no-store' });
    });
    site = await openSite(pages);
    goodterms.allow(site.address);
  }, 120_000);
  afterAll(async () => {
    await site?.close();
    await goodterms?.close();
  });

  const signIn = async (page: Page, member: string): Promise<void> => page.context().addCookies([{ name: 'member', value: member, url: site.address }]);

  it('shows each member their own letter, and a visitor none', async () => {
    await visitSite(browser(), site.address, async (page) => {
      await page.goto('/');
      expect(await page.content()).not.toContain('goodterms');
      await signIn(page, '1001');
      await page.goto('/');
      await readLetter(page, 'Maya');
      await signIn(page, '1002');
      await page.goto('/');
      await noteTo(page, 'Sam').waitFor();
    });
  });

  it('goes on while the page stays open: another proof takes the place of one that has ended', async () => {
    await visitSite(browser(), site.address, async (page) => {
      await page.clock.install();
      await signIn(page, '1003');
      await page.goto('/');
      await readLetter(page, 'Maya');
      const first = await proofIn(page);
      ended.add(first);
      await expect.poll(() => muchLater(page)).not.toBe(first);
      await agreeInLetter(visitOn(page, await wordsOf('en')));
      expect(idOf(await proofIn(page))).toBe('1003');
    });
  });

  it('gives a page of one member no proof of another, who has signed in meanwhile', async () => {
    await visitSite(browser(), site.address, async (page) => {
      await page.clock.install();
      await signIn(page, '1001');
      await page.goto('/');
      await noteTo(page, 'Maya').waitFor();
      const first = await proofIn(page);
      await signIn(page, '1002');
      const read = page.waitForResponse(`${site.address}/`);
      await muchLater(page);
      await (await read).finished();
      await page.waitForTimeout(500);
      expect(await proofIn(page)).toBe(first);
    });
  });

  it('stays away once a page is too old', async () => {
    goodterms.age(16 * minutes);
    try {
      await visitSite(browser(), site.address, async (page) => {
        await signIn(page, '1001');
        await page.goto('/');
        await staysAway(page);
      });
    } finally {
      goodterms.age(0);
    }
  });
});

async function proofIn(page: Page): Promise<string> {
  return ((await page.locator('script[data-goodterms]').getAttribute('data-token-url')) ?? '').replace('data:,', '');
}

async function muchLater(page: Page): Promise<string> {
  await page.clock.fastForward(10 * minutes);
  return await proofIn(page);
}

const idOf = (proof: string): string | undefined => proof.split('.')[1];
