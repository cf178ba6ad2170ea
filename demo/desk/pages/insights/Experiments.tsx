import { useCallback } from 'preact/hooks';
import type { ExperimentArm, ExperimentResult } from '../../../../sdk/contract/types.ts';
import { writeDate } from '../../../../sdk/terms/writeDate.ts';
import { Section } from '../../parts/Section.tsx';
import { words } from '../../words.ts';
import { Chart } from './Chart.tsx';
import { Numbers } from './Numbers.tsx';
import { plainBars } from './plainBars.ts';

/** What is being found out, and what can be said of it so far. */
export function Experiments({ experiments }: { experiments: ExperimentResult[] }) {
  const said = words.insights.experiments;
  if (experiments.length === 0) return null;
  return (
    <Section id="experiments" title={said.title}>
      {experiments.map((experiment) => (
        <Experiment key={experiment.id} experiment={experiment} />
      ))}
      <p class="hint">{said.how}</p>
    </Section>
  );
}

function Experiment({ experiment }: { experiment: ExperimentResult }) {
  const said = words.insights.experiments;
  const { arms, measure, choice, question } = experiment;
  const draw = useCallback(() => plainBars(arms.map((arm) => ({ label: arm.name, value: ofHundred(arm) }))), [arms]);
  const sentences = arms.flatMap(({ name, sentence, isStopped }) => [...(isStopped ? [said.stopped(name)] : []), ...(sentence ? [sentence] : [])]);
  const numbers = (
    <Numbers
      caption={question}
      columns={[said.given, said.assigned, said.counted, said.yes, said.complaints, said.optOuts, said.disputes, said.brokenPlans]}
      rows={arms.map((arm) => ({ key: arm.id, label: arm.name, cells: [arm.assigned, arm.counted, arm.yes, arm.complaints, arm.optOuts, arm.disputes, arm.brokenPlans] }))}
    />
  );
  return (
    <div>
      <h3>{question}</h3>
      <p class="hint">{phaseOf(experiment)}</p>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {choice === 'thompson' && <p>{said.steered}</p>}
      {arms.some(({ counted }) => counted > 0) ? (
        <Chart sentence={said.sentence(said.measures[measure] ?? measure)} draw={draw}>
          {numbers}
        </Chart>
      ) : (
        numbers
      )}
    </div>
  );
}

function ofHundred({ counted, yes }: ExperimentArm): number {
  return counted === 0 ? 0 : Math.round((100 * yes) / counted);
}

function phaseOf({ phase, startsOn, lastAssignedOn, overOn }: ExperimentResult): string {
  const said = words.insights.experiments.phases;
  const day = (date: string): string => writeDate(date, words.locale, 'long');
  if (phase === 'planned') return said.planned(day(startsOn));
  if (phase === 'assigning') return said.assigning(day(lastAssignedOn), day(overOn));
  return phase === 'waiting' ? said.waiting(day(overOn)) : said.over;
}
