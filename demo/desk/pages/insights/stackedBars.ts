import { barX, type PlotOptions } from '@observablehq/plot';

/** One piece of a bar. */
export interface Piece {
  row: string;
  part: string;
  value: number;
}

/** Bars side by side that each add up to a whole; the colours are the style sheet's, in the order of the parts. */
export function stackedBars(pieces: Piece[], parts: string[], { isShare = false }: { isShare?: boolean } = {}): PlotOptions {
  const rows = [...new Set(pieces.map(({ row }) => row))];
  const hasNames = rows.length > 1 || rows[0] !== '';
  return {
    height: 28 + rows.length * 44,
    marginLeft: hasNames ? 96 : 0,
    marginRight: 12,
    marginTop: 4,
    x: isShare ? { label: null, percent: true, ticks: 5, tickFormat: (share: number) => `${share}%` } : wholeNumbers(pieces),
    y: { label: null, domain: rows, axis: hasNames ? 'left' : null, tickSize: 0 },
    color: { type: 'ordinal', domain: parts, range: colours.slice(0, parts.length) },
    marks: [barX(pieces, { x: 'value', y: 'row', fill: 'part', order: parts, offset: isShare ? 'normalize' : null, stroke: 'var(--paper)', strokeWidth: 2, rx: 3 })],
  };
}

/** There is no half of a person: the axis counts in whole ones. */
function wholeNumbers(pieces: Piece[]): NonNullable<PlotOptions['x']> {
  const rows = Map.groupBy(pieces, ({ row }) => row);
  const most = Math.max(1, ...[...rows.values()].map((some) => some.reduce((sum, { value }) => sum + value, 0)));
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((one) => most / one <= 6) ?? most;
  return { label: null, domain: [0, most], ticks: Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step), tickFormat: String };
}

const colours = ['var(--part-1)', 'var(--part-2)', 'var(--part-3)', 'var(--part-4)', 'var(--part-5)'];
