import { useLayoutEffect, useState } from 'preact/hooks';
import type { Send } from '../state/createCalls.ts';
import { useLocale } from '../state/useLocale.ts';
import { useSession } from '../state/useSession.ts';

/** What a screen reads when it is shown. */
export interface Reading<Output> {
  /** Null until it has arrived. */
  output: Output | null;
  /** Reads again; what was read before stays until then. */
  read: () => void;
}

/** Reads what a screen is about: when it is shown, and again in another language. */
export function useReading<Output>(send: Send<Output>): Reading<Output> {
  const { ask } = useSession();
  const locale = useLocale();
  const [output, setOutput] = useState<Output | null>(null);
  const read = () => void ask(send, setOutput);
  // Before the first paint, so that the screen is seen to be on its way.
  useLayoutEffect(read, [locale]);
  return { output, read };
}
