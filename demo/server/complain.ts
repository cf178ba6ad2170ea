import { inspect } from 'node:util';

/** Tells the person at the terminal what went wrong on our side. */
export function complain(error: unknown): void {
  process.stderr.write(`${inspect(error)}\n`);
}
