import type { Settings } from '../state/settings.ts';

/** The custom properties that are not ours, as the lines of a rule; empty where all are. */
export function styleOf({ paper, ink, font, headingFont, radius, textSize }: Settings): string {
  const properties: Record<string, string> = {
    '--goodterms-paper': paper,
    '--goodterms-ink': ink,
    '--goodterms-font': font,
    '--goodterms-heading-font': headingFont,
    '--goodterms-radius': inPixels(radius),
    '--goodterms-text-size': inPixels(textSize),
  };
  const lines = Object.entries(properties).filter(([, value]) => value).map(([name, value]) => `  ${name}: ${value};`);
  return lines.length > 0 ? `:root {\n${lines.join('\n')}\n}` : '';
}

function inPixels(size: number | null): string {
  return size === null ? '' : `${size}px`;
}
