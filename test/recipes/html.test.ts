import { expect, it } from 'vitest';
import { comeAndGo, expectGuardedToken, noteTo } from './support/comeAndGo.ts';
import { inRecipe } from './support/inRecipe.ts';

inRecipe({ name: 'html', build: [], start: ['node', 'server.js'] }, (visit) => {
  it('shows each member their own note, from page to page', () => visit((page) => comeAndGo(page, { isSoft: { moving: false, signing: false } })));
  it('keeps the note while htmx boosts', () =>
    visit(async (page) => {
      await page.goto('/');
      await page.getByRole('button', { name: 'Sign in as Maya' }).click();
      await page.goto('/boosted');
      await noteTo(page, 'Maya').waitFor();
      await page.evaluate(() => Object.assign(window, { isSamePage: true }));
      await page.getByRole('link', { name: 'Library' }).click();
      await page.getByRole('heading', { name: 'The library' }).waitFor();
      await noteTo(page, 'Maya').waitFor();
      expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
    }));
  it('signs for who is signed in', () => visit(expectGuardedToken));
});
