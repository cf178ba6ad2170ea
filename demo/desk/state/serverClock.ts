import { signal } from '@preact/signals';

/** The time as the API's server tells it. */
export interface ServerClock {
  now(): Date;
  /** Learns from the `Date` of an answer. */
  hear(answer: Response): void;
}

/** A promise is kept or broken by the server's clock; the one of this device may be wrong. */
export function serverClock(machine: () => number = Date.now): ServerClock {
  const ahead = signal(0);
  return {
    now: () => new Date(machine() + ahead.value),
    hear(answer) {
      const told = Date.parse(answer.headers.get('date') ?? '');
      // `Date` has whole seconds and an answer takes its time: less than that is no difference.
      if (!Number.isNaN(told) && Math.abs(told - machine() - ahead.peek()) > 5000) ahead.value = told - machine();
    },
  };
}
