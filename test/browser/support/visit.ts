import type { Locator, Page } from 'playwright-core';
import type { AllWords } from './wordsOf.ts';

/** What a person does with the widget on one page, by what they see. */
export interface Visit {
  page: Page;
  words: AllWords;
  /** The dialog that opens. */
  panel: Locator;
  /** Waits until the panel asks this. */
  sees(heading: string): Promise<void>;
  /** Waits until nothing is on its way any more. */
  untilIdle(): Promise<void>;
  /** Presses the button of this name. */
  press(name: string): Promise<void>;
  /** Presses the screen's one main action. */
  goOn(): Promise<void>;
  /** Goes back, one step or one screen. */
  goBack(): Promise<void>;
  /** Presses the card whose title this is. */
  take(title: string): Promise<void>;
  /** Ticks one answer. */
  pick(label: string): Promise<void>;
  /** Opens the site and waits for the note, then reads it. */
  read(): Promise<void>;
  /** Opens the site and what waits in the corner behind the small button. */
  open(): Promise<void>;
}

/** The helper, as she is spoken of; the demo's playbook has her whole name. */
export const helper = 'Dana';

export function visitOn(page: Page, words: AllWords): Visit {
  const panel = page.getByRole('dialog');
  const button = (name: string): Locator => page.locator('goodterms-widget').getByRole('button', { name, exact: true });
  const { frame } = words;

  async function openBy(name: string): Promise<void> {
    await page.goto('/');
    await button(name).click();
    await panel.getByRole('heading', { level: 2 }).waitFor();
  }

  return {
    page,
    words,
    panel,
    sees: (heading) => panel.getByRole('heading', { name: heading, exact: true, level: 2 }).waitFor(),
    untilIdle: () => panel.locator('.main[aria-disabled="true"]').waitFor({ state: 'detached' }),
    press: (name) => button(name).click(),
    goOn: () => panel.locator('.actions .main').click(),
    goBack: () => panel.locator('.back:visible').click(),
    take: (title) => panel.locator('button.card', { has: page.locator('strong').getByText(title, { exact: true }) }).click(),
    pick: (label) => panel.locator('.choice label', { hasText: label }).first().click(),
    read: () => openBy(frame.readIt),
    open: () => openBy(frame.notesFrom(`${helper} Reyes`)),
  };
}
