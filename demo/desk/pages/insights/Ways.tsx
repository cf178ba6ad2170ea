import { useCallback } from 'preact/hooks';
import type { Insights } from '../../../../sdk/contract/types.ts';
import { Section } from '../../parts/Section.tsx';
import { words } from '../../words.ts';
import { Chart } from './Chart.tsx';
import { Numbers } from './Numbers.tsx';
import { plainBars } from './plainBars.ts';

const kinds = ['plan', 'promise', 'pause', 'pay', 'conversation', 'none'] as const;

/** Which way forward people chose. */
export function Ways({ ways }: { ways: Insights['ways'] }) {
  const said = words.insights;
  const draw = useCallback(() => plainBars(kinds.map((kind) => ({ label: said.ways.parts[kind], value: ways[kind] }))), [ways]);
  if (ways.of === 0) return null;
  return (
    <Section id="ways" title={said.ways.title}>
      <Chart sentence={said.ways.sentence(ways.none, ways.of)} draw={draw}>
        <Numbers caption={said.ways.title} columns={[words.insights.what, said.people]} rows={kinds.map((kind) => ({ key: kind, label: said.ways.parts[kind], cells: [said.of(ways[kind], ways.of)] }))} />
      </Chart>
    </Section>
  );
}
