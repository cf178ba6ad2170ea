import { describe, expect, it } from 'vitest';
import { lostColumns } from './lostColumns.ts';
import { median } from './median.ts';
import type { Result } from './result.ts';
import { table } from './table.ts';

const own: Result = {
  name: 'ours',
  title: 'Ours',
  isYardstick: false,
  startRaw: 2000,
  startBrotli: 1000,
  startRequests: 3,
  openedRaw: 40_000,
  openedBrotli: 20_000,
  openedRequests: 8,
  script: 40,
  longestTask: 50,
  visible: 100,
  visibleOnSlowProcessor: 300,
  visibleOnSlow4g: 800,
  pressedOnSlowProcessor: 80,
  pressedOnSlow4g: 60,
  elements: 40,
  heap: 250_000,
  shift: 0,
  foreign: [],
};

describe('median', () => {
  it('is the middle, whatever the order', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([10, 9, 100, 1])).toBe(9.5);
    expect(median([7])).toBe(7);
  });

  it('is no number when there is none', () => {
    expect(median([])).toBeNaN();
  });
});

describe('table', () => {
  const cellsOf = (line = ''): string[] => line.split('|').map((cell) => cell.trim());

  it('gives each number with its ratio to ours', () => {
    const [head, , ourLine, otherLine] = table([own, { ...own, name: 'other', title: 'Other', from: 'other 1.0.0', startBrotli: 2500 }], 'ours').split('\n');
    const column = cellsOf(head).indexOf('at start, kB brotli');
    expect(cellsOf(ourLine)[column]).toBe('1.0');
    expect(cellsOf(otherLine)[column]).toBe('2.5 (2.5×)');
    expect(cellsOf(otherLine)[1]).toBe('Other (other 1.0.0)');
  });

  it('has a dash for what cannot be opened, and no ratio to nothing', () => {
    const [head, , , line] = table([own, { ...own, name: 'other', visible: null, shift: 0.02 }], 'ours').split('\n');
    expect(cellsOf(line)[cellsOf(head).indexOf('tag to visible, ms')]).toBe('–');
    expect(cellsOf(line)[cellsOf(head).indexOf('layout shift')]).toBe('0.020');
  });

  it('does without ratios when ours was not measured', () => {
    expect(table([{ ...own, name: 'other' }], 'ours')).not.toContain('×');
  });
});

describe('lostColumns', () => {
  it('names each column that is lost, and to whom', () => {
    const lost = lostColumns([own, { ...own, name: 'a', title: 'A', elements: 39, heap: 1 }, { ...own, name: 'b', title: 'B', elements: 10 }], 'ours');
    expect(lost.map(({ column, to }) => [column.name, to])).toEqual([
      ['elements', ['A', 'B']],
      ['heap', ['A']],
    ]);
  });

  it('does not count a draw, a yardstick, or what was not measured', () => {
    expect(lostColumns([own, { ...own, name: 'a' }, { ...own, name: 'floor', heap: 1, isYardstick: true }, { ...own, name: 'c', visible: null }], 'ours')).toEqual([]);
  });
});
