import * as fc from 'fast-check';
import { test } from 'vitest';

/** How many cases each property is tried with: many where there is time, fewer on a developer's laptop. */
export const numRuns = process.env.CI ? 10_000 : 1_000;

/** A test of one stated invariant, tried with values of each arbitrary. */
export function law<Values extends [unknown, ...unknown[]]>(
  name: string,
  arbitraries: { [Index in keyof Values]: fc.Arbitrary<Values[Index]> },
  check: (...values: Values) => void,
): void {
  test(name, { timeout: 120_000 }, () => {
    fc.assert(fc.property<Values>(...arbitraries, check), { numRuns });
  });
}
