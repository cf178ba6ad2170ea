import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings } from './support/atWidget.ts';
import { inChromium } from './support/chromium.ts';
import { type CoachSite, openCoachSite } from './support/coachSite.ts';
import { watch } from './support/hostPage.ts';
import { openPortal, phone, type Portal } from './support/portal.ts';
import { wordsOf } from './support/wordsOf.ts';

/** `#7a4b8f` */
const plum = [122, 75, 143];

/** Red, green and blue of a computed colour, which may also be written as parts of one. */
function channelsOf(computed: string): number[] {
  const numbers = (computed.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  return computed.startsWith('color(') ? numbers.map((part) => Math.round(part * 255)) : numbers;
}

inChromium('the playground', (browser) => {
  let portal: Portal;
  let coach: CoachSite;
  let context: BrowserContext;
  let page: Page;
  let complaints: () => Promise<string[]>;
  beforeAll(async () => {
    [portal, coach] = await Promise.all([openPortal(), openCoachSite()]);
    ({ context, page } = await portal.visitor(browser(), 'one-missed', { permissions: ['clipboard-read', 'clipboard-write'] }));
    ({ complaints } = await watch(page));
    await page.goto('/');
    await page.getByRole('link', { name: 'Try your own colours' }).click();
  });
  afterAll(() => Promise.all([portal.close(), coach.close()]));

  const pasted = (heading: string): Promise<string> => page.getByRole('region', { name: heading }).locator('code').innerText();
  const inPreview = (name: string) => page.frameLocator('iframe').locator('goodterms-widget').getByRole('button', { name, exact: true });
  const groundOf = async (element: Locator): Promise<number[]> => channelsOf(await element.evaluate((node) => getComputedStyle(node).backgroundColor));

  it('shows the real widget, and each change at once, while what is open in it stays open', async () => {
    const words = await wordsOf('en');
    // By keyboard: the page is made smaller, and the driver presses where it would be otherwise.
    await inPreview(words.frame.readIt).press('Enter');
    const heading = page.frameLocator('iframe').getByRole('dialog').getByRole('heading', { level: 2 });
    await heading.waitFor();
    await page.getByRole('textbox', { name: 'Accent', exact: true }).fill('#7a4b8f');
    await page.getByRole('radio', { name: 'Dark', exact: true }).check();
    await page.getByRole('textbox', { name: 'Paper', exact: true }).fill('#101418');
    await expect.poll(() => groundOf(page.frameLocator('iframe').getByRole('dialog'))).toEqual([16, 20, 24]);
    expect(await heading.isVisible()).toBe(true);
    expect(await pasted('On every page for members')).toContain('data-theme="dark" data-accent="#7a4b8f"');
    expect(await page.getByRole('list').filter({ hasText: 'Text on buttons' }).innerText()).toContain('Text on buttons: 6.5 to 1; fine');
  });

  it('keeps what cannot be used out of the text, and says how to mend it', async () => {
    const paper = page.getByRole('textbox', { name: 'Paper', exact: true });
    await paper.fill('blurple');
    expect(await paper.getAttribute('aria-invalid')).toBe('true');
    expect(await paper.evaluate((box) => box.getAttribute('aria-describedby')?.split(' ').map((id) => document.getElementById(id)?.textContent).join(' '))).toContain('no colour that browsers know');
    expect(await pasted('On every page for members')).not.toContain('blurple');
    await paper.fill('');
  });

  it('plays other members', async () => {
    const words = await wordsOf('en');
    await page.getByRole('combobox', { name: 'The member is' }).selectOption('in-plan');
    await inPreview(words.frame.notesFrom('Dana Reyes')).waitFor();
    await page.getByRole('combobox', { name: 'The member is' }).selectOption('one-missed');
  });

  it('writes what works when it is pasted into a blank page of another site, in that language and colour', async () => {
    const words = await wordsOf('de');
    await page.getByRole('radio', { name: 'In the page' }).check();
    await page.getByRole('combobox', { name: 'Language' }).selectOption('de');
    await page.getByRole('textbox', { name: 'Where the API is' }).fill(coach.api);
    await page.getByRole('checkbox', { name: /^Name one build/ }).check();
    await page.getByRole('textbox', { name: 'Paper', exact: true }).fill('rgb(250 245 255)');
    await page.getByRole('radio', { name: 'Light', exact: true }).check();
    await inPreview(words.frame.readIt).waitFor();

    await page.getByRole('button', { name: 'Copy: On every page for members' }).click();
    await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
    const main = await page.evaluate(() => navigator.clipboard.readText());
    expect(main).toBe(await pasted('On every page for members'));
    const [element, policy] = [await pasted('Where the note stands'), await pasted('In your Content-Security-Policy')];

    const fresh = await context.newPage();
    const asPasted = await watch(fresh);
    const html = `<!doctype html><html lang="en"><head><title>Members</title><link rel="icon" href="data:,">${main}</head><body><h1>Members</h1>${element}</body></html>`;
    await fresh.goto(coach.put(html, `default-src 'none'; style-src 'unsafe-inline'; ${policy.replaceAll('\n', ' ')} data:`));
    const readIt = fresh.locator('body goodterms-widget').getByRole('button', { name: words.frame.readIt, exact: true });
    await readIt.waitFor();
    expect(await groundOf(readIt)).toEqual(plum);
    expect(await groundOf(fresh.locator('goodterms-widget .nudge'))).toEqual([250, 245, 255]);
    expect(await groundOf(inPreview(words.frame.readIt))).toEqual(plum);
    expect(await fresh.locator('script').getAttribute('integrity')).toMatch(/^sha384-/);
    expect(await asPasted.complaints()).toEqual([]);
    await fresh.close();
  });

  it('can be shared by its address, which names nobody, and begins anew', async () => {
    const main = await pasted('On every page for members');
    await expect.poll(() => page.url()).toContain('accent=%237a4b8f');
    expect(page.url()).not.toMatch(/one-missed|Maya|token=/);
    const other = await context.newPage();
    await other.goto(page.url());
    expect(await other.getByRole('region', { name: 'On every page for members' }).locator('code').innerText()).toBe(main);
    await other.getByRole('button', { name: 'Start again with ours' }).click();
    await expect.poll(() => new URL(other.url()).hash).toBe('');
    expect(await other.getByRole('textbox', { name: 'Accent', exact: true }).inputValue()).toBe('');
    await other.close();
  });

  it('is in order for everyone, on a screen and on a phone, in both lights', async () => {
    expect(await axeFindings(page, 'html')).toEqual([]);
    await page.setViewportSize(phone);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFindings(page, 'html')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, a, input, select')]
        .map((element) => element.closest('label') ?? element)
        .filter((element) => element.getBoundingClientRect().height < 43.5)
        .map((element) => element.outerHTML),
    );
    expect(small).toEqual([]);
    expect(await complaints()).toEqual([]);
  });
});
