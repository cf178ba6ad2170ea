import { useState } from 'preact/hooks';
import type { PlaybookCheck } from '../../../../sdk/contract/types.ts';
import { useWork, type Work } from '../../state/useWork.ts';

/** What the API finds in a text: its faults, and what it would say to people who do not exist. */
export interface Trial {
  work: Work;
  /** Null until this very text was checked. */
  check: PlaybookCheck | null;
  /** Checks the text, unless that was done already. Null when the API did not answer. */
  look(): Promise<PlaybookCheck | null>;
}

export function useTrial(text: string): Trial {
  const work = useWork();
  const [checked, setChecked] = useState<{ text: string; check: PlaybookCheck } | null>(null);
  // What was found belongs to what was checked.
  const check = checked?.text === text ? checked.check : null;
  return {
    work,
    check,
    async look() {
      if (check) return check;
      const found = await work.run((client, options) => client.checkPlaybook({ text }, options), ['check', text]);
      if (found) setChecked({ text, check: found });
      return found;
    },
  };
}

/** Whether a text can be put in force. */
export function isFine(check: PlaybookCheck | null): boolean {
  return check !== null && check.faults.length + check.breaches.length === 0;
}
