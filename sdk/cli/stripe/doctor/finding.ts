/** One thing that was looked at. */
export interface Finding {
  /** What it is about, for programs: `key`, `read.invoices`, `webhook.events`. */
  about: string;
  /** `mend`: something does not work like this. `look`: nobody but the owner can see or decide it. */
  verdict: 'ok' | 'look' | 'mend';
  /** How it is. */
  says: string;
  /** What to do; null where there is nothing. */
  todo: string | null;
}

export function ok(about: string, says: string): Finding {
  return { about, verdict: 'ok', says, todo: null };
}

export function look(about: string, says: string, todo: string): Finding {
  return { about, verdict: 'look', says, todo };
}

export function mend(about: string, says: string, todo: string): Finding {
  return { about, verdict: 'mend', says, todo };
}
