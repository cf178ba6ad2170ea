import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { inChromium } from '../../browser/support/chromium.ts';
import { watch } from '../../browser/support/hostPage.ts';
import { desktop } from '../../browser/support/portal.ts';
import { type Goodterms, openGoodterms } from './openGoodterms.ts';
import type { Recipe } from './recipe.ts';
import { type RunningSite, runRecipe } from './runRecipe.ts';

/** Tests of one recipe's site, which is built and started once for all of them. */
export function inRecipe(recipe: Recipe, define: (visit: (act: (page: Page) => Promise<void>) => Promise<void>) => void): void {
  inChromium(`the recipe ${recipe.name}`, (browser) => {
    let goodterms: Goodterms | undefined;
    let site: RunningSite | undefined;
    beforeAll(async () => {
      goodterms = await openGoodterms();
      site = await runRecipe(recipe, goodterms);
    }, 600_000);
    afterAll(async () => {
      await site?.close();
      await goodterms?.close();
    });

    define(async (act) => {
      const context = await browser().newContext({ baseURL: site?.address ?? '', viewport: desktop, reducedMotion: 'reduce', colorScheme: 'light' });
      context.setDefaultTimeout(15_000);
      const page = await context.newPage();
      const { complaints } = await watch(page);
      const warnings: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'warning') warnings.push(message.text());
      });
      try {
        await act(page);
        expect([...(await complaints()), ...warnings], 'the page was told of a fault').toEqual([]);
      } finally {
        await context.close();
      }
    });
  });
}
