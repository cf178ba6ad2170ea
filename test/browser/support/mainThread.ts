import type { Browser, Page } from 'playwright-core';

/**
 * What the yardstick takes, milliseconds, on the machine that limits are measured on (2 cores of a 2026 cloud server, nothing
 * else running). A busy or slower machine takes longer for both, so that a limit grows with it.
 */
const yardstick = 28;

/** What the page's main thread did while it was traced, in milliseconds of its own time, on the machine that limits are measured on. */
export interface MainThread {
  /** The longest task from a mark on. @param until another mark; to the end when left out */
  longestTask(mark: string, until?: string): number;
  /** All that was done between two marks, the tasks that they were made in among it. */
  timeBetween(mark: string, until: string): number;
}

/** What is used here of the trace event format; times are in microseconds. */
interface Trace {
  traceEvents: TraceEvent[];
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** By the thread's own clock. */
  tdur?: number;
}

/**
 * Runs `act` while the page's main thread is watched, on a processor so many times slower. The page marks what is to be looked at
 * (`performance.mark`). @param act is handed what measures how busy the machine is: before, and again wherever that may have changed
 */
export async function watchMainThread(browser: Browser, page: Page, slowDown: number, act: (measure: () => Promise<void>) => Promise<void>): Promise<MainThread> {
  const measure = (): Promise<void> => page.evaluate(runYardstick);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  // The first time costs more than all that follow.
  await measure();
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing', 'disabled-by-default-devtools.timeline'] });
  let trace: Trace;
  try {
    await measure();
    await act(measure);
  } finally {
    trace = JSON.parse((await browser.stopTracing()).toString()) as Trace; // Chromium's trace event format
    await session.detach();
  }
  return readTrace(trace);
}

function readTrace({ traceEvents }: Trace): MainThread {
  const markOf = (name: string): TraceEvent => {
    const found = traceEvents.find((event) => event.name === name);
    if (!found) throw new Error(`The trace does not hold the mark "${name}": did Chromium rename the category blink.user_timing?`);
    return found;
  };
  const { pid, tid } = markOf('yardstick');
  const tasks = traceEvents.filter((event) => event.name.endsWith('RunTask') && event.pid === pid && event.tid === tid);
  if (tasks.length === 0) throw new Error('The trace holds no task: did Chromium rename RunTask?');

  const longest = (from: number, to: number): number => Math.max(0, ...tasks.filter(({ ts }) => ts >= from && ts < to).map(millisecondsOf));
  const ends = traceEvents.filter(({ name }) => name === 'yardstick-end').map(({ ts }) => ts);
  const measured = traceEvents.filter(({ name }) => name === 'yardstick').map(({ ts }) => ({ ts, time: longest(ts, Math.min(...ends.filter((end) => end > ts))) }));

  /** How many times longer all takes than it should, by what was measured last before and first after. Only the smaller is sure to be no accident. */
  function slownessAround(from: number, to: number): number {
    const near = [measured.findLast(({ ts }) => ts < from), measured.find(({ ts }) => ts > to)].filter((one) => one !== undefined);
    return Math.min(...near.map(({ time }) => time)) / yardstick;
  }

  return {
    longestTask(mark, until) {
      const [from, to] = [markOf(mark).ts, until === undefined ? Number.POSITIVE_INFINITY : markOf(until).ts];
      return longest(from, to) / slownessAround(from, to);
    },
    timeBetween(mark, until) {
      const [from, to] = [markOf(mark).ts, markOf(until).ts];
      const within = tasks.filter(({ ts, dur = 0 }) => ts + dur >= from && ts <= to);
      return within.reduce((sum, task) => sum + millisecondsOf(task), 0) / slownessAround(from, to);
    },
  };
}

function millisecondsOf({ tdur = 0 }: TraceEvent): number {
  return tdur / 1000;
}

/** A task that does what opening a letter does, script, style and layout, and always the same. Runs in the page. */
function runYardstick(): Promise<void> {
  return new Promise((resolve) => {
    performance.mark('yardstick');
    setTimeout(() => {
      const place = document.createElement('div');
      for (let index = 0; index < 150; index += 1) {
        const line = document.createElement('p');
        line.textContent = new Intl.NumberFormat('en').format(index);
        place.append(line);
      }
      document.body.append(place);
      place.getBoundingClientRect();
      place.remove();
      setTimeout(() => {
        performance.mark('yardstick-end');
        resolve();
      });
    });
  });
}
