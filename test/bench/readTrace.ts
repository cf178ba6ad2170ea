/** What the page's main thread did, in milliseconds of its own time, which other work of the machine does not change much. */
export interface Work {
  /** Compiling and running scripts. */
  script: number;
  longestTask: number;
}

/** What is used here of Chromium's trace event format; times are in microseconds. */
export interface Trace {
  traceEvents: TraceEvent[];
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  /** By the thread's own clock. */
  tts?: number;
  tdur?: number;
}

const scripts = new Set(['EvaluateScript', 'v8.compile', 'v8.compileModule', 'v8.evaluateModule', 'FunctionCall', 'RunMicrotasks']);

/** Reads what was done after a mark. Throws when the trace does not hold it, or no task after it. */
export function readTrace({ traceEvents }: Trace, mark: string): Work {
  const begins = traceEvents.find(({ name }) => name === mark);
  if (!begins) throw new Error(`The trace does not hold the mark "${mark}": did Chromium rename the category blink.user_timing?`);
  const after = traceEvents.filter(({ pid, tid, ts }) => pid === begins.pid && tid === begins.tid && ts >= begins.ts);
  const tasks = after.filter(({ name }) => name.endsWith('RunTask'));
  if (tasks.length === 0) throw new Error('The trace holds no task after the mark: did Chromium rename RunTask?');
  return { script: outermost(after.filter(({ name }) => scripts.has(name))) / 1000, longestTask: Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000 };
}

/** A script that runs while another does is a part of it. */
function outermost(events: TraceEvent[]): number {
  let sum = 0;
  let end = 0;
  for (const { tts = 0, tdur = 0 } of events.toSorted((a, b) => (a.tts ?? 0) - (b.tts ?? 0))) {
    if (tts < end) continue;
    sum += tdur;
    end = tts + tdur;
  }
  return sum;
}
