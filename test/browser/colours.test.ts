import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import type { BrowserContext, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { SceneId } from '../../demo/scenes/cast.ts';
import { cutThings } from '../accessibility/support/fits.ts';
import { smallTargets, wideThings } from './support/atWidget.ts';
import { inChromium } from './support/chromium.ts';
import { contrastFaults, type Livery } from './support/contrast.ts';
import { openPortal, type Portal } from './support/portal.ts';
import { helper, type Visit, visitOn } from './support/visit.ts';
import { type AllWords, wordsOf } from './support/wordsOf.ts';

const seed = Number(process.env['GOODTERMS_SEED'] ?? Date.now());

/** How many random liveries a screen is dressed in. */
const each = 12;

const nonsense = ['banana', '#12', '12px', 'transparent', 'rgb(0 0 0 / 0)', 'currentColor', 'color-mix(in srgb, currentcolor, red)', 'var(--not-there)', 'inherit', ';', 'red, blue', 'none', 'url(#a)', 'light-dark(currentcolor, banana)'];

const hex = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);
const share = fc.integer({ min: 0, max: 100 });
const colour = fc.oneof(
  { weight: 4, arbitrary: hex },
  { weight: 2, arbitrary: fc.tuple(hex, hex).map(([light, dark]) => `light-dark(${light}, ${dark})`) },
  fc.tuple(share, share).map(([light, alpha]) => `rgb(${light}% 50% 20% / ${alpha}%)`),
  fc.tuple(share, fc.integer({ min: 0, max: 359 })).map(([light, hue]) => `oklch(${light}% 0.2 ${hue})`),
  fc.constantFrom('white', 'black', 'Canvas', 'color(display-p3 1 0 0.5)', 'hsl(60 100% 50%)', 'gray', '#757575', '#777', ...nonsense),
);
const livery: fc.Arbitrary<Livery> = fc.record({ accent: colour, paper: colour, ink: colour }, { requiredKeys: [] });

/** Those that went wrong once, or look as if they could. */
const known: Livery[] = [
  {},
  ...nonsense.map((value) => ({ accent: value, paper: value, ink: value })),
  { accent: '#fff', paper: '#fff', ink: '#fff' },
  { accent: '#000', paper: '#000', ink: '#000' },
  { accent: '#767676', paper: '#767676', ink: '#767676' },
  { paper: '#7a7a7a' },
  { paper: '#ee1b34', ink: 'oklch(66% 0.2 306)' },
  { paper: 'oklch(97% 0.2 8)', accent: 'color(display-p3 0 1 0)' },
  { paper: '#ff0', ink: '#00f', accent: '#ff0' },
  { accent: '#fdf3b0' },
  { paper: '#10182b' },
  { paper: '#fff', ink: '#111' },
  { ink: 'light-dark(#111, #222)' },
];

