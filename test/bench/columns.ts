import type { Summary } from './summarise.ts';

/** A column of the table. In each of them less is better. */
export interface Column {
  /** The name of the number among the results. */
  name: Exclude<keyof Summary, 'foreign'>;
  title: string;
  write(value: number): string;
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
const whole = (value: number): string => value.toFixed(0);

export const columns: readonly Column[] = [
  { name: 'startRaw', title: 'at start, kB raw', write: kilobytes },
  { name: 'startBrotli', title: 'at start, kB brotli', write: kilobytes },
  { name: 'startRequests', title: 'requests at start', write: whole },
  { name: 'openedRaw', title: 'opened, kB raw', write: kilobytes },
  { name: 'openedBrotli', title: 'opened, kB brotli', write: kilobytes },
  { name: 'openedRequests', title: 'requests, opened', write: whole },
  { name: 'script', title: 'script, ms', write: whole },
  { name: 'longestTask', title: 'longest task, ms', write: whole },
  { name: 'visible', title: 'tag to visible, ms', write: whole },
  { name: 'visibleOnSlowProcessor', title: 'tag to visible, processor ÷ 4', write: whole },
  { name: 'visibleOnSlow4g', title: 'tag to visible, slow 4G', write: whole },
  { name: 'pressedOnSlowProcessor', title: 'press to visible, processor ÷ 4', write: whole },
  { name: 'pressedOnSlow4g', title: 'press to visible, slow 4G', write: whole },
  { name: 'elements', title: 'elements', write: whole },
  { name: 'heap', title: 'heap, kB', write: (bytes) => whole(bytes / 1000) },
  { name: 'shift', title: 'layout shift', write: (shift) => shift.toFixed(3) },
];
