import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong by WCAG 2.2 A and AA, and by its own best practice, within an element and its shadow, one line each; `html` for the whole page. */
export async function axeFindings(page: Page, selector: string): Promise<string[]> {
  // The page's policy forbids scripts that are put into it; what the debugger evaluates is none.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return await page.evaluate(async (within) => {
    // Evaluated a line above.
    const { violations } = await (window as unknown as { axe: { run(context: string, options: object): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[] }> } }).axe.run(within, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${JSON.stringify(target)}: ${failureSummary}`));
  }, selector);
}

/** What is wider than the window or scrolls sideways in the widget and the page around it. */
export function wideThings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('goodterms-widget')?.shadowRoot;
    const all = [...(root?.querySelectorAll('*') ?? [])].filter((element) => element.getClientRects().length > 0 && !element.closest('.heard'));
    const wide = all.filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      const scrolls = element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible' && element.tagName !== 'INPUT';
      return left < -1 || right > innerWidth + 1 || scrolls;
    });
    const names = wide.map((element) => `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent.slice(0, 40)}`);
    return document.documentElement.scrollWidth > innerWidth ? [`the page is ${document.documentElement.scrollWidth} px wide`, ...names] : names;
  });
}

/** Everything in the widget that can be pressed and is smaller than a finger, or than so many pixels. */
export function smallTargets(page: Page, least = 43.5): Promise<string[]> {
  return page.evaluate((pixels) => {
    const root = document.querySelector('goodterms-widget')?.shadowRoot;
    const all = [...(root?.querySelectorAll<HTMLElement>('button, a[href], input, textarea, select, summary') ?? [])];
    return all
      // A tick belongs to its label, which can be pressed as a whole.
      .map((element) => (element.matches('[type=radio], [type=checkbox]') ? (element.closest('label') ?? element) : element))
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width < pixels || box.height < pixels)
      .map(({ element, box }) => `${element.tagName.toLowerCase()}.${element.className} "${element.textContent}" is ${Math.round(box.width)}×${Math.round(box.height)}`);
  }, least);
}

/** Everything in the widget that is read or heard: its texts, labels and values, with western digits. */
export async function everythingSaid(page: Page): Promise<string> {
  const said = await page.evaluate(() => {
    const root = document.querySelector('goodterms-widget')?.shadowRoot;
    const values = [...(root?.querySelectorAll('*') ?? [])].flatMap((element) => [
      ...['aria-label', 'aria-valuetext', 'title', 'alt', 'placeholder', 'href'].map((name) => element.getAttribute(name)),
      element instanceof HTMLInputElement ? element.value : null,
    ]);
    const texts = [...(root?.firstElementChild?.querySelectorAll('*') ?? [])].flatMap((element) => [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ nodeValue }) => nodeValue));
    return [...values, ...texts].filter((text) => text !== null).join('\n');
  });
  return said.replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
}

/** What the widget's focus is on: the name of its element, and whether it can be seen there. */
export function focusInWidget(page: Page): Promise<{ tag: string; text: string; isSeen: boolean; hasRing: boolean } | null> {
  return page.evaluate(() => {
    const focused = document.querySelector('goodterms-widget')?.shadowRoot?.activeElement;
    if (!focused) return null;
    // A tick may hand its ring to what is drawn in its place.
    const drawn = [focused, focused.closest('label'), focused.nextElementSibling].filter((element) => element !== null);
    const box = (focused.closest('label') ?? focused).getBoundingClientRect();
    const atMiddle = focused.getRootNode() instanceof ShadowRoot && (focused.getRootNode() as ShadowRoot).elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    const isUncovered = !!atMiddle && (atMiddle.contains(focused) || focused.contains(atMiddle) || !!focused.closest('label')?.contains(atMiddle));
    return {
      tag: focused.tagName,
      text: focused.textContent,
      isSeen: box.top >= 0 && box.bottom <= innerHeight && isUncovered,
      hasRing: drawn.some((element) => getComputedStyle(element).outlineStyle !== 'none' && Number.parseFloat(getComputedStyle(element).outlineWidth) > 0),
    };
  });
}
