import type { CallOptions } from '../../sdk/client/options.ts';
import type { Core } from '../../sdk/client/core.ts';
import type { ProblemError } from '../../sdk/client/errors/problemError.ts';
import type { Session } from './session.ts';

/** Sends one operation, for example `(core, options) => agreeToPlan(core, body, options)`. */
export type Send<Output> = (core: Core, options: CallOptions) => PromiseLike<Output>;

/** Answers true for a problem that the screen deals with by itself, for example `quote_stale`. */
export type Refused = (problem: ProblemError) => boolean;

export type Caller = Pick<Calls, 'act' | 'ask'>;

/** The calls that screens make. Neither ever throws: what fails is shown by the frame, with a way to try again. */
export interface Calls {
  /**
   * Changes something: one idempotency key for all its attempts, and one write at a time. When it has worked, drafts are
   * forgotten, `done` is called and the standing is asked for again.
   * @param find finds what a write that was not answered has made, where the standing does not show it
   */
  act<Output>(
    write: Send<Output>,
    done: (output: Output) => void,
    refused?: Refused,
    find?: Send<Output | undefined>,
  ): Promise<void>;
  /** Reads something, or works it out without changing anything. */
  ask<Output>(read: Send<Output>, done: (output: Output) => void, refused?: Refused): Promise<void>;
  /** Forgets the token, since somebody else may have signed in, and loads what calls need, and the screen that says when one failed. */
  renew(): void;
}

export function createCalls(session: () => Session): Calls {
  let caller: Caller | undefined;
  let isWriting = false;

  /** The code that calls comes after the letter, so that the letter never waits for it. */
  async function loadCaller(): Promise<Caller> {
    return (caller ??= (await import('./createCaller.ts')).createCaller(session()));
  }

  async function run(step: (caller: Caller) => Promise<void>): Promise<void> {
    const { busy, fail } = session();
    busy.value += 1;
    try {
      await loadCaller();
    } catch {
      void fail({ isSure: true, again: () => void run(step) });
    }
    if (caller) await step(caller);
    busy.value -= 1;
  }

  return {
    async act(...write) {
      if (isWriting) return;
      isWriting = true;
      await run((ready) => ready.act(...write));
      isWriting = false;
    },
    ask: (read, done, refused) => run((ready) => ready.ask(read, done, refused)),
    renew() {
      caller = undefined;
      // When that fails, the first call will try again and say so.
      loadCaller().catch(() => {});
    },
  };
}
