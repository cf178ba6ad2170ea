import { unknowns } from '../fake/options.ts';
import type { Bench } from './bench.ts';
import type { Answer, Scenario } from './scenario.ts';
import { troubleOf } from './troubleOf.ts';

/** What came of one question. */
export interface Result {
  unknown: Scenario['unknown'];
  question: string;
  /** What the fake does when nothing is said. */
  likely: string;
  /** What Stripe did; null where it could not be asked. */
  outcome: Answer['outcome'] | null;
  /** Whether Stripe does what the fake takes for likely. */
  same: 'yes' | 'no' | 'neither' | 'not seen' | 'broke';
  /** What was observed, or why it could not be asked. */
  seen: string;
  /** What could not be taken away again, and why; empty where nothing was left behind. */
  leftBehind: string;
}

/** How the questions are asked. */
export interface Asking {
  /** A bench for each question, which is closed after it. */
  open: () => Promise<Bench>;
  /** How far it is, for whoever waits. */
  tell: (line: string) => void;
  /** Ends it: what is not asked yet is not asked any more. */
  signal: AbortSignal;
}

/** Asks one question after the other. One that breaks keeps no other from being asked. */
export async function askAll(scenarios: readonly Scenario[], { open, tell, signal }: Asking): Promise<Result[]> {
  const results: Result[] = [];
  for (const scenario of scenarios) {
    tell(`${results.length + 1} of ${scenarios.length}: ${scenario.question}`);
    results.push(await askOne(scenario, open, signal));
  }
  return results;
}

async function askOne(scenario: Scenario, open: () => Promise<Bench>, signal: AbortSignal): Promise<Result> {
  const { unknown, question } = scenario;
  const likely = unknowns[unknown][0];
  let bench: Bench | undefined;
  let answer: Answer | { outcome: null; seen: string };
  try {
    signal.throwIfAborted();
    bench = await open();
    answer = await scenario.ask(bench);
  } catch (error) {
    answer = { outcome: null, seen: signal.aborted ? 'There was no time left for it.' : troubleOf(error) };
  }
  const leftBehind = bench === undefined ? '' : await bench.close().then(() => '', troubleOf);
  return { unknown, question, likely, ...answer, same: verdict(answer.outcome, likely), leftBehind };
}

function verdict(outcome: Result['outcome'], likely: string): Result['same'] {
  if (outcome === null) return 'broke';
  if (outcome === 'neither' || outcome === 'not seen') return outcome;
  return outcome === likely ? 'yes' : 'no';
}
