import type { Browser } from 'playwright-core';
import { desktop } from '../../browser/support/portal.ts';
import { patience, scriptOf, type Started } from './engine.ts';

/** A browser that Playwright has started, as a person has it. */
export async function startedBy(name: string, browser: Browser): Promise<Started> {
  const page = await browser.newPage({ viewport: desktop, colorScheme: 'light' });
  page.setDefaultTimeout(patience);
  return {
    version: `${name} ${browser.version()}`,
    tab: {
      goTo: async (address) => void (await page.goto(address)),
      pressAt: ({ x, y }) => page.mouse.click(x, y),
      key: (key) => page.keyboard.press(key),
      type: (text) => page.keyboard.type(text),
      look: (inPage: (given: never) => unknown, given?: unknown) => page.evaluate<never>(scriptOf(inPage, given)),
      resize: (size) => page.setViewportSize(size),
      picture: () => page.screenshot(),
    },
    end: () => browser.close().catch(() => {}),
  };
}
