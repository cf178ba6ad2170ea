import { afterAll, beforeAll, expect, it } from 'vitest';
import { agreeInLetter } from '../hosts/support/goodGuest.ts';
import { type HostSite, openHostSite } from '../hosts/support/openHostSite.ts';
import { tracesOn } from '../hosts/support/traces.ts';
import { inChromium } from './support/chromium.ts';
import { watch } from './support/hostPage.ts';
import { visitOn } from './support/visit.ts';
import { wordsOf } from './support/wordsOf.ts';

inChromium('an element of the owner’s own', (browser) => {
  let site: HostSite;
  beforeAll(async () => {
    site = await openHostSite();
  });
  afterAll(() => site.close());

  it('is shown with no widget, opens the letter, goes once something is agreed, and leaves nothing', async () => {
    const context = await browser().newContext({ baseURL: site.address, reducedMotion: 'reduce' });
    context.setDefaultTimeout(15_000);
    await context.addCookies([{ name: 'member', value: await site.newMember(), url: site.address }]);
    const page = await context.newPage();
    const { complaints } = await watch(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const own = '<div id="own" data-goodterms-show hidden>We have put something together. <a href="/help" data-goodterms-open>Have a look</a></div>';
    const path = site.change('plain.html', (html) => html.replace('data-token-url', 'data-placement="none" data-token-url').replace('<main', `${own}<main`));
    await page.route('**/v1/standing', (route) => route.fulfill({ json: { status: 'current', recheckAfter: 3600 } }), { times: 1 });
    const heard = page.waitForResponse('**/v1/standing');
    await page.goto(path);
    await (await heard).finished();
    const before = await tracesOn(page);

    await page.reload();
    await page.getByText('We have put something together.').waitFor();
    expect(asked.filter((one) => one.includes('/chunk/'))).toEqual([expect.stringContaining('/chunk/reveal-')]);
    expect(await page.locator('goodterms-widget').count()).toBe(0);

    await page.getByRole('link', { name: 'Have a look' }).click();
    const words = await wordsOf('en');
    await agreeInLetter(visitOn(page, words));
    await page.locator('#own').waitFor({ state: 'hidden' });
    expect(await page.locator('.quiet').isVisible()).toBe(false);

    await page.evaluate('goodterms.remove()');
    await expect.poll(() => tracesOn(page)).toEqual(before);
    expect(await complaints()).toEqual([]);
    await context.close();
  });
});
