import type { Core } from './core.ts';

/** An operation with its core already given. */
type Bound<Operation> = Operation extends (core: Core, ...args: infer Args) => infer Result
  ? (...args: Args) => Result
  : never;

/** Gives every operation the same core. */
export function bindOperations<Operations extends Record<string, (core: Core, ...args: never[]) => unknown>>(
  core: Core,
  operations: Operations,
): { [Name in keyof Operations]: Bound<Operations[Name]> } {
  const bound = Object.entries(operations).map(([name, operation]) => [name, operation.bind(undefined, core)]);
  return Object.fromEntries(bound);
}
