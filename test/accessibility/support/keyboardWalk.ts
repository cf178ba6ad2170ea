import type { Page } from 'playwright-core';

/**
 * Goes through the open panel with Tab, from its first control to its last, and gives the focus back to where it was.
 * Tells what cannot be come to, comes out of its order, cannot be seen, or looks no different while it has the focus.
 */
export async function tabFaults(page: Page): Promise<string[]> {
  const names = await prepare(page);
  const stops: number[] = [];
  const faults: string[] = [];
  // The second has the focus by now; a part that scrolls may stand between it and the first.
  for (let presses = 0; presses < 3 && (await stopOf(page))?.index !== 0; presses += 1) await page.keyboard.press('Shift+Tab');
  // A field for a day has a stop for each of its parts.
  for (let presses = 0; presses <= names.length + 6; presses += 1) {
    const stop = await stopOf(page);
    if (stop && stop.index === 0 && stops.length > 1) break;
    if (stop && stop.index !== stops.at(-1)) {
      stops.push(stop.index);
      faults.push(...stop.faults.map((fault) => `"${names[stop.index]}" ${fault}`));
    }
    await page.keyboard.press('Tab');
  }
  await page.evaluate(() => window.walked?.before?.focus({ preventScroll: true }));
  const missed = names.filter((_, index) => !stops.includes(index)).map((name) => `Tab does not come to "${name}"`);
  const isInOrder = stops.every((stop, index) => index === 0 || stop > (stops[index - 1] ?? -1));
  return [...faults, ...missed, ...(isInOrder ? [] : [`Tab goes to ${stops.map((stop) => names[stop]).join(', ')}`])];
}

declare global {
  interface Window {
    /** What the walk knows of the panel, kept in the page. */
    walked?: { controls: HTMLElement[]; looks: string[]; lookOf(control: HTMLElement): string; heading: string; before: HTMLElement | undefined };
  }
}

/** Lists the controls that Tab has to come to, with how they look without the focus. Answers their names. */
function prepare(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('goodterms-widget')?.shadowRoot;
    const panel = root?.querySelector('.panel');
    const all = [...(panel?.querySelectorAll<HTMLElement>('button:enabled, a[href], input, textarea, summary') ?? [])].filter((one) => one.checkVisibility({ visibilityProperty: true }));
    const controls = all.filter((one) => {
      if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
      const group = all.filter((other) => other instanceof HTMLInputElement && other.type === 'radio' && other.name === one.name);
      const ticked = group.find((other) => other instanceof HTMLInputElement && other.checked);
      return one === (ticked ?? group[0]);
    });
    // A tick may hand its looks to what is drawn in its place.
    const lookOf = (control: HTMLElement): string =>
      [control, control.closest('label')]
        .map((element) => {
          if (!element || element.getBoundingClientRect().width === 0) return '';
          const { outlineStyle, outlineWidth, outlineColor, borderColor, borderWidth, backgroundColor } = getComputedStyle(element);
          return [outlineStyle === 'none' || outlineWidth === '0px' ? '' : `${outlineStyle} ${outlineWidth} ${outlineColor}`, borderColor, borderWidth, backgroundColor].join(' ');
        })
        .join(' | ');
    const heading = panel?.querySelector<HTMLElement>('.stage:not([hidden]) h2, h2:not([hidden] *)');
    const before = root?.activeElement;
    heading?.focus({ preventScroll: true });
    window.walked = { controls, looks: controls.map(lookOf), lookOf, heading: heading?.textContent ?? '', before: before instanceof HTMLElement ? before : heading ?? undefined };
    (controls[1] ?? heading)?.focus();
    return controls.map((one) => (one.getAttribute('aria-label') ?? one.closest('label')?.textContent ?? one.textContent) || one.id || one.tagName);
  });
}

/** What the focus is on now, and what is wrong with it there; null while it is outside of the panel. */
function stopOf(page: Page): Promise<{ index: number; faults: string[] } | null> {
  return page.evaluate(() => {
    const root = document.querySelector('goodterms-widget')?.shadowRoot;
    const focused = root?.activeElement;
    if (!window.walked || !(focused instanceof HTMLElement)) return null;
    const { controls, looks, lookOf, heading } = window.walked;
    const index = controls.indexOf(focused);
    if (index < 0) return null;
    const drawn = focused.closest('label') ?? focused;
    const box = drawn.getBoundingClientRect();
    const faults: string[] = [];
    const top = Math.max(0, box.top);
    const bottom = Math.min(innerHeight, box.bottom);
    const hit = root?.elementFromPoint(box.left + box.width / 2, (top + bottom) / 2);
    const isUncovered = !!hit && (drawn.contains(hit) || hit.contains(drawn));
    if (bottom - top < Math.min(box.height - 1, 100) || !isUncovered) faults.push(`is not in sight: from ${Math.round(box.top)} to ${Math.round(box.bottom)} of ${innerHeight}, below ${hit?.tagName}.${hit?.className}`);
    if (lookOf(focused) === looks[index]) faults.push('looks no different while it has the focus');
    if (![...(root?.querySelectorAll('.panel h2') ?? [])].some(({ textContent }) => textContent === heading)) faults.push('changes the screen when the focus comes');
    return { index, faults };
  });
}
