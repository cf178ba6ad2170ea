/** What the page's main thread did, in milliseconds of its own time, which other work of the machine does not change much. */
export interface Work {
  /** Compiling and running scripts, without the layout that they force. */
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
  args?: { data?: { url?: string } };
}

const layouts = new Set(['UpdateLayoutTree', 'Layout']);
const scripts = new Set(['EvaluateScript', 'v8.compile', 'v8.compileModule', 'v8.evaluateModule', 'FunctionCall', 'RunMicrotasks']);

/** What the harness itself sends into the page has no address. */
function isOfHarness({ name, args }: TraceEvent): boolean {
  return name === 'FunctionCall' && !args?.data?.url?.startsWith('http');
}

/** Reads what was done after a mark. Throws when the trace does not hold it, or no task after it. */
export function readTrace({ traceEvents }: Trace, mark: string): Work {
  const begins = traceEvents.find(({ name }) => name === mark);
  if (!begins) throw new Error(`The trace does not hold the mark "${mark}": did Chromium rename the category blink.user_timing?`);
  const after = traceEvents.filter(({ pid, tid, ts }) => pid === begins.pid && tid === begins.tid && ts >= begins.ts);
  const tasks = after.filter(({ name }) => name.endsWith('RunTask'));
  if (tasks.length === 0) throw new Error('The trace holds no task after the mark: did Chromium rename RunTask?');
  const running = outermost(after.filter((event) => scripts.has(event.name) && !isOfHarness(event)));
  const forced = after.filter((event) => layouts.has(event.name) && running.some((script) => isWithin(event, script)));
  return { script: (sum(running) - sum(outermost(forced))) / 1000, longestTask: Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000 };
}

/** Those that do not run within another of them, whose time is a part of the other's. */
function outermost(events: TraceEvent[]): TraceEvent[] {
  const found: TraceEvent[] = [];
  for (const event of events.toSorted((a, b) => (a.tts ?? 0) - (b.tts ?? 0))) {
    const last = found.at(-1);
    if (!last || !isWithin(event, last)) found.push(event);
  }
  return found;
}

function isWithin({ tts = 0 }: TraceEvent, outer: TraceEvent): boolean {
  const { tts: start = 0, tdur = 0 } = outer;
  return tts >= start && tts < start + tdur;
}

function sum(events: TraceEvent[]): number {
  return events.reduce((total, { tdur = 0 }) => total + tdur, 0);
}
