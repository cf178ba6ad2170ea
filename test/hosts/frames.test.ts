import { expect, it } from 'vitest';
import { agreeToPlan, agreeInLetter, staysAway } from './support/goodGuest.ts';
import { inHosts } from './support/inHosts.ts';

inHosts('a widget within', (visit) => {
  it('a frame without an origin stays away, there and outside', () =>
    visit({
      page: '/frames/sandboxed.html',
      // Nobody is signed in there: the browser does not let such a frame ask, and says so.
      reports: /CORS policy/,
      async member(member) {
        await staysAway(member);
        expect(await member.page.frameLocator('#portal').locator('goodterms-widget').count()).toBe(0);
      },
    }));

  it('a frame of the same site works in it', () =>
    visit({
      page: '/frames/sameSite.html',
      async member({ page, words }) {
        const frame = page.frameLocator('#portal');
        // By key: a click would leave listeners of the test’s own in the page outside.
        await frame.getByRole('button', { name: words.frame.readIt }).press('Enter');
        await frame.getByRole('heading', { name: 'Hi Maya,' }).waitFor();
        await page.keyboard.press('Escape');
        await frame.getByRole('dialog').waitFor({ state: 'detached' });
      },
    }));

  it('somebody’s shadow root is one note, where its owner put it', () =>
    visit({
      page: '/frames/inShadow.html',
      async member(member) {
        await member.page.locator('member-app .nudge').waitFor();
        expect(await member.page.locator('.nudge').count()).toBe(1);
        await agreeToPlan(member);
      },
    }));

  it('a page whose link lies in a shadow root is opened by it', () =>
    visit({
      page: '/frames/linkInShadow.html',
      async member(member) {
        await member.page.locator('.nudge').waitFor();
        await member.page.getByText('A note for you').click();
        await member.sees('Hi Maya,');
        await agreeInLetter(member);
        expect(new URL(member.page.url()).hash).toBe('');
      },
    }));

  it('a page whose tag lies in a shadow root stays away: a module cannot find its own tag there', () => visit({ page: '/frames/tagInShadow.html', member: staysAway }));
});
