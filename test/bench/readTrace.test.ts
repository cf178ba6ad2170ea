import { expect, it } from 'vitest';
import { readTrace } from './readTrace.ts';

const thread = { pid: 1, tid: 1 };
const mark = { name: 'tag', ...thread, ts: 1000 };
const task = (ts: number, tdur: number) => ({ name: 'ThreadControllerImpl::RunTask', ...thread, ts, tts: ts, tdur });

it('finds the longest task after the mark on the page’s own thread', () => {
  const events = [task(0, 90_000), mark, task(2000, 30_000), task(40_000, 20_000), { ...task(3000, 80_000), tid: 2 }];
  expect(readTrace({ traceEvents: events }, 'tag').longestTask).toBe(30);
});

it('adds up scripts, and counts what runs within another once', () => {
  const script = (name: string, tts: number, tdur: number) => ({ name, ...thread, ts: tts, tts, tdur, args: { data: { url: 'http://127.0.0.1/page.js' } } });
  const events = [mark, task(2000, 50_000), script('FunctionCall', 3000, 2000), script('EvaluateScript', 2500, 10_000), script('v8.compile', 20_000, 4000)];
  expect(readTrace({ traceEvents: events }, 'tag').script).toBe(14);
});

it('does not count the layout that a script forces, and not twice what is within that', () => {
  const event = (name: string, tts: number, tdur: number) => ({ name, ...thread, ts: tts, tts, tdur, args: { data: { url: 'http://127.0.0.1/page.js' } } });
  const events = [mark, task(2000, 50_000), event('FunctionCall', 3000, 20_000), event('Layout', 4000, 5000), event('UpdateLayoutTree', 4500, 1000), event('Layout', 30_000, 8000)];
  expect(readTrace({ traceEvents: events }, 'tag').script).toBe(15);
});

it('leaves out what the harness does by itself', () => {
  const own = { name: 'FunctionCall', ...thread, ts: 3000, tts: 3000, tdur: 2000, args: { data: { url: '' } } };
  expect(readTrace({ traceEvents: [mark, task(2000, 50_000), own] }, 'tag').script).toBe(0);
});

it('says what is missing', () => {
  expect(() => readTrace({ traceEvents: [task(2000, 1)] }, 'tag')).toThrow('does not hold the mark "tag"');
  expect(() => readTrace({ traceEvents: [mark] }, 'tag')).toThrow('no task after the mark');
});
