/** One thing that was looked at; in the words of `goodterms stripe doctor`. */
export interface Finding {
  /** What it is about, for programs: `tag`, `api.origin`, `token.clock`. */
  about: string;
  /** `mend`: the widget does not work like this. `look`: it works, or nobody but the owner can see or decide it. */
  verdict: 'ok' | 'look' | 'mend';
  /** How it is, and what that means. */
  says: string;
  /** What to do; null where there is nothing. */
  todo: string | null;
  /** A line to paste where `todo` says; null where there is none. */
  paste: string | null;
}

export function ok(about: string, says: string): Finding {
  return { about, verdict: 'ok', says, todo: null, paste: null };
}

export function look(about: string, says: string, todo: string, paste: string | null = null): Finding {
  return { about, verdict: 'look', says, todo, paste };
}

export function mend(about: string, says: string, todo: string, paste: string | null = null): Finding {
  return { about, verdict: 'mend', says, todo, paste };
}
