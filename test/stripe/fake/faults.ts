import type { OperationName } from '../operations.ts';

/** Something that goes wrong once. */
export type Fault = {
  /** Only at this call; else at whichever comes next. */
  on?: OperationName;
} & (
  | BrokenWire
  /** Carries the request out, but only once this has come about. */
  | { how: 'slow'; until: Promise<unknown> }
  /** `500`. Stripe keeps it for the key as it keeps every other answer; `kept: false` is one that a machine in between gave. */
  | { how: 'server error'; afterEffect?: boolean; kept?: boolean }
  /** `429`, with seconds to wait where Stripe says so. */
  | { how: 'rate limited'; retryAfter?: number }
  /** Another request held the object. Stripe's guide says 429, and 409 has been seen. */
  | { how: 'lock timeout'; status?: 409 | 429 }
);

/** Something that goes wrong between Stripe and us: before anything was done, or after it. */
export type BrokenWire = { afterEffect?: boolean } & (
  /** No answer ever comes. */
  | { how: 'hang' }
  /** The connection ends. */
  | { how: 'cut' }
  /** A proxy's page in the place of an answer. */
  | { how: 'html'; status?: number }
  /** JSON that is not Stripe's. The stripe package takes it for a success, whatever the status. */
  | { how: 'json without error'; status?: number }
);

/** What is going to go wrong. */
export interface Faults {
  add(...faults: Fault[]): void;
  /** The first fault for a call, which is then over. */
  take(operation: OperationName | undefined): Fault | undefined;
  /** Those that no call has met yet. */
  readonly left: readonly Fault[];
}

/** Nothing is going to go wrong, until it is added. */
export function newFaults(): Faults {
  const left: Fault[] = [];
  return {
    add: (...faults) => void left.push(...faults),
    take: (operation) => {
      const at = left.findIndex((fault) => fault.on === undefined || fault.on === operation);
      return at < 0 ? undefined : left.splice(at, 1)[0];
    },
    left,
  };
}
