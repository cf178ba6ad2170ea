import { useCallback } from 'preact/hooks';
import type { Insights } from '../../../../sdk/contract/types.ts';
import { Section } from '../../parts/Section.tsx';
import { words } from '../../words.ts';
import { Chart } from './Chart.tsx';
import { Numbers } from './Numbers.tsx';
import { stackedBars } from './stackedBars.ts';

const parts = ['kept', 'running', 'behind', 'broken', 'left'] as const;

/** How plans and named days have gone. */
export function Agreements({ plans, promises }: Pick<Insights, 'plans' | 'promises'>) {
  const said = words.insights;
  const { title, sentence, rows, parts: names, agreed } = said.agreements;
  const draw = useCallback(
    () =>
      stackedBars(
        [
          { row: rows.plans, counts: plans },
          { row: rows.promises, counts: promises },
        ].flatMap(({ row, counts }) => parts.map((part) => ({ row, part: names[part], value: counts[part] }))),
        parts.map((part) => names[part]),
      ),
    [plans, promises],
  );
  const all = plans.agreed + promises.agreed;
  return (
    <Section id="agreements" title={title}>
      {all === 0 ? (
        <p class="calm">{said.none}</p>
      ) : (
        <Chart sentence={sentence(plans.kept + promises.kept, all)} draw={draw}>
          <Numbers
            caption={title}
            columns={[words.insights.what, rows.plans, rows.promises]}
            rows={[
              ...parts.map((part, index) => ({ key: part, label: names[part], swatch: `part-${index + 1}`, cells: [plans[part], promises[part]] })),
              { key: 'agreed', label: agreed, cells: [plans.agreed, promises.agreed] },
            ]}
          />
        </Chart>
      )}
    </Section>
  );
}
