import type { Rgb } from './contrastOf.ts';

/** What a colour of CSS is in one light, as this browser draws it; undefined where it knows no such colour. */
export function resolveColour(colour: string, light: 'light' | 'dark'): Rgb | undefined {
  if (!CSS.supports('color', colour)) return undefined;
  const probe = document.createElement('span');
  probe.style.colorScheme = light;
  probe.style.color = colour;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return draw(color);
}

/** Colours of any space, as the screen's pixels have them. */
function draw(colour: string): Rgb | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** As a colour picker wants it. */
export function hexOf(colour: Rgb): string {
  return `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
