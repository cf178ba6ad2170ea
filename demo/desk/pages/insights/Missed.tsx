import { useCallback } from 'preact/hooks';
import type { Insights } from '../../../../sdk/contract/types.ts';
import { Amount } from '../../parts/Amount.tsx';
import { Section } from '../../parts/Section.tsx';
import { words } from '../../words.ts';
import { Chart } from './Chart.tsx';
import { Numbers } from './Numbers.tsx';
import { stackedBars } from './stackedBars.ts';

type Counts = Pick<Insights['missed']['people'], 'missed' | 'recovered' | 'tooEarly' | 'settled'>;

const parts = ['recovered', 'later', 'tooEarly', 'open'] as const;
const names = words.insights.missed.parts;

/** What has become of what was missed; the parts add up to it. */
function piecesOf({ missed, recovered, tooEarly, settled }: Counts): Record<(typeof parts)[number], number> {
  const later = Math.max(0, settled - recovered);
  return { recovered, later, tooEarly, open: Math.max(0, missed - recovered - later - tooEarly) };
}

/** How many of those who missed a payment have settled it. */
export function Missed({ people }: { people: Insights['missed']['people'] }) {
  const said = words.insights;
  const pieces = piecesOf(people);
  const draw = useCallback(() => stackedBars(parts.map((part) => ({ row: '', part: names[part], value: pieces[part] })), parts.map((part) => names[part])), [people]);
  return (
    <Section id="missed" title={said.missed.title}>
      {people.missed === 0 ? (
        <p class="calm">{said.nobody}</p>
      ) : (
        <Chart sentence={said.missed.sentence(people.recovered, people.missed)} draw={draw}>
          <Numbers
            caption={said.missed.title}
            columns={[words.insights.what, said.people]}
            rows={parts.map((part, index) => ({ key: part, label: names[part], swatch: `part-${index + 1}`, cells: [said.of(pieces[part], people.missed)] }))}
          />
        </Chart>
      )}
      <p class="hint">{said.missed.how}</p>
    </Section>
  );
}

/** The same in sums, each currency by itself. The drawing has shares only; the sums wait to be asked for. */
export function MissedAmounts({ amounts }: { amounts: Insights['missed']['amounts'] }) {
  const said = words.insights;
  const draw = useCallback(
    () => stackedBars(amounts.flatMap((amount) => parts.map((part) => ({ row: amount.currency, part: names[part], value: piecesOf(amount)[part] }))), parts.map((part) => names[part]), { isShare: true }),
    [amounts],
  );
  if (amounts.length === 0) return null;
  return (
    <Section id="missed-amounts" title={said.amounts.title}>
      <Chart sentence={said.amounts.sentence} draw={draw}>
        <Numbers
          caption={said.amounts.title}
          columns={[words.insights.what, ...amounts.map(({ currency }) => currency)]}
          rows={[
            ...parts.map((part, index) => ({
              key: part,
              label: names[part],
              swatch: `part-${index + 1}`,
              cells: amounts.map((amount) => <Amount amount={piecesOf(amount)[part]} currency={amount.currency} />),
            })),
            { key: 'charges', label: said.amounts.charges, cells: amounts.map(({ charges }) => charges) },
          ]}
        />
      </Chart>
    </Section>
  );
}
