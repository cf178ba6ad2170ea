import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { type Language, languages } from '../../demo/scenes/language.ts';
import { launchChromium } from './support/launchChromium.ts';
import { contactSheet } from './support/contactSheet.ts';
import { findChromium } from './support/findChromium.ts';
import { type Journey, journeys } from './support/journeys.ts';
import { desktop, openPortal, phone, type Portal } from './support/portal.ts';
import { visitOn } from './support/visit.ts';
import { wordsOf } from './support/wordsOf.ts';

/**
 * `npm run screens`: takes the pictures of the README anew. With `--all FOLDER` it takes every screen, in every
 * language, size and light, for somebody to look at; `--only spread,plan`, `--language es` and `--look narrow-light` take some of them.
 * `--sheet` takes twelve screens of the longest language at 320 px, on one sheet: French, whose words of most screens are the
 * longest of all; German has more on a plan and on the note alone.
 */
const { values } = parseArgs({ options: { all: { type: 'string' }, only: { type: 'string' }, language: { type: 'string' }, look: { type: 'string' }, sheet: { type: 'boolean' } } });

const sizes = { phone, desktop, narrow: { width: 320, height: 700 }, readme: { width: 960, height: 700 } };

/** How a picture is taken. */
interface Look {
  size: keyof typeof sizes;
  colorScheme: 'light' | 'dark';
}

const looks: Look[] = (['phone', 'desktop', 'narrow'] as const).flatMap((size) => (['light', 'dark'] as const).map((colorScheme) => ({ size, colorScheme })));

interface Stage {
  browser: Browser;
  portal: Portal;
}

/** The pictures of the README: a journey, its screen, how it is looked at, and the file. */
const shown: (Look & { journey: string; step: string; file: string })[] = [
  { journey: 'letter', step: 'nudge', size: 'readme', colorScheme: 'light', file: 'nudge' },
  { journey: 'letter', step: 'letter', size: 'readme', colorScheme: 'light', file: 'letter' },
  { journey: 'letter', step: 'letter-ways', size: 'readme', colorScheme: 'light', file: 'ways' },
  { journey: 'letter', step: 'letter', size: 'phone', colorScheme: 'light', file: 'letter-phone' },
  { journey: 'spread', step: 'spread', size: 'readme', colorScheme: 'light', file: 'spread' },
  { journey: 'spread', step: 'spread-review', size: 'phone', colorScheme: 'dark', file: 'review-phone-dark' },
  { journey: 'plan', step: 'plan', size: 'readme', colorScheme: 'dark', file: 'plan-dark' },
];

/** What stands on the sheet of the longest language: journeys and their screens. */
const onSheet: Record<string, string[]> = {
  letter: ['letter', 'letter-ways'],
  spread: ['spread', 'spread-review'],
  pause: ['pause'],
  pay: ['pay-part'],
  talk: ['talk'],
  people: ['people-ask'],
  'not now': ['not-now'],
  plan: ['plan'],
  missed: ['missed'],
  paused: ['paused'],
};

const found = await findChromium();
if ('missing' in found) throw new Error(`No picture can be taken: ${found.missing}.`);
const stage = { browser: await launchChromium(found.path), portal: await openPortal() };
try {
  if (values.sheet) await takeSheet(stage);
  else await (values.all === undefined ? takeShown(stage) : takeAll(stage, values.all));
} finally {
  await stage.browser.close();
  await stage.portal.close();
}

async function takeShown(on: Stage): Promise<void> {
  mkdirSync('docs/screens', { recursive: true });
  for (const { journey, step, file, ...look } of shown) {
    const route = journeys[journey];
    if (!route) throw new Error(`There is no journey "${journey}" to take a picture of.`);
    await walk(on, route, 'en', look, (name) => (name === step ? join('docs/screens', `${file}.png`) : undefined));
  }
}

async function takeSheet(on: Stage): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'goodterms-sheet-'));
  const taken: string[] = [];
  await on.portal.speak('fr');
  for (const [name, steps] of Object.entries(onSheet)) {
    const route = journeys[name];
    if (!route) throw new Error(`There is no journey "${name}" to put on the sheet.`);
    await walk(on, route, 'fr', { size: 'narrow', colorScheme: 'light' }, (step) => {
      if (!steps.includes(step)) return undefined;
      taken.push(join(folder, `${step}.png`));
      return taken.at(-1);
    });
  }
  await contactSheet(on.browser, taken, 'docs/screens/longest-320.png');
  rmSync(folder, { recursive: true });
}

async function takeAll(on: Stage, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const wanted = values.only?.split(',');
  for (const language of languages.filter((one) => values.language === undefined || one === values.language)) {
    await on.portal.speak(language);
    for (const [name, journey] of Object.entries(journeys).filter(([one]) => wanted?.includes(one) ?? true)) {
      for (const look of looks.filter(({ size, colorScheme }) => values.look === undefined || values.look === `${size}-${colorScheme}`)) {
        await walk(on, journey, language, look, (step) => join(folder, `${language}-${look.size}-${look.colorScheme}-${step}.png`)).catch((error: unknown) => {
          console.error(`The journey "${name}" in ${language} stopped early (${look.size}, ${look.colorScheme}):`, error);
          process.exitCode = 1;
        });
      }
    }
  }
}

/** Takes the journey, and a picture of each screen for which there is a file. */
async function walk({ browser, portal }: Stage, journey: Journey, language: Language, look: Look, fileOf: (step: string) => string | undefined): Promise<void> {
  await portal.startOver();
  if (journey.daysAhead) await portal.moveClock(journey.daysAhead);
  const { context, page } = await portal.visitor(browser, journey.member, { viewport: sizes[look.size], colorScheme: look.colorScheme });
  try {
    const visit = visitOn(page, await wordsOf(language));
    for await (const { name } of journey.walk(visit, portal)) {
      const path = fileOf(name);
      if (!path) continue;
      await visit.untilIdle();
      await page.mouse.move(0, 0);
      await page.screenshot({ path });
    }
  } finally {
    await context.close();
  }
}
