import type { Appearance } from '@stripe/stripe-js';

/** The widget's colours and type, as literals: the form lies in a frame, where no custom property of ours is known. */
export function appearanceOf(part: HTMLElement): Appearance {
  const colour = (name: string) => literalOf(part, name);
  const { fontFamily } = getComputedStyle(part.parentElement ?? part);
  const ink = colour('--ink');
  return {
    theme: 'flat',
    disableAnimations: matchMedia('(prefers-reduced-motion: reduce)').matches,
    variables: {
      fontFamily,
      // Below 16 a phone zooms in on what is typed.
      fontSizeBase: computed(part, 'fontSize', 'max(16px, 1em)'),
      borderRadius: computed(part, 'borderTopLeftRadius', 'var(--corner)'),
      colorPrimary: colour('--tint-ink'),
      colorBackground: colour('--raised'),
      colorText: ink,
      colorTextSecondary: colour('--soft'),
      colorTextPlaceholder: colour('--soft'),
      // Nothing here is red: what is to be mended is said in words.
      colorDanger: ink,
    },
    rules: {
      '.Input': { border: `1px solid ${colour('--edge')}` },
      '.Tab, .AccordionItem, .Block': { border: `1px solid ${colour('--line')}` },
    },
  };
}

/** A custom property of ours as Stripe reads colours; ours are relative to the owner's and to light or dark. */
function literalOf(part: HTMLElement, name: string): string {
  const [red = 0, green = 0, blue = 0] = numbersOf(computed(part, 'color', `color(from var(${name}) srgb r g b)`));
  return `rgb(${red}, ${green}, ${blue})`;
}

/** What a value with custom properties of ours comes to. */
function computed(part: HTMLElement, property: 'color' | 'fontSize' | 'borderTopLeftRadius', value: string): string {
  part.style[property] = value;
  const now = getComputedStyle(part)[property];
  part.style[property] = '';
  return now;
}

/** Of `color(srgb 0.2 0.25 0.3)`, from 0 to 255; ours are none that a screen cannot show. */
function numbersOf(color: string): number[] {
  const shares = color.match(/[\d.]+(?:e-\d+)?/g) ?? [];
  return shares.map((share) => Math.round(255 * Number(share)));
}
