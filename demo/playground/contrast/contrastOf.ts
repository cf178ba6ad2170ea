/** Red, green and blue of sRGB, each from 0 to 255. */
export type Rgb = readonly [number, number, number];

/** The contrast of two colours as WCAG 2.2 defines it, from 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrastOf(one: Rgb, other: Rgb): number {
  const [paler = 0, darker = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (paler + 0.05) / (darker + 0.05);
}

/** White or black, whichever can be read better on it. */
export function clearOn(colour: Rgb): Rgb {
  return isDark(colour) ? [255, 255, 255] : [0, 0, 0];
}

/** Whether white is clearer on it than black: where its luminance is under the root of 0.05 × 1.05, less 0.05. */
export function isDark(colour: Rgb): boolean {
  return luminanceOf(colour) < 0.179;
}

/** From 0 for black to 1 for white: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminanceOf([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
