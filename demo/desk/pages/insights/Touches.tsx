import { useCallback } from 'preact/hooks';
import type { Insights } from '../../../../sdk/contract/types.ts';
import { Section } from '../../parts/Section.tsx';
import { sentenceCase } from '../../state/sentenceCase.ts';
import { words } from '../../words.ts';
import { Chart } from './Chart.tsx';
import { Numbers } from './Numbers.tsx';
import { plainBars } from './plainBars.ts';

/** What notes were made: drawn by what they were about, and in the table by channel too. */
export function Touches({ touches: { made, withdrawn, kinds } }: Pick<Insights, 'touches'>) {
  const said = words.insights.touches;
  const channels = [...new Set(kinds.map(({ channel }) => channel))].toSorted();
  const draw = useCallback(() => plainBars(madeAbout(kinds)), [kinds]);
  return (
    <Section id="touches" title={said.title}>
      {kinds.length === 0 ? (
        <p class="calm">{words.insights.none}</p>
      ) : (
        <Chart sentence={said.sentence(made, withdrawn)} draw={draw}>
          <Numbers
            caption={said.title}
            columns={[said.about, said.made, said.withdrawn]}
            rows={channels.flatMap((channel) =>
              kinds
                .filter((kind) => kind.channel === channel)
                .map((kind) => ({ key: `${channel} ${kind.situation}`, label: said.by(situationName(kind.situation), channelName(channel)), cells: [kind.made, kind.withdrawn] })),
            )}
          />
        </Chart>
      )}
    </Section>
  );
}

function madeAbout(kinds: Insights['touches']['kinds']): { label: string; value: number }[] {
  const bySituation = Map.groupBy(kinds, ({ situation }) => situationName(situation));
  return [...bySituation].map(([label, some]) => ({ label, value: some.reduce((sum, { made }) => sum + made, 0) }));
}

function channelName(channel: string): string {
  return words.channels[channel] ?? channel;
}

function situationName(situation: string): string {
  return sentenceCase(words.situations[situation] ?? situation);
}