inChromium('in the colours of the page', (browser) => {
  let portal: Portal;
  let words: AllWords;
  let contexts: BrowserContext[] = [];
  beforeAll(async () => {
    portal = await openPortal();
    words = await wordsOf('en');
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
  });
  afterAll(() => portal.close());

  async function come(member: SceneId = 'one-missed', options?: BrowserContextOptions): Promise<Visit> {
    const { context, page } = await portal.visitor(browser(), member, options);
    contexts.push(context);
    return visitOn(page, words);
  }

  it('all text can be read and all edges be seen, whatever colours are given', async () => {
    const { page, press, take, sees, pick, goOn, goBack, panel } = await come();
    const { frame, parts } = words;
    const faults: string[] = [];
    const random = fc.sample(livery, { seed, numRuns: 6 * each });
    const look = async (screen: string, others: Livery[] = [], on = page): Promise<void> => {
      const worn = [...others, ...random.splice(0, each)];
      faults.push(...(await contrastFaults(on, worn)).map((fault) => `${screen}: ${fault}`));
    };

    await page.goto('/');
    await page.locator('.nudge').waitFor();
    await look('note');
    await press(frame.readIt);
    await press(frame.showDetails);
    await look('letter', known);
    await take(frame.offers.plan());
    await sees(words.spread.heading);
    await pick(parts.anotherDay);
    await look('spread');
    await goBack();
    await take(frame.offers.pay());
    await pick(words.pay.part);
    await goOn();
    await panel.locator('[aria-invalid="true"]').waitFor();
    await look('pay', known);
    await goBack();
    await take(frame.offers.resources());
    await panel.locator('.list li').first().waitFor();
    await look('help');
    const thread = await come('in-conversation');
    await thread.open();
    await thread.sees(words.talk.thread(helper));
    await look('thread', [], thread.page);
    expect(faults.slice(0, 20), `${faults.length} faults with GOODTERMS_SEED=${seed}`).toEqual([]);
  }, 300_000);

  it('what a page changes later is followed, also from a colour to what is none', async () => {
    const { page } = await come();
    await page.goto('/');
    const note = page.locator('.nudge');
    await note.waitFor();
    const wear = async (name: string, value: string): Promise<string> => {
      await page.evaluate(([property = '', now = '']) => document.documentElement.style.setProperty(property, now), [`--goodterms-${name}`, value]);
      return note.evaluate((card) => getComputedStyle(card).backgroundColor);
    };
    const own = await wear('paper', '');
    const navy = await wear('paper', '#10182b');
    expect(navy).not.toBe(own);
    expect(await wear('paper', 'light-dark(#10182b, red)')).toBe(navy);
    await wear('paper', 'transparent');
    // What is none is noticed when something new is shown.
    await page.evaluate(() => document.querySelector('goodterms-widget')?.setAttribute('theme', 'light'));
    await expect.poll(() => note.evaluate((card) => getComputedStyle(card).backgroundColor)).toBe(own);
  });

  it('the attribute wins over the property, where it is a colour', async () => {
    const { page } = await come();
    await page.goto('/');
    const button = page.locator('.nudge .main');
    await button.waitFor();
    const shown = () => button.evaluate((one) => getComputedStyle(one).backgroundColor);
    const given = async (accent: string, property: string): Promise<void> => {
      await page.evaluate(([attribute = '', now = '']) => {
        document.documentElement.style.setProperty('--goodterms-accent', now);
        document.querySelector('goodterms-widget')?.setAttribute('accent', attribute);
      }, [accent, property]);
    };
    const green = await shown();
    await given('#ff0000', '#0000ff');
    await expect.poll(shown).toBe('color(srgb 1 0 0)');
    await given('banana', '#0000ff');
    await expect.poll(shown).toBe('color(srgb 0 0 1)');
    await given('papaya', 'banana');
    await expect.poll(shown).toBe(green);
  });

  it('lengths keep to what can be read, and nonsense to what holds without it', async () => {
    const { page } = await come();
    await page.goto('/');
    const note = page.locator('.nudge');
    await note.waitFor();
    const worn = (size: string, radius: string, font: string) =>
      page.evaluate(([textSize = '', round = '', family = '']) => {
        const { style } = document.documentElement;
        style.setProperty('--goodterms-text-size', textSize);
        style.setProperty('--goodterms-radius', round);
        style.setProperty('--goodterms-font', family);
        const card = document.querySelector('goodterms-widget')?.shadowRoot?.querySelector('.nudge');
        if (!card) throw new Error('The note is gone.');
        const { fontSize, borderTopLeftRadius, fontFamily } = getComputedStyle(card);
        return [fontSize, borderTopLeftRadius, fontFamily].join();
      }, [size, radius, font]);
    expect(await worn('', '', '')).toBe('17px,20px,system-ui, sans-serif');
    expect(await worn('16px', '0px', 'Georgia')).toBe('16px,0px,Georgia');
    expect(await worn('4px', '-8px', 'serif')).toBe('15px,0px,serif');
    expect(await worn('5rem', '99px', 'serif')).toBe('24px,28px,serif');
    expect(await worn('large', 'banana', '12px')).toBe('17px,0px,system-ui, sans-serif');
  });

  it('every part that is documented can be styled from the page', async () => {
    const { page, press, take, sees, pick } = await come();
    const named = [...readFileSync('docs/colours.md', 'utf8').matchAll(/^\| `([a-z]+(?:-[a-z]+)*)` \|/gm)].map(([, name = '']) => name);
    const met = new Set<string>();
    const look = async (on = page): Promise<void> => {
      const styled = await on.evaluate((names) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(names.map((name) => `goodterms-widget::part(${name}) { text-indent: 3px; }`).join(''));
        document.adoptedStyleSheets = [sheet];
        const parts = [...(document.querySelector('goodterms-widget')?.shadowRoot?.querySelectorAll('[part]') ?? [])];
        return parts.filter((part) => getComputedStyle(part).textIndent === '3px').map((part) => part.getAttribute('part') ?? '');
      }, named);
      styled.forEach((name) => met.add(name));
    };
    await page.goto('/');
    await page.locator('.nudge').waitFor();
    await look();
    await press(words.frame.readIt);
    await press(words.frame.showDetails);
    await look();
    await take(words.frame.offers.plan());
    await sees(words.spread.heading);
    await pick(words.parts.anotherDay);
    await look();
    await press(words.frame.close);
    await page.locator('.quiet').waitFor();
    await look();
    expect([...met].toSorted()).toEqual(named.toSorted());
  });

  it('compact is smaller, also in the longest language, and its targets are as large as the pointer asks for', async () => {
    const areaOf = (on: Visit['page'], selector: string) => on.locator(selector).evaluate((one) => one.getBoundingClientRect().width * one.getBoundingClientRect().height);
    const german = await wordsOf('de');
    await portal.speak('de');
    for (const { hasTouch, least, atMost } of [{ hasTouch: false, least: 24, atMost: 0.85 }, { hasTouch: true, least: 43.5, atMost: 0.9 }]) {
      const { page } = await come('one-missed', { hasTouch });
      const { press, take, sees, pick } = visitOn(page, german);
      const dress = (density: string) => page.evaluate((now) => document.querySelector('goodterms-widget')?.setAttribute('density', now), density);
      const small = async (): Promise<string[]> => (await smallTargets(page, least)).concat(await wideThings(page));
      await page.goto('/');
      await page.locator('.nudge').waitFor();
      const roomy = await areaOf(page, '.nudge');
      await dress('compact');
      await page.locator('.root.compact').waitFor({ state: 'attached' });
      expect(await areaOf(page, '.nudge')).toBeLessThan(roomy * atMost);
      expect(await small()).toEqual([]);
      await press(german.frame.readIt);
      await press(german.frame.showDetails);
      for (const viewport of [{ width: 1280, height: 800 }, { width: 320, height: 256 }]) {
        await page.setViewportSize(viewport);
        expect(await small()).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 740 });
      await take(german.frame.offers.plan());
      await sees(german.spread.heading);
      await pick(german.parts.anotherDay);
      expect(await small()).toEqual([]);
      await page.setViewportSize({ width: 320, height: 256 });
      expect([...(await small()), ...(await cutThings(page))]).toEqual([]);
    }
    await portal.speak('en');
  });
});
