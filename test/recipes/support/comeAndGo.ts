import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { wordsOf } from '../../browser/support/wordsOf.ts';

const { frame } = await wordsOf('en');

/** What somebody sees of the widget. */
export const noteTo = (page: Page, name: string) => page.locator('.nudge', { hasText: `Hi ${name},` });
const letterTo = (page: Page, name: string) => page.getByRole('dialog').getByRole('heading', { name: `Hi ${name},`, exact: true });
const shown = (page: Page) => page.locator('goodterms-widget .root > :not(.heard)');
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

/** Where the site's pages are. */
export interface Places {
  /** Whether going from page to page, signing in and signing out load no page. */
  isSoft: { moving: boolean; signing: boolean };
}

/**
 * Maya signs in on a shared computer, sees the note, moves on, reads the letter, moves on while it is open, and signs out; then Sam signs in
 * and signs out while his letter is open.
 */
export async function comeAndGo(page: Page, { isSoft }: Places): Promise<void> {
  await page.goto('/');
  await press(page, 'Sign in as Maya');
  await noteTo(page, 'Maya').waitFor();

  await expectSoft(page, isSoft.moving, () => goTo(page, 'Library', 'The library'));
  await noteTo(page, 'Maya').waitFor();
  await page.locator('goodterms-widget').getByRole('button', { name: frame.readIt, exact: true }).click();
  await letterTo(page, 'Maya').waitFor();
  if (isSoft.moving) {
    await expectSoft(page, true, () => goTo(page, 'Lesson', 'Week six'));
    await letterTo(page, 'Maya').waitFor();
  }
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  await expectSoft(page, isSoft.signing, () => signOut(page));
  await press(page, 'Sign in as Sam');
  await noteTo(page, 'Sam').waitFor();
  expect(await page.locator('.nudge').count()).toBe(1);
  await page.locator('goodterms-widget').getByRole('button', { name: frame.readIt, exact: true }).click();
  await letterTo(page, 'Sam').waitFor();
  await signOut(page);
}

/** The route that signs: for who is signed in and nobody else, kept by nothing, read by no other origin. */
export async function expectGuardedToken(page: Page): Promise<void> {
  const ask = (method: string) =>
    page.evaluate(async (by) => {
      const answer = await fetch('/goodterms-token', { method: by });
      return { status: answer.status, text: await answer.text(), kept: answer.headers.get('cache-control'), readBy: answer.headers.get('access-control-allow-origin') };
    }, method);

  await page.goto('/');
  expect(await ask('POST')).toEqual({ status: 401, text: '', kept: 'no-store', readBy: null });
  await press(page, 'Sign in as Maya');
  await noteTo(page, 'Maya').waitFor();
  const { text, ...rest } = await ask('POST');
  expect(rest).toEqual({ status: 200, kept: 'no-store', readBy: null });
  expect(JSON.parse(atob(text.split('.')[1] ?? ''))).toMatchObject({ sub: 'm-1', aud: 'goodterms' });
  expect((await ask('GET')).text).not.toMatch(/^ey/);
}

async function goTo(page: Page, link: string, heading: string): Promise<void> {
  await page.getByRole('link', { name: link, exact: true }).click();
  await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
}

async function signOut(page: Page): Promise<void> {
  await press(page, 'Sign out');
  await page.getByRole('button', { name: 'Sign in as Sam' }).waitFor();
  await expect.poll(() => shown(page).count()).toBe(0);
  // What was under way when she left may not bring it back.
  await page.waitForTimeout(500);
  expect(await shown(page).count()).toBe(0);
}

async function expectSoft(page: Page, isSoft: boolean, act: () => Promise<void>): Promise<void> {
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  await act();
  expect(await page.evaluate(() => 'isSamePage' in window), 'whether no page was loaded').toBe(isSoft);
}
