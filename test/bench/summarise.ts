import type { Visits } from './measureAll.ts';
import type { Visit } from './measureOne.ts';
import { median } from './median.ts';

/** What one subject came to: the medians of its visits. What only opening shows is null where nothing can be opened. */
export interface Summary {
  /** Scripts and style sheets that the page's start loads: bytes as they are, and by brotli 11. */
  startRaw: number;
  startBrotli: number;
  /** All requests of the page's start, those to an API among them. */
  startRequests: number;
  /** The same from the tag until it is open and all is quiet. */
  openedRaw: number | null;
  openedBrotli: number | null;
  openedRequests: number | null;
  /** Milliseconds of the main thread on the slow processor, from the tag until all is quiet. */
  script: number;
  longestTask: number;
  /** Milliseconds from the tag until its box is seen. */
  visible: number | null;
  visibleOnSlowProcessor: number | null;
  visibleOnSlow4g: number | null;
  /** Milliseconds from a press until its box is seen, where all that the page's start loads has come. */
  pressedOnSlowProcessor: number | null;
  pressedOnSlow4g: number | null;
  /** Elements, bytes of the heap, and layout shift that it adds, opened where it can be. */
  elements: number;
  heap: number;
  shift: number;
  /** Hosts beyond this machine that it asked for, and did not reach. */
  foreign: string[];
}

export function summarise({ start, opened, onSlowProcessor, onSlow4g, traced, pressedOnSlowProcessor, pressedOnSlow4g }: Visits): Summary {
  const last = opened.length > 0 ? opened : start;
  const ifOpened = (value: number): number | null => (opened.length > 0 ? value : null);
  return {
    startRaw: of(start, (visit) => codeOf(visit, 'raw')),
    startBrotli: of(start, (visit) => codeOf(visit, 'brotli')),
    startRequests: of(start, ({ sent }) => sent.length),
    openedRaw: ifOpened(of(opened, (visit) => codeOf(visit, 'raw'))),
    openedBrotli: ifOpened(of(opened, (visit) => codeOf(visit, 'brotli'))),
    openedRequests: ifOpened(of(opened, ({ sent }) => sent.length)),
    script: of(traced, ({ work }) => work?.script ?? Number.NaN),
    longestTask: of(traced, ({ work }) => work?.longestTask ?? Number.NaN),
    visible: ifOpened(of(opened, ({ time }) => time)),
    visibleOnSlowProcessor: ifOpened(of(onSlowProcessor, ({ time }) => time)),
    visibleOnSlow4g: ifOpened(of(onSlow4g, ({ time }) => time)),
    pressedOnSlowProcessor: ifOpened(of(pressedOnSlowProcessor, ({ time }) => time)),
    pressedOnSlow4g: ifOpened(of(pressedOnSlow4g, ({ time }) => time)),
    elements: of(last, ({ elements }) => elements),
    heap: of(last, ({ heap }) => heap),
    shift: of(last, ({ shift }) => shift),
    foreign: [...new Set([...start, ...opened].flatMap(({ foreign }) => foreign.map((url) => new URL(url).host)))],
  };
}

function of(visits: Visit[], value: (visit: Visit) => number): number {
  return median(visits.map(value));
}

function codeOf({ sent }: Visit, measure: 'raw' | 'brotli'): number {
  return sent.filter(({ kind }) => kind === 'code').reduce((sum, answer) => sum + answer[measure], 0);
}
