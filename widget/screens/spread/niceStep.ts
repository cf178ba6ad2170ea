/** A round step (1, 2 or 5 and zeros) that gives at most `steps` stops; never finer than `least`. */
export function niceStep(range: number, steps: number, least: number): number {
  const wanted = Math.max(range / steps, least);
  const power = 10 ** Math.floor(Math.log10(wanted));
  return ([1, 2, 5].find((digit) => digit * power >= wanted) ?? 10) * power;
}
