import { barX, type PlotOptions, text } from '@observablehq/plot';

const rowHeight = 52;

/** One bar for each, with its name above it and its number behind it: so it fits a phone, and needs no axis. */
export function plainBars(bars: { label: string; value: number }[]): PlotOptions {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return {
    height: bars.length * rowHeight + 4,
    marginLeft: 0,
    marginRight: 40,
    marginTop: 0,
    marginBottom: 4,
    x: { axis: null, domain: [0, most] },
    y: { axis: null, domain: bars.map(({ label }) => label), padding: 0 },
    marks: [
      barX(bars, { x: 'value', y: 'label', fill: 'var(--moss)', rx: 3, insetTop: 26, insetBottom: 6 }),
      text(bars, { x: 0, y: 'label', text: 'label', textAnchor: 'start', dy: -13, fill: 'currentColor' }),
      text(bars, { x: 'value', y: 'label', text: ({ value }: { value: number }) => String(value), textAnchor: 'start', dx: 8, dy: 10, fill: 'currentColor', fontWeight: 600 }),
    ],
  };
}
