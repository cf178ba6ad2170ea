import type { Clock } from '../clock.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { ApiProblem } from '../problem.ts';
import type { Reading } from '../store/rows.ts';
import type { Records, Store } from '../store/store.ts';
import { BooksUnavailableError } from './booksUnavailableError.ts';
import type { OutsideBooks } from './outsideBooks.ts';
import { readBooks } from './readBooks.ts';

/** How old what we know of the books may be when a page is answered, milliseconds: Stripe tells us of changes within seconds besides. Ours. */
export const FRESH_FOR = 45_000;

/** The same for somebody who is no customer as far as we know, milliseconds: to find out takes a search. Ours. */
const NOBODY_FOR = 60 * 60 * 1000;

/** How long a call waits for the books before it is answered without them, milliseconds. The reading goes on. Ours. */
const PATIENCE = 2_500;

/** Keeps our charges in step with books that are kept elsewhere. */
export interface Bookkeeper {
  books: OutsideBooks;
  /** Whether what we know of a member is good enough for a page. It is read anew where it is not; where that fails, the owner is warned. */
  canSee(memberId: string): Promise<boolean>;
  /** Reads the books unless that was done after so many milliseconds ago. Throws an ApiProblem where it cannot be done now. */
  bringUpToDate(memberId: string, age: number): Promise<void>;
  /** As `bringUpToDate`, unless a reading with a higher number than this has ended. Throws what the books threw, and has no hurry. */
  readAfter(memberId: string, number: number): Promise<void>;
  /** Throws an ApiProblem unless the books were read since. Within the transaction that agrees to something: it is agreed on what is true, or not at all. */
  requireRead(records: Records, memberId: string, since: Date): Promise<void>;
}

export interface BookkeeperOptions {
  store: Store;
  books: OutsideBooks;
  clock: Clock;
  playbook: () => Promise<Playbook>;
  warn: (warning: Error) => void;
}

/** A bookkeeper that reads for each member one thing at a time: pages that load at once share one reading. */
export function bookkeeper({ store, books, clock, playbook, warn }: BookkeeperOptions): Bookkeeper {
  const underWay = new Map<string, Promise<void>>();

  function read(memberId: string): Promise<void> {
    const now = clock.now();
    const reading = playbook()
      .then((inForce) => readBooks({ store, books, playbook: inForce, now }, memberId))
      .finally(() => underWay.delete(memberId));
    underWay.set(memberId, reading);
    return reading;
  }

  /** Whoever waits for a reading that fails has failed too; one that ended well may have begun too early. */
  async function ensure(memberId: string, isEnough: (reading: Reading) => boolean): Promise<void> {
    for (;;) {
      const last = await store.reader.reading(memberId);
      if (last && isEnough(last)) return;
      const running = underWay.get(memberId);
      if (!running) return await read(memberId);
      await running;
    }
  }

  const since = (instant: number) => (reading: Reading) => reading.asOf >= new Date(instant).toISOString();

  async function isNobody(memberId: string): Promise<boolean> {
    return (await store.reader.customersOf(memberId)).length === 0;
  }

  return {
    books,
    async canSee(memberId) {
      const now = clock.now().getTime();
      try {
        if (await isNobody(memberId)) await inTime(ensure(memberId, since(now - NOBODY_FOR)));
        else await inTime(ensure(memberId, since(now - FRESH_FOR)));
        return true;
      } catch (error) {
        warn(asError(error));
        return false;
      }
    },
    async bringUpToDate(memberId, age) {
      try {
        await inTime(ensure(memberId, since(clock.now().getTime() - age)));
      } catch (error) {
        warn(asError(error));
        throw cannotSee();
      }
    },
    readAfter: (memberId, number) => ensure(memberId, ({ ended }) => ended > number),
    async requireRead(records, memberId, instant) {
      const reading = await records.reading(memberId);
      if (!reading || !since(instant.getTime())(reading)) throw cannotSee();
    },
  };
}

async function inTime(work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new BooksUnavailableError(`The books have not answered within ${PATIENCE} ms. They are still being read; nothing was changed.`)), PATIENCE);
  });
  work.catch(() => {}); // told already, when nobody waits for it any more
  try {
    await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

function cannotSee(): ApiProblem {
  return new ApiProblem('unavailable', 'What is owed cannot be seen just now, so nothing was agreed and nothing was charged. Try again in a moment, with the same idempotency key.');
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error('Reading the books failed.');
}
