import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openIdentity } from '../../../sdk/cli/openIdentity.ts';
import type { Identity } from '../../../sdk/server/identity/identity.ts';
import { inChromium } from '../../browser/support/chromium.ts';
import { type Goodterms, openGoodterms, writtenAddress } from './support/openGoodterms.ts';
import type { Site } from './support/openSite.ts';
import { missingForWordPress, openWordPress, password } from './support/openWordPress.ts';
import { fillIn, recipeCode } from './support/recipeCode.ts';
import { noteTo, readLetter, staysAway, visitSite } from './support/visitSite.ts';

const secret = 'a secret that WordPress and Goodterms share';
const tokenAddress = '/wp-admin/admin-ajax.php?action=goodterms_token';

const missing = missingForWordPress();
if (missing) console.log(`NOT RUN: the recipe wordpress, because ${missing}.`);

describe.skipIf(missing)('WordPress', () => {
  inChromium('the recipe wordpress', (browser) => {
    let goodterms: Goodterms;
    let site: Site & { ids: Record<string, string> };
    const lookedAt = new Map<string, string>();

    beforeAll(async () => {
      const tokens = openIdentity({ GOODTERMS_TOKEN_SECRET: secret });
      let idOf: Record<string, string> = {};
      // The members are known here before WordPress has numbered them.
      const identity: Identity = {
        async identify(request, now) {
          const claim = await tokens.identify(request, now);
          const login = Object.keys(idOf).find((name) => idOf[name] === claim?.memberId);
          if (claim) lookedAt.set(claim.memberId, JSON.stringify(claim));
          return claim && login ? { ...claim, memberId: login } : claim;
        },
      };
      goodterms = await openGoodterms(identity, { maya: 'Maya', sam: 'Sam' });
      const settings = fillIn(fillIn(recipeCode('wordpress', 'php', 'define( '), writtenAddress, goodterms.address), 'the same as on your Goodterms server', secret);
      site = await openWordPress({ settings, plugins: { 'goodterms-members.php': recipeCode('wordpress', 'php', '<?php') }, members: { maya: 'Maya', sam: 'Sam' } });
      idOf = site.ids;
      goodterms.allow(site.address);
    }, 300_000);
    afterAll(async () => {
      await site?.close();
      await goodterms?.close();
    });

    async function signIn(page: Page, login: string): Promise<void> {
      await page.goto('/wp-login.php');
      await page.locator('#user_login').fill(login);
      await page.locator('#user_pass').fill(password);
      await page.locator('#wp-submit').click();
      await page.waitForURL('**/wp-admin/**');
    }

    it('shows each subscriber their own letter, and a visitor none', async () => {
      await visitSite(browser(), site.address, async (page) => {
        await page.goto('/');
        expect(await page.content()).not.toContain('goodterms');
        await signIn(page, 'maya');
        await page.goto('/');
        await readLetter(page, 'Maya');
        await page.goto('/wp-login.php?action=logout');
        await page.getByRole('link', { name: 'log out' }).click();
        await page.goto('/');
        await staysAway(page);
        await signIn(page, 'sam');
        await page.goto('/');
        await noteTo(page, 'Sam').waitFor();
      });
      expect(JSON.parse(lookedAt.get(site.ids['maya'] ?? '') ?? '{}')).toEqual({ memberId: site.ids['maya'], name: 'Maya', locale: 'en-US' });
    });

    it('gives the token to a page of its own alone, to who is signed in, and lets nothing keep it', async () => {
      await visitSite(browser(), site.address, async (page) => {
        const ask = (method: string) =>
          page.evaluate(
            async ({ address, by }) => {
              const answer = await fetch(address, { method: by });
              return { status: answer.status, text: await answer.text(), kept: answer.headers.get('cache-control') };
            },
            { address: tokenAddress, by: method },
          );
        await page.goto('/');
        expect(await ask('POST')).toEqual({ status: 401, text: '', kept: 'no-store, private' });
        await signIn(page, 'maya');
        const { text, ...rest } = await ask('POST');
        expect(rest).toEqual({ status: 200, kept: 'no-store, private' });
        expect(text).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
        expect(await ask('GET')).toMatchObject({ status: 403, text: '' });

        const cookie = await cookiesOf(page);
        for (const headers of [{ cookie, origin: 'https://elsewhere.example' }, { cookie }]) {
          const answer = await fetch(site.address + tokenAddress, { method: 'POST', headers });
          expect(answer.status).toBe(403);
          expect(await answer.text()).toBe('');
          expect(answer.headers.get('access-control-allow-origin')).toBeNull();
        }
      });
    });

    it('stays away where a cache gives a visitor the page of somebody who was signed in', async () => {
      await visitSite(browser(), site.address, async (page) => {
        await signIn(page, 'maya');
        // The page alone is hers, as out of a cache.
        await page.route('**/goodterms.js', async (route) => {
          await page.context().clearCookies();
          await route.continue();
        });
        const refused = page.waitForResponse((answer) => answer.url().includes('goodterms_token'));
        await page.goto('/');
        expect(await page.content()).toContain('data-goodterms');
        expect((await refused).status()).toBe(401);
        await staysAway(page);
      });
    });
  });
});

async function cookiesOf(page: Page): Promise<string> {
  return (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
}
