import type { Page } from 'playwright-core';
import { axeFindings } from './atWidget.ts';

/** What is wrong with the page as it stands: what axe finds, what is too small for a finger, what is wider than the window. */
export async function deskFaults(page: Page): Promise<string[]> {
  return [...(await axeFindings(page, 'html')), ...(await smallTargets(page)), ...(await wideThings(page))];
}

/** Everything that can be pressed and is smaller than a finger. A link in a sentence is as high as its line. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button:not(.skip), a[href], input, textarea, select, summary')]
      // A tick belongs to its label, which can be pressed as a whole.
      .map((element) => (element.matches('[type=radio]') ? (element.closest('label') ?? element) : element))
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches('p a'))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 43.5 || box.height < 43.5)
      .map(({ element, box }) => `${element.tagName.toLowerCase()} "${element.textContent.slice(0, 40)}" is ${Math.round(box.width)}×${Math.round(box.height)}`),
  );
}

function wideThings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('main *')].filter((element) => element.getClientRects().length > 0 && !element.closest('.unseen, .scroll, svg'));
    const wide = all.filter((element) => element.getBoundingClientRect().right > innerWidth + 1).map((element) => `${element.tagName.toLowerCase()}.${element.className} is too wide: ${element.textContent.slice(0, 40)}`);
    return document.documentElement.scrollWidth > innerWidth ? [`the page is ${document.documentElement.scrollWidth} px wide`, ...wide] : wide;
  });
}

/** What has the focus: its element, its words, and whether it can be seen that it has. */
export function focusAtDesk(page: Page): Promise<{ tag: string; text: string; isSeen: boolean; hasRing: boolean }> {
  return page.evaluate(() => {
    const focused = document.activeElement ?? document.body;
    // A tick hands its ring to its label.
    const drawn = [focused, focused.closest('label')].filter((element) => element !== null);
    const { top, bottom } = focused.getBoundingClientRect();
    return {
      tag: focused.tagName,
      text: focused.getAttribute('aria-label') ?? (focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement ? (focused.labels?.[0]?.textContent ?? '') : focused.textContent),
      isSeen: bottom > 0 && top < innerHeight,
      hasRing: drawn.some((element) => getComputedStyle(element).outlineStyle !== 'none' && Number.parseFloat(getComputedStyle(element).outlineWidth) > 0),
    };
  });
}
