import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings, everythingSaid, focusInWidget, smallTargets, wideThings } from '../browser/support/atWidget.ts';
import { inChromium } from '../browser/support/chromium.ts';
import { type Journey, journeys, type Step } from '../browser/support/journeys.ts';
import { desktop, openPortal, phone, type Portal } from '../browser/support/portal.ts';
import { type Visit, visitOn } from '../browser/support/visit.ts';
import { wordsOf } from '../browser/support/wordsOf.ts';
import { accessibilityTree, headingFaults, namingFaults } from './support/accessibilityTree.ts';
import { edgeFaults, forcedColourFaults } from './support/colours.ts';
import { cutThings, withTextSpacing } from './support/fits.ts';
import { tabFaults } from './support/keyboardWalk.ts';
import { orderFaults } from './support/readingOrder.ts';

/** One of each direction, of those that the owner's letters are written in: everything that is read is of one language. */
const languages = ['en', 'ar'] as const;

type Language = (typeof languages)[number];

/** What the members of the cast owe, all of it or a part, as any of the languages writes it. */
const amounts = /\b(258|64[.,]50|193[.,]50|129|118|236|64[.,]00|198|49[.,]50|148[.,]50|2[.,]?400)\b|[$€£]\s?\d|\d\s?[$€£]/;

/** A window of 1280 × 1024 at 400% (WCAG 1.4.10). */
const zoomed = { width: 320, height: 256 };

/** Every journey is walked once in each language, and looked at from all sides at every stop; then each test tells of one side. */
inChromium('every screen is for everyone', (browser) => {
  /** A site for each language, so that they can be walked through side by side. */
  let portals: Record<Language, Portal>;
  const found = new Map<string, string[]>();
  const steps: string[] = [];

  beforeAll(async () => {
    const [en, ar] = await Promise.all([openPortal(), openPortal()]);
    portals = { en, ar };
    await Promise.all(languages.map(walkAll));
  }, 1_200_000);
  afterAll(() => Promise.all(Object.values(portals).map((portal) => portal.close())));

  function expectNoFaults(side: string): void {
    expect(steps.length).toBeGreaterThan(languages.length * Object.keys(journeys).length);
    expect(found.get(side) ?? []).toEqual([]);
  }

  it('every journey can be walked to its end', () => expectNoFaults('walk'));
  it('axe finds nothing against WCAG 2.2 A and AA, by light and in the dark', () => expectNoFaults('axe'));
  it('every control has a name of its own, every question its answers, every fault its reason', () => expectNoFaults('names'));
  it('what is read on a control is in its name', () => expectNoFaults('labels'));
  it('there is one heading of the second level, and it comes first', () => expectNoFaults('headings'));
  it('the heading of a new screen has the focus, and no press loses it', () => expectNoFaults('focus'));
  it('what is read next stands next', () => expectNoFaults('order'));
  it('the language and its direction are told', () => expectNoFaults('language'));
  it('the way to a person stands first on every screen, and the way out beside it', () => expectNoFaults('help'));
  it('everything that can be pressed is as large as a finger', () => expectNoFaults('targets'));
  it('nothing is said of amounts before anybody asked', () => expectNoFaults('amounts'));
  it('nothing is cut or scrolls sideways at 400%', () => expectNoFaults('zoom'));
  it('nothing is cut when text is spaced out', () => expectNoFaults('spacing'));
  it('Tab comes to every control in its order, each in sight at 400% and marked, also where colours are forced', () => expectNoFaults('tab'));
  it('where colours are forced, fields have edges and a ticked answer stands out', () => expectNoFaults('forced'));
  it('edges of fields, ticked answers and the ring of the focus stand out three to one', () => expectNoFaults('edges'));
  it('nothing moves for who asked for less motion', () => expectNoFaults('motion'));

  async function walkAll(language: Language): Promise<void> {
    await portals[language].speak(language);
    for (const [name, journey] of Object.entries(journeys)) {
      await walk(journey, language).catch((error: unknown) => note('walk', `"${name}" in ${language}: ${String(error)}`));
    }
  }

  function note(side: string, ...faults: string[]): void {
    found.set(side, [...(found.get(side) ?? []), ...faults]);
  }

  /** Goes the way, and looks at every screen of it. */
  async function walk(journey: Journey, language: Language): Promise<void> {
    const portal = portals[language];
    await portal.startOver();
    if (journey.daysAhead) await portal.moveClock(journey.daysAhead);
    const { context, page } = await portal.visitor(browser(), journey.member, { viewport: phone });
    let heading = '';
    try {
      const visit = visitOn(page, await wordsOf(language));
      for await (const step of journey.walk(visit, portal)) {
        await visit.untilIdle();
        const where = `${step.name} in ${language}`;
        steps.push(where);
        const tell = (side: string, faults: string[]): void => note(side, ...faults.map((fault) => `${where}: ${fault}`));
        if (!step.isClosed) {
          const now = await page.locator('.panel h2:visible').innerText();
          tell('focus', await misplacedFocus(page, now !== heading && !step.isUnderWay ? now : null));
          heading = now;
        }
        await look(visit, step, tell);
      }
    } finally {
      await context.close();
    }
  }

  async function look({ page, words }: Visit, step: Step, tell: (side: string, faults: string[]) => void): Promise<void> {
    const { language } = words;
    const within = step.isClosed ? 'html' : 'goodterms-widget';
    const tree = await accessibilityTree(page);
    tell('names', namingFaults(tree, words.frame.close));
    tell('labels', await renamedControls(page));
    tell('axe', await axeFindings(page, within));
    tell('targets', await smallTargets(page));
    tell('motion', await movingThings(page));
    const said = step.isRevealed ? null : amounts.exec(await everythingSaid(page));
    if (said) tell('amounts', [`says "${said[0]}" before anybody asked`]);
    if (!step.isClosed) {
      tell('headings', headingFaults(tree));
      tell('order', await orderFaults(page));
      tell('help', await misplacedHelp(page));
    }
    tell('language', await wrongLanguage(page, language));

    await page.setViewportSize(zoomed);
    tell('zoom', [...(await wideThings(page)), ...(await cutThings(page))]);
    tell('spacing', await withTextSpacing(page, async () => [...(await wideThings(page)), ...(await cutThings(page))]));
    if (language === 'en') {
      await page.emulateMedia({ forcedColors: 'active' });
      tell('forced', await forcedColourFaults(page));
      if (!step.isClosed) tell('tab', await tabFaults(page));
      await page.emulateMedia({ forcedColors: 'none' });
      tell('edges', await edgeFaults(page));
      await page.setViewportSize(desktop);
      await page.emulateMedia({ colorScheme: 'dark' });
      tell('axe', (await axeFindings(page, within)).map((fault) => `in the dark: ${fault}`));
      tell('edges', (await edgeFaults(page)).map((fault) => `in the dark: ${fault}`));
      tell('zoom', await wideThings(page));
      await page.emulateMedia({ colorScheme: 'light' });
    }
    await page.setViewportSize(phone);
  }
});

