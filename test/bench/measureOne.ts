import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { type Condition, fullSpeed } from './conditions.ts';
import { begin, countElements, idle, readShift, watchShifts } from './inPage.ts';
import { readTrace, type Trace, type Work } from './readTrace.ts';
import type { BenchServer, Sent } from './startServer.ts';
import type { Subject } from './subjects/subject.ts';

/** What one visit came to. */
export interface Visit {
  /** Milliseconds from the tag (or from the press, where it was opened later) to the box, or to when it could have been opened. */
  time: number;
  sent: Sent[];
  /** Elements beyond the page's own. */
  elements: number;
  /** Bytes of JavaScript's heap beyond the page's own, after collecting garbage. */
  heap: number;
  /** The sum of all layout shifts. */
  shift: number;
  /** Where it was traced. */
  work?: Work;
  /** Addresses beyond this machine that the subject asked for. None was reached. */
  foreign: string[];
}

interface HowToVisit {
  condition?: Condition;
  /** Not at all, as soon as it can be, or once all that the page's start loads is there: as when somebody presses. */
  opens: 'not' | 'at once' | 'when settled';
  /** Tracing tells what the main thread did, and slows it a little. */
  isTraced?: boolean;
}

/** How long nothing has to be sent until a page counts as settled, milliseconds. */
const quiet = 1000;
const limit = 60_000;

/** One visit by somebody new. The subject's tag is put onto a page that has loaded and has nothing to do. */
export async function measureOne(browser: Browser, server: BenchServer, subject: Subject, { condition = fullSpeed, opens, isTraced = false }: HowToVisit): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(limit);
  const foreign = noteForeign(context, server.address);
  try {
    const page = await context.newPage();
    await page.addInitScript(watchShifts);
    await page.goto(`${server.address}/host`);
    await page.evaluate(idle);
    const session = await context.newCDPSession(page);
    const before = { heap: await usedHeap(session), elements: await page.evaluate(countElements) };
    server.takeLog();

    await slowDown(session, condition);
    if (isTraced) await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing', 'devtools.timeline', 'v8'] });
    const { tag, opener, box } = subject;
    const opening = { ...(opener && { opener }), ...(box && { box }) };
    const atOnce = opens === 'at once' ? { tag, ...opening } : { tag, ...(opener && { opener }) };
    let time = await withLimit(subject, page.evaluate(begin, atOnce));
    const sent = await settle(page, server);
    if (opens === 'when settled') {
      time = await withLimit(subject, page.evaluate(begin, opening));
      sent.push(...(await settle(page, server)));
    }
    const work = isTraced ? readTrace(JSON.parse((await browser.stopTracing()).toString()) as Trace, 'begin') : undefined; // Chromium's trace event format

    const after = { heap: await usedHeap(session), elements: await page.evaluate(countElements) };
    const shift = await page.evaluate(readShift);
    return { time, sent, elements: after.elements - before.elements, heap: after.heap - before.heap, shift, foreign, ...(work && { work }) };
  } finally {
    await context.close();
  }
}

async function slowDown(session: CDPSession, { slowDown: rate, network }: Condition): Promise<void> {
  if (rate > 1) await session.send('Emulation.setCPUThrottlingRate', { rate });
  if (!network) return;
  const { latency, bytesPerSecond } = network;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, latency, downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond });
}

/** Waits until nothing more is sent and the page is idle. Answers all that was sent. */
async function settle(page: Page, server: BenchServer): Promise<Sent[]> {
  const sent = server.takeLog();
  for (const end = Date.now() + limit; Date.now() < end; ) {
    await sleep(quiet);
    await page.evaluate(idle);
    const more = server.takeLog();
    if (more.length === 0) break;
    sent.push(...more);
  }
  return sent;
}

async function usedHeap(session: CDPSession): Promise<number> {
  // What the first collection lets go of may have kept something else.
  for (let time = 0; time < 2; time += 1) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

function noteForeign(context: BrowserContext, address: string): string[] {
  const foreign: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && /^(http|ws)s?:/.test(url)) foreign.push(url);
  });
  return foreign;
}

async function withLimit<Result>({ title }: Subject, promise: Promise<Result>): Promise<Result> {
  const stop = new AbortController();
  const tooLate = sleep(limit, undefined, { signal: stop.signal }).then(() => {
    throw new Error(`${title} did not show within ${limit / 1000} seconds. Does its fake still answer what it asks for?`);
  });
  tooLate.catch(() => {}); // when it was stopped
  return await Promise.race([promise, tooLate]).finally(() => stop.abort());
}
