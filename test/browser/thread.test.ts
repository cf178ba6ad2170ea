import { afterAll, beforeAll, expect, it } from 'vitest';
import { inChromium } from './support/chromium.ts';
import { openPortal, type Portal } from './support/portal.ts';
import { visitOn } from './support/visit.ts';
import { wordsOf } from './support/wordsOf.ts';

inChromium('from the script tag to the database', (browser) => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await openPortal();
  });
  afterAll(() => portal.close());

  /** How the owner sees that Maya stands. */
  async function mayaAtTheDesk() {
    return (await portal.owner.listMembers()).items.find(({ id }) => id === 'one-missed');
  }

  it('a plan that is agreed in the page is in the database, and stays over a reload, a restart and on another device', async () => {
    const words = await wordsOf('en');
    const { page, context } = await portal.visitor(browser(), 'one-missed');
    const { panel, press, take, pick, goOn, sees } = visitOn(page, words);

    const answers: string[] = [];
    page.on('response', (response) => answers.push(`${response.request().method()} ${new URL(response.url()).pathname} ${response.status()}`));
    const standing = page.waitForRequest('**/api/v1/standing');
    await page.goto('/');
    await page.locator('.nudge').waitFor();
    expect(await (await standing).headerValue('authorization')).toMatch(/^Bearer ./);
    expect(await page.evaluate(() => document.readyState)).toBe('complete');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    expect(await mayaAtTheDesk()).toMatchObject({ status: 'in_arrears' });

    await press(words.frame.readIt);
    await sees('Hi Maya,');
    await take(words.frame.offers.plan());
    await sees(words.spread.heading);
    await pick(words.spread.frequencies.fortnightly);
    await press(words.parts.less);
    expect(await panel.locator('#count-USD').inputValue()).toBe('3');
    await goOn();
    await sees(words.parts.looksRight);
    expect(await panel.innerText()).toContain('$86.00');
    expect(await mayaAtTheDesk()).toMatchObject({ status: 'in_arrears' });
    await press(words.parts.agree);
    await sees(words.parts.settled('Maya'));
    const days = await panel.locator('.details dt').allInnerTexts();
    expect(days).toHaveLength(4);
    expect(answers).toContain('POST /api/v1/plans 201');
    expect(await mayaAtTheDesk()).toMatchObject({ status: 'in_plan' });

    await page.keyboard.press('Escape');
    const seen = async (on: typeof page): Promise<void> => {
      const { open, sees: asks, panel: card } = visitOn(on, words);
      await open();
      await asks(words.plan.heading);
      await card.getByText(days[2] ?? 'a third day').first().waitFor();
    };
    await seen(page);

    const other = await portal.visitor(browser(), 'one-missed');
    await seen(other.page);

    await portal.restart();
    expect(await mayaAtTheDesk()).toMatchObject({ status: 'in_plan' });
    await seen(page);
    await Promise.all([context.close(), other.context.close()]);
  });
});
