/** Red, green and blue, 0 to 255. */
export type Rgb = [number, number, number];

/** How the open panel looks. */
export interface Looks {
  paper: Rgb;
  text: Rgb;
  main: Rgb;
  onMain: Rgb;
  link: Rgb;
}

/** Reads the colours that the browser draws with, whatever it writes them as. Runs in the page. */
export function readLooks(): Looks {
  const root = document.querySelector('goodterms-widget')?.shadowRoot;
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const drawn = (selector: string, property: 'color' | 'backgroundColor'): [number, number, number] => {
    const element = root?.querySelector(selector);
    if (!canvas || !element) throw new Error(`There is no ${selector} to look at.`);
    canvas.fillStyle = '#123456';
    const before = canvas.fillStyle;
    canvas.fillStyle = getComputedStyle(element)[property];
    if (canvas.fillStyle === before) throw new Error(`The canvas does not know ${getComputedStyle(element)[property]}, the ${property} of ${selector}.`);
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue];
  };
  return { paper: drawn('.panel', 'backgroundColor'), text: drawn('.panel', 'color'), main: drawn('.panel .main', 'backgroundColor'), onMain: drawn('.panel .main', 'color'), link: drawn('.panel .plain', 'color') };
}

/** WCAG's contrast of two colours, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrastOf(one: Rgb, other: Rgb): number {
  const [lighter = 0, darker = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminanceOf(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
