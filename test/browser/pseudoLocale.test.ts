import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cutThings, spilledTexts } from '../accessibility/support/fits.ts';
import { wideThings } from './support/atWidget.ts';
import { inChromium } from './support/chromium.ts';
import { type Journey, journeys } from './support/journeys.ts';
import { openPortal, type Portal } from './support/portal.ts';
import { pseudo, pseudoPhrases, pseudoWords } from './support/pseudoWords.ts';
import { strayText, textsWithin } from './support/strayText.ts';
import { visitOn } from './support/visit.ts';

/** The narrowest phone that is promised. */
const narrow = { width: 320, height: 700 };

describe('the measure of what is written into the code', () => {
  it.each([
    [pseudo('Write to {name}').replace('{name}', 'Dana'), ''],
    [`${pseudo('A note from Dana')}. Hi Maya, no rush.`, ''],
    [`⟦${pseudo('4 payments')}, thée lást ón Fri, Nov 27⟧`, ''],
    ['Nov 27, 2026', ''],
    ['‹ $64.50 · 24%', ''],
    ['2 months', ''],
    ['in_plan', 'in_plan'],
    [`${pseudo('Pay')} now`, 'now'],
    ['Read it', 'Read it'],
  ])('leaves of "%s": "%s"', (text, stray) => {
    expect(strayText(text, ['Hi Maya, no rush.', 'in_plan'])).toBe(stray);
  });

  it('has texts that are two fifths longer', () => {
    expect(pseudo('Would you like to leave the plan?')).toBe('⟦Wóóúúld ýýóóúú lííkéé tóó lééáávéé théé plááñ?~⟧');
    for (const text of ['Shh', 'Write to {name}', 'Okay']) expect(pseudo(text)).toHaveLength(Math.ceil(text.length * 1.4) + 2);
  });
});

/** Every journey is walked once in a language that nobody speaks; each test tells of one side. */
inChromium('in a language of long words', (browser) => {
  let portal: Portal;
  const found = new Map<string, string[]>();
  let stops = 0;

  beforeAll(async () => {
    portal = await openPortal();
    const words = await pseudoWords();
    const phrases = await pseudoPhrases();
    for (const [name, journey] of Object.entries(journeys)) {
      await walk(journey).catch((error: unknown) => note('walk', [`"${name}": ${String(error)}`]));
    }

    async function walk(journey: Journey): Promise<void> {
      await portal.startOver();
      if (journey.daysAhead) await portal.moveClock(journey.daysAhead);
      const { context, page } = await portal.visitor(browser(), journey.member, { viewport: narrow });
      const told = await answerWith(context, phrases);
      try {
        const visit = visitOn(page, words);
        for await (const step of journey.walk(visit, portal)) {
          await visit.untilIdle();
          stops += 1;
          await look(page, step.name, told);
        }
      } finally {
        await context.close();
      }
    }
  }, 600_000);
  afterAll(() => portal.close());

  function note(side: string, faults: string[]): void {
    found.set(side, [...(found.get(side) ?? []), ...faults]);
  }

  async function look(page: Page, where: string, told: ReadonlySet<string>): Promise<void> {
    const said = await saidOn(page);
    note('words', said.map((text) => strayText(text, told)).filter(Boolean).map((stray) => `${where}: "${stray}" is written into the code`));
    for (const direction of ['ltr', 'rtl']) {
      await page.evaluate((to) => document.querySelector('goodterms-widget')?.shadowRoot?.querySelector('.root')?.setAttribute('dir', to), direction);
      const faults = [...(await wideThings(page)), ...(await cutThings(page)), ...(await spilledTexts(page))];
      note(direction, faults.map((fault) => `${where}: ${fault}`));
    }
    await page.evaluate(() => document.querySelector('goodterms-widget')?.shadowRoot?.querySelector('.root')?.setAttribute('dir', 'ltr'));
  }

  function expectNoFaults(side: string): void {
    expect(stops).toBeGreaterThan(2 * Object.keys(journeys).length);
    expect([...new Set(found.get(side))]).toEqual([]);
  }

  it('finds what is cut or spilled', async () => {
    const context = await browser().newContext({ viewport: narrow });
    const page = await context.newPage();
    await page.evaluate(() => {
      const host = document.body.appendChild(document.createElement('goodterms-widget'));
      host.attachShadow({ mode: 'open' }).innerHTML = '<div class="root"><button style="inline-size: 80px; white-space: nowrap; overflow: hidden; padding: 0">As long as this cannot fit</button></div>';
    });
    const [wide, cut, spilled] = [await wideThings(page), await cutThings(page), await spilledTexts(page)].map((faults) => faults.length);
    await context.close();
    expect({ wide, cut, spilled }).toEqual({ wide: 1, cut: 1, spilled: 1 });
  });

  it('every journey can be walked to its end', () => expectNoFaults('walk'));
  it('all that is read or heard comes from the catalogues, the API or Intl', () => expectNoFaults('words'));
  it('nothing is cut, spilled or wider than 320 px', () => expectNoFaults('ltr'));
  it('nothing is, mirrored', () => expectNoFaults('rtl'));
});

/** Puts the phrases into how things stand. Answers all texts that the API has told, also those to come. */
async function answerWith(context: BrowserContext, phrases: object): Promise<ReadonlySet<string>> {
  const told = new Set<string>();
  context.on('response', (response) => {
    if (response.url().includes('/v1/')) void response.json().then((answer: unknown) => textsWithin(answer).forEach((text) => told.add(text)), () => {});
  });
  await context.route('**/v1/standing', async (route) => {
    const response = await route.fetch().catch(() => undefined);
    const standing = await response?.json().catch(() => undefined);
    if (!response) return await route.abort();
    // Of the helper's name the first is said, too.
    for (const text of [...textsWithin(standing), String(standing?.helper?.name).replace(/ .*/, '')]) told.add(text);
    await route.fulfill(standing?.surface ? { response, json: { ...standing, phrases } } : { response });
  });
  return told;
}

/** All that is read or heard in the widget, one text each; pictures and what is hidden from both left out. */
function saidOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('goodterms-widget')?.shadowRoot;
    const all = [...(root?.querySelectorAll('.root, .root *') ?? [])].filter((element) => !element.closest('[aria-hidden=true], style'));
    return all.flatMap((element) => [
      ...['aria-label', 'aria-valuetext', 'aria-description', 'title', 'alt', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
      ...[...element.childNodes].filter((node) => node instanceof Text).map((node) => node.data),
    ]).filter((text) => text.trim() !== '');
  });
}
