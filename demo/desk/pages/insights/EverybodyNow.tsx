import { useCallback } from 'preact/hooks';
import type { Insights } from '../../../../sdk/contract/types.ts';
import { Section } from '../../parts/Section.tsx';
import { words } from '../../words.ts';
import { Chart } from './Chart.tsx';
import { Numbers } from './Numbers.tsx';
import { plainBars } from './plainBars.ts';

/** How many people stand where, right now. */
export function EverybodyNow({ members }: Pick<Insights, 'members'>) {
  const said = words.insights.now;
  const rows = members.byStatus.map(({ status, members: people }) => ({ status, label: words.statuses[status] ?? status, value: people }));
  const draw = useCallback(() => plainBars(rows), [members]);
  return (
    <Section id="now" title={said.title}>
      <Chart sentence={said.sentence(members.all)} draw={draw}>
        <Numbers caption={said.title} columns={[words.insights.what, words.insights.people]} rows={rows.map(({ status, label, value }) => ({ key: status, label, cells: [value] }))} />
      </Chart>
    </Section>
  );
}
