import { useCallback } from 'preact/hooks';
import type { Insights } from '../../../../sdk/contract/types.ts';
import { Section } from '../../parts/Section.tsx';
import { words } from '../../words.ts';
import { Chart } from './Chart.tsx';
import { Numbers } from './Numbers.tsx';
import { plainBars } from './plainBars.ts';

/** Which screens of the widget were looked at, without a name. */
export function Screens({ screens }: Pick<Insights, 'screens'>) {
  const said = words.insights.screens;
  const draw = useCallback(() => plainBars(screens.map(({ screen, shown }) => ({ label: nameOf(screen), value: shown }))), [screens]);
  const sum = (of: (one: Insights['screens'][number]) => number): number => screens.reduce((all, one) => all + of(one), 0);
  return (
    <Section id="screens" title={said.title}>
      {screens.length === 0 ? (
        <p class="calm">{words.insights.none}</p>
      ) : (
        <Chart sentence={said.sentence(sum(({ shown }) => shown), sum(({ failed }) => failed))} draw={draw}>
          <Numbers caption={said.title} columns={[said.screen, said.shown, said.failed]} rows={screens.map(({ screen, shown, failed }) => ({ key: screen, label: nameOf(screen), cells: [shown, failed] }))} />
        </Chart>
      )}
      <p class="hint">{said.how}</p>
    </Section>
  );
}

function nameOf(screen: string): string {
  return words.insights.screens.names[screen] ?? screen;
}
