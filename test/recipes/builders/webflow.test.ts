import { type CryptoKey, exportJWK, generateKeyPair, jwtVerify, SignJWT } from 'jose';
import { Hono } from 'hono';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openIdentity } from '../../../sdk/cli/openIdentity.ts';
import { firstOf } from '../../../sdk/server/identity/firstOf.ts';
import { memberstack } from '../../../sdk/server/identity/memberstack.ts';
import { inChromium } from '../../browser/support/chromium.ts';
import { type Goodterms, openGoodterms, writtenAddress } from './support/openGoodterms.ts';
import { openSite, type Site } from './support/openSite.ts';
import { fillIn, recipeCode } from './support/recipeCode.ts';
import { noteTo, readLetter, staysAway, visitSite } from './support/visitSite.ts';

const week = 7 * 24 * 60 * 60;
const appId = 'app_steady_ground';

/** As Webflow publishes a page: the services' scripts in the head, our code in the footer. The services keep their token in the browser. */
const layout = (head: string, footer: string): string => `<!doctype html>
<html data-wf-domain="www.example.com" data-wf-page="64f0c0" data-wf-site="64f0bf" lang="en" class="w-mod-js">
  <head><meta charset="utf-8"><title>Members</title><link rel="icon" href="data:,"><meta content="Webflow" name="generator">${head}</head>
  <body class="body"><div class="section"><div class="w-layout-blockcontainer w-container"><h1>Members</h1></div></div>${footer}</body>
</html>`;

/** What of `$memberstackDom` the recipe calls: docs.memberstack.com, "DOM (Front-end) Package". */
const memberstackScript = `<script>
  window.$memberstackDom = { getMemberCookie: () => (document.cookie.match(/_ms-mid=([^;]+)/) || [])[1] };
</script>`;

/** What of Outseta's embed the recipe calls: go.outseta.com, "Outseta Embed API". */
const outsetaScript = `<script>
  window.Outseta = {
    callbacks: [],
    getAccessToken: () => localStorage.getItem('Outseta.nocode.accessToken'),
    setAccessToken(token) { localStorage.setItem('Outseta.nocode.accessToken', token); this.callbacks.forEach((callback) => callback({})); },
    on(event, callback) { if (event === 'accessToken.set') this.callbacks.push(callback); },
  };
</script>`;

inChromium('the recipe webflow', (browser) => {
  let goodterms: Goodterms;
  let site: Site;
  let keys: CryptoKey;
  let strangers: CryptoKey;

  const seconds = (): number => Math.floor(Date.now() / 1000);
  const sign = (claims: Record<string, unknown>, key: CryptoKey): Promise<string> => new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'one' }).sign(key);
  const ofOutseta = (claims: Record<string, unknown> = {}, key = keys): Promise<string> =>
    sign({ nbf: seconds(), iat: seconds(), exp: seconds() + week, iss: 'http://steady-ground.outseta.com', aud: 'steady-ground.outseta.com', sub: '3wQXdmKz', email: 'maya@example.com', email_verified: true, given_name: 'Maya', family_name: 'Ortiz', name: 'Maya Ortiz', 'outseta:accountUid': 'wZmNddO', ...claims }, key);
  const ofMemberstack = (claims: Record<string, unknown> = {}, key = keys): Promise<string> =>
    sign({ id: 'mem_sam', type: 'member', iat: seconds(), exp: seconds() + 2 * week, aud: appId, iss: 'https://api.memberstack.com', ...claims }, key);

  beforeAll(async () => {
    const pair = await generateKeyPair('RS256');
    keys = pair.privateKey;
    strangers = (await generateKeyPair('RS256')).privateKey;
    const pages = new Hono();
    const published = { keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }] };
    pages.get('/.well-known/jwks', (context) => context.json(published));
    pages.get('/outseta', (context) => context.html(layout(outsetaScript, recipe('getAccessToken'))));
    pages.get('/memberstack', (context) => context.html(layout(memberstackScript, recipe('getMemberCookie'))));
    site = await openSite(pages);

    const settings = { GOODTERMS_TOKEN_SECRET: 'a secret that nobody here uses, of 32 bytes', GOODTERMS_JWKS_URL: `${site.address}/.well-known/jwks`, GOODTERMS_JWKS_ISSUER: 'http://steady-ground.outseta.com', GOODTERMS_JWKS_AUDIENCE: 'steady-ground.outseta.com' };
    const theirs = memberstack({ secretKey: 'sk_of_the_tests', appId, fetch: verifyAsMemberstack });
    goodterms = await openGoodterms(firstOf(openIdentity(settings), theirs), { '3wQXdmKz': 'Maya', mem_sam: 'Sam', mem_noor: 'Noor' });
    goodterms.allow(site.address);

    function recipe(holding: string): string {
      return fillIn(recipeCode('webflow', 'html', holding), writtenAddress, goodterms.address);
    }
    /** `POST /members/verify-token`, as developers.memberstack.com/admin-rest-api/verification describes it. */
    async function verifyAsMemberstack(_address: unknown, init?: RequestInit): Promise<Response> {
      const { token } = (await new Response(init?.body ?? null).json()) as { token: string }; // as the page there shows it
      try {
        const { payload } = await jwtVerify(token, pair.publicKey);
        return Response.json({ data: payload });
      } catch {
        return Response.json({ code: 'INVALID_TOKEN', message: 'Invalid token' }, { status: 400 });
      }
    }
  }, 120_000);
  afterAll(async () => {
    await site?.close();
    await goodterms?.close();
  });

  const asMember = (page: Page, token: string): Promise<void> => page.context().addCookies([{ name: '_ms-mid', value: token, url: site.address }]);

  it('shows a member of Outseta their letter, also when they sign in without a page load', async () => {
    await visitSite(browser(), site.address, async (page) => {
      await page.goto('/outseta');
      expect(await page.locator('script[src*="goodterms.js"]').count()).toBe(0);
      await page.evaluate((token) => (window as unknown as { Outseta: { setAccessToken(token: string): void } }).Outseta.setAccessToken(token), await ofOutseta()); // the stand-in above
      await readLetter(page, 'Maya');
      await page.reload();
      await noteTo(page, 'Maya').waitFor();
    });
  });

  it('shows each member of Memberstack their own letter', async () => {
    await visitSite(browser(), site.address, async (page) => {
      await page.goto('/memberstack');
      expect(await page.locator('script[src*="goodterms.js"]').count()).toBe(0);
      await asMember(page, await ofMemberstack());
      await page.goto('/memberstack');
      await readLetter(page, 'Sam');
      await asMember(page, await ofMemberstack({ id: 'mem_noor' }));
      await page.goto('/memberstack');
      await noteTo(page, 'Noor').waitFor();
    });
  });

  it('stays away for what the services have not signed for this site', async () => {
    const refused = { 'of another key': await ofMemberstack({}, strangers), 'for another app': await ofMemberstack({ aud: 'app_other' }), 'of Outseta, for another site': await ofOutseta({ aud: 'other.outseta.com' }), 'that is over': await ofOutseta({ exp: seconds() - 60 }) };
    for (const [name, token] of Object.entries(refused)) {
      const answer = await fetch(`${goodterms.address}/v1/standing`, { headers: { authorization: `Bearer ${token}` } });
      expect(answer.status, `a token ${name}`).toBe(401);
    }
    await visitSite(browser(), site.address, async (page) => {
      await asMember(page, await ofMemberstack({}, strangers));
      await page.goto('/memberstack');
      await staysAway(page);
    });
  });
});
