import { useState } from 'preact/hooks';
import { createIdempotencyKey } from '../../../sdk/client/idempotencyKey.ts';
import { type CallOptions, type Client, ProblemError } from '../../../sdk/client/index.ts';
import { describeFailure } from './describeFailure.ts';
import { isSignedOut } from './isSignedOut.ts';
import { useDesk } from './useDesk.ts';

export interface Work {
  isBusy: boolean;
  /** What happened and what to do, when the last try did not succeed; empty otherwise. */
  trouble: string;
  /** The last failure itself, for who shows more of it. */
  failure: unknown;
  /**
   * Answers what the API answered; null when it did not take it.
   * @param about names what is to be done, with all that is sent: the same thing never takes effect twice
   */
  run<Output>(write: (client: Client, options: CallOptions) => PromiseLike<Output>, about: unknown): Promise<Output | null>;
  /** Something changed, so what was said about the last try is about something else. */
  forget(): void;
}

/** Changes something, once: the same thing tried again after no answer goes under the same idempotency key. */
export function useWork(): Work {
  const desk = useDesk();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);

  return {
    isBusy,
    failure,
    trouble: failure === null ? '' : describeFailure(failure, 'write'),
    forget: () => setFailure(null),
    async run(write, about) {
      if (isBusy) return null;
      const what = JSON.stringify(about);
      const key = desk.unanswered.get(what) ?? createIdempotencyKey();
      setBusy(true);
      desk.said.value = ''; // what was done before is no word on this
      setFailure(null);
      try {
        const output = await write(desk.client, { idempotencyKey: key });
        desk.unanswered.delete(what);
        return output;
      } catch (error) {
        if (error instanceof ProblemError && error.status < 500) desk.unanswered.delete(what);
        else desk.unanswered.set(what, key);
        if (isSignedOut(error)) desk.signedOut();
        setFailure(error);
        return null;
      } finally {
        setBusy(false);
      }
    },
  };
}
