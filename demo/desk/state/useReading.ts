import { useEffect, useState } from 'preact/hooks';
import type { CallOptions, Client } from '../../../sdk/client/index.ts';
import { describeFailure } from './describeFailure.ts';
import { isSignedOut } from './isSignedOut.ts';
import { useDesk } from './useDesk.ts';

export interface Reading<Output> {
  /** Null until it has arrived. */
  output: Output | null;
  /** Why it did not arrive, and what to do; empty when all is well. */
  trouble: string;
  /** Reads again; what was read before stays until then. */
  again: () => void;
  /** Puts in its place what the API has answered to a change. */
  set: (output: Output) => void;
}

/**
 * Reads what a part of the page is about when it is shown.
 * @param about whom or what it is about: when that changes, what was read before goes at once
 * @param version how much of it: when that changes, what was read before stays until the new has arrived
 */
export function useReading<Output>(read: (client: Client, options: CallOptions) => PromiseLike<Output>, about = '', version = 0): Reading<Output> {
  const desk = useDesk();
  const [round, setRound] = useState(0);
  const [last, setRead] = useState<{ about: string; output: Output | null; trouble: string }>({ about, output: null, trouble: '' });

  useEffect(() => {
    const stop = new AbortController();
    const fail = (error: unknown): void => {
      if (stop.signal.aborted) return;
      if (isSignedOut(error)) desk.signedOut();
      else setRead((before) => ({ about, output: before.about === about ? before.output : null, trouble: describeFailure(error, 'read') }));
    };
    Promise.resolve(read(desk.client, { signal: stop.signal })).then((output) => {
      if (!stop.signal.aborted) setRead({ about, output, trouble: '' });
    }, fail);
    return () => stop.abort();
  }, [about, version, round]);

  // Whoever comes back to the desk after a while sees what has happened meanwhile.
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible') setRound((before) => before + 1);
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);

  const isOfThis = last.about === about;
  return {
    output: isOfThis ? last.output : null,
    trouble: isOfThis ? last.trouble : '',
    again: () => setRound((before) => before + 1),
    set: (output) => setRead({ about, output, trouble: '' }),
  };
}
