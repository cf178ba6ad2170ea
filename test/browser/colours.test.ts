import * as fc from 'fast-check';
import type { BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { inChromium } from './support/chromium.ts';
import { contrastFaults, type Livery } from './support/contrast.ts';
import { openPortal, type Portal } from './support/portal.ts';
import { helper, type Visit, visitOn } from './support/visit.ts';
import { type AllWords, wordsOf } from './support/wordsOf.ts';

const seed = Number(process.env['GOODTERMS_SEED'] ?? Date.now());

/** How many random liveries a screen is dressed in. */
const each = 15;

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

  async function come(...[member, options]: [member?: Parameters<Portal['visitor']>[1], options?: Parameters<Portal['visitor']>[2]]): Promise<Visit> {
    const { context, page } = await portal.visitor(browser(), member ?? 'one-missed', options);
    contexts.push(context);
    return visitOn(page, words);
  }

  it('all text can be read and all edges be seen, whatever colours are given', async () => {
    const { page, press, take, sees, pick, goOn, goBack, panel } = await come();
    const { frame, parts } = words;
    const faults: string[] = [];
    const random = fc.sample(livery, { seed, numRuns: 6 * each });
    const look = async (screen: string, on = page): Promise<void> => {
      const worn = [...known, ...random.splice(0, each)];
      faults.push(...(await contrastFaults(on, worn)).map((fault) => `${screen}: ${fault}`));
    };

    await page.goto('/');
    await page.locator('.nudge').waitFor();
    await look('note');
    await press(frame.readIt);
    await press(frame.showDetails);
    await look('letter');
    await take(frame.offers.plan());
    await sees(words.spread.heading);
    await pick(parts.anotherDay);
    await look('spread');
    await goBack();
    await take(frame.offers.pay());
    await pick(words.pay.part);
    await goOn();
    await panel.locator('[aria-invalid="true"]').waitFor();
    await look('pay');
    await goBack();
    await take(frame.offers.resources());
    await panel.locator('.list li').first().waitFor();
    await look('help');
    const thread = await come('in-conversation');
    await thread.open();
    await thread.sees(words.talk.thread(helper));
    await look('thread', thread.page);
    expect(faults.slice(0, 20), `${faults.length} faults with GOODTERMS_SEED=${seed}`).toEqual([]);
  });
});
