import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { findChromium } from './findChromium.ts';
import { launchChromium } from './launchChromium.ts';

const found = await findChromium();

/**
 * Tests in a real browser, which is started once for all of them and closed after them. Where there is none they are
 * not run, and one line says so.
 * @param define is handed a function, because the browser starts only after the tests are defined
 */
export function inChromium(name: string, define: (browser: () => Browser) => void): void {
  if ('missing' in found) console.log(`NOT RUN: ${name}, because ${found.missing}.`);

  describe.skipIf('missing' in found)(name, () => {
    let browser: Browser | undefined;
    beforeAll(async () => {
      if ('path' in found) browser = await launchChromium(found.path);
    });
    afterAll(() => browser?.close());
    define(() => {
      if (!browser) throw new Error('The browser has not started yet: ask for it inside of a test.');
      return browser;
    });
  });
}
