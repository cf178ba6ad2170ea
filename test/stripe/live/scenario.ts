import type { Unknowns } from '../fake/options.ts';
import type { Bench } from './bench.ts';

/** One thing that Stripe's documentation does not say, and how to find it out. */
export interface Scenario<Name extends keyof Unknowns = keyof Unknowns> {
  /** The option of the fake that has both outcomes. */
  unknown: Name;
  /** In plain words, for a table. */
  question: string;
  /** Sets the situation up, does what the adapter does, and looks. Throws where it could not get so far. */
  ask(bench: Bench): Promise<Answer<Name>>;
}

/** What came of a question. */
export interface Answer<Name extends keyof Unknowns = keyof Unknowns> {
  /** `neither`: something that the fake cannot do yet. `not seen`: this account could not show it; `seen` says why. */
  outcome: Unknowns[Name] | 'neither' | 'not seen';
  /** What was observed, for whoever reads the report. */
  seen: string;
}