/** @param heading of a screen that has just come; null on one that was there */
async function misplacedFocus(page: Page, heading: string | null): Promise<string[]> {
  const focus = await focusInWidget(page);
  if (!focus) return ['the focus is lost'];
  return heading !== null && focus.text !== heading ? [`the heading "${heading}" has not got the focus; it is on ${focus.tag} "${focus.text}"`] : [];
}

/** Who speaks to a computer says what they read. */
function renamedControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('goodterms-widget')?.shadowRoot;
    const named = [...(root?.querySelectorAll<HTMLElement>('button, a, input, textarea, summary') ?? [])].filter((one) => one.ariaLabel !== null);
    const read = (one: HTMLElement): string => (one instanceof HTMLInputElement ? (one.labels?.[0]?.innerText ?? '') : one.innerText).replaceAll(/[^\p{L}\p{N} ]/gu, '').trim();
    return named.filter((one) => !one.ariaLabel?.includes(read(one))).map((one) => `"${read(one)}" is called "${one.ariaLabel}"`);
  });
}

function misplacedHelp(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const panel = document.querySelector('goodterms-widget')?.shadowRoot?.querySelector('.panel');
    const [first, second] = panel?.querySelectorAll('button') ?? [];
    return first?.matches('.bar > .help') && second?.matches('.bar > .icon') ? [] : [`first comes ${first?.outerHTML}, then ${second?.outerHTML}`];
  });
}

function wrongLanguage(page: Page, language: string): Promise<string[]> {
  return page.evaluate((expected) => {
    const root = document.querySelector('goodterms-widget')?.shadowRoot?.querySelector<HTMLElement>('.root');
    const told = `${root?.lang.split('-')[0]} ${root?.dir}`;
    return !root || told === `${expected} ${expected === 'ar' ? 'rtl' : 'ltr'}` ? [] : [`says that it is in ${told}`];
  }, language);
}

function movingThings(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    (document.querySelector('goodterms-widget')?.shadowRoot?.getAnimations() ?? []).map(({ id, constructor }) => `${constructor.name} ${id} runs`),
  );
}
