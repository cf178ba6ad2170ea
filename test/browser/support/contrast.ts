import type { Page } from 'playwright-core';

/** What a page gives the widget: custom properties of `:root`, without their `--goodterms-`. */
export type Livery = Record<string, string>;

/**
 * Dresses the widget in each livery, by light and in the dark, and answers what cannot be told from its ground on the screen
 * that is shown: text below 4.5 to one, and edges of fields, ticked answers, buttons and the ring of the focus below three.
 */
export function contrastFaults(page: Page, liveries: Livery[]): Promise<string[]> {
  return page.evaluate(async (given) => {
    const widget = document.querySelector('goodterms-widget');
    const root = widget?.shadowRoot;
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    if (!root || !canvas) return ['there is no widget'];
    const known = new Map<string, number>();

    /** By WCAG 2.2, of colours one above the other, the lowest first. */
    function luminanceOf(layers: string[]): number {
      const key = layers.join();
      const before = known.get(key);
      if (before !== undefined || !canvas) return before ?? 0;
      for (const layer of ['white', ...layers]) {
        canvas.fillStyle = layer;
        canvas.fillRect(0, 0, 1, 1);
      }
      const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
      known.set(key, 0.2126 * red + 0.7152 * green + 0.0722 * blue);
      return known.get(key) ?? 0;
    }

    function contrast(colour: string, ground: string[]): number {
      const [light = 0, dark = 0] = [luminanceOf([...ground, colour]), luminanceOf(ground)].toSorted((one, other) => other - one);
      return (light + 0.05) / (dark + 0.05);
    }

    let grounds = new Map<Element, string[]>();

    function groundOf(element: Element | null): string[] {
      if (!element) return [];
      const ground = grounds.get(element) ?? [...groundOf(element.parentElement), getComputedStyle(element).backgroundColor].filter((layer) => !/(, | \/ )0\)$/.test(layer));
      grounds.set(element, ground);
      return ground;
    }

    /** The colour of an edge that is drawn as a shadow. */
    const shadowOf = (element: Element): string => getComputedStyle(element).boxShadow.replace(/ (-?[\d.]+px ?)+.*/, '');

    function look(): string[] {
      grounds = new Map();
      const seen = [...(root?.querySelectorAll<HTMLElement>('.root *') ?? [])].filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.heard, option'));
      const awake = seen.filter((one) => !one.closest('[aria-disabled=true], [aria-busy=true], :disabled'));
      const faults: string[] = [];
      const hold = (one: Element, what: string, ratio: number, least: number): void => {
        if (ratio < least) faults.push(`${what} of ${one.tagName.toLowerCase()}.${one.className} "${one.textContent.slice(0, 20)}" ${ratio.toFixed(2)}`);
      };
      for (const one of awake) {
        const style = getComputedStyle(one);
        const outside = groundOf(one.parentElement);
        const isText = one.matches('input[type=text], input[type=date], textarea') || [...one.childNodes].some(({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim());
        if (isText) hold(one, 'the text', contrast(style.color, groundOf(one)), 4.5);
        if (one.matches('textarea, input[type=text], input[type=date], .choice label:has(:checked), .steps .icon')) hold(one, 'the edge', contrast(style.borderTopColor, outside), 3);
        if (one.matches('.main')) hold(one, 'the shape', Math.max(contrast(style.backgroundColor, outside), contrast(shadowOf(one), outside)), 3);
      }
      const focused = awake.find((one) => one.matches('.panel .icon, .nudge .main, .quiet'));
      focused?.focus({ focusVisible: true });
      if (focused?.matches(':focus-visible')) hold(focused, 'the ring', contrast(getComputedStyle(focused).outlineColor, groundOf(focused.closest('.panel, .nudge, .quiet'))), 3);
      return faults;
    }

    const found: string[] = [];
    for (const livery of given) {
      for (const [name, value] of Object.entries(livery)) document.documentElement.style.setProperty(`--goodterms-${name}`, value);
      for (const theme of ['light', 'dark']) {
        widget.setAttribute('theme', theme);
        await new Promise((resolve) => setTimeout(resolve));
        found.push(...look().map((fault) => `${fault} in ${JSON.stringify(livery)}, ${theme}`));
      }
      for (const name of Object.keys(livery)) document.documentElement.style.removeProperty(`--goodterms-${name}`);
    }
    widget.removeAttribute('theme');
    await new Promise((resolve) => setTimeout(resolve));
    return found;
  }, liveries);
}
