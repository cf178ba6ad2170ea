import { plot, type PlotOptions } from '@observablehq/plot';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface ChartProps {
  /** What the chart says, in a sentence: for who does not see it, and for who does. */
  sentence: string;
  /** How it is drawn, at whatever width. */
  draw: () => PlotOptions;
  /** The same as a table, for everybody. */
  children: ComponentChildren;
}

/** A chart, with what it says above it and the same numbers as a table below. */
export function Chart({ sentence, draw, children }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const redraw = (): void => {
      const width = Math.max(240, element.clientWidth);
      const chart = plot({ ...draw(), width, style: { background: 'none', color: 'inherit', fontFamily: 'var(--plain)', fontSize: '14px', overflow: 'visible' } });
      // The page's policy allows style sheets of its own only; what Plot would say there stands in ours.
      for (const style of chart.querySelectorAll('style')) style.remove();
      element.replaceChildren(chart);
    };
    const observer = new ResizeObserver(redraw);
    observer.observe(element);
    redraw();
    return () => observer.disconnect();
  }, [draw]);
  return (
    <figure>
      <figcaption>{sentence}</figcaption>
      {/* Read out by the sentence above and the table below, each better than a drawing can be. */}
      <div class="chart" ref={place} aria-hidden="true" />
      {children}
    </figure>
  );
}
