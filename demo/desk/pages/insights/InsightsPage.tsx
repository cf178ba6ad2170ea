import { addDays } from '../../../../sdk/terms/calendar.ts';
import { writeDate } from '../../../../sdk/terms/writeDate.ts';
import { Page } from '../../parts/Page.tsx';
import { Pending } from '../../parts/Pending.tsx';
import { Section } from '../../parts/Section.tsx';
import { useDesk } from '../../state/useDesk.ts';
import { useReading } from '../../state/useReading.ts';
import { words } from '../../words.ts';
import { Agreements } from './Agreements.tsx';
import { EverybodyNow } from './EverybodyNow.tsx';
import { Experiments } from './Experiments.tsx';
import { Missed, MissedAmounts } from './Missed.tsx';
import { Screens } from './Screens.tsx';
import { Touches } from './Touches.tsx';
import { Ways } from './Ways.tsx';

const windows = [30, 90, 365];

/** What worked between two days, in counts of people with their denominators. */
export function InsightsPage() {
  const said = words.insights;
  const desk = useDesk();
  const days = desk.draft('insights days', '90');
  const to = desk.now().toISOString().slice(0, 10);
  const from = addDays(to, 1 - Number(days.value));
  const reading = useReading((client, options) => client.getInsights({ from, to }, options), `${from} ${to}`);
  const insights = reading.output;

  return (
    <Page title={words.pages.insights} lead={said.lead} hasAmounts>
      <fieldset class="chips">
        <legend>{said.days}</legend>
        {windows.map((window) => (
          <label key={window}>
            <input
              type="radio"
              name="days"
              checked={days.value === String(window)}
              onChange={() => {
                days.value = String(window);
              }}
            />
            <span>{said.windows[window]}</span>
          </label>
        ))}
      </fieldset>
      <p class="hint" role="status">
        {insights && said.window(writeDate(insights.from, words.locale, 'long'), writeDate(insights.to, words.locale, 'long'))}
      </p>
      <Pending reading={reading} />
      {insights && (
        <>
          <Missed people={insights.missed.people} />
          <MissedAmounts amounts={insights.missed.amounts} />
          <Ways ways={insights.ways} />
          <Agreements plans={insights.plans} promises={insights.promises} />
          <Section id="replies" title={said.replies.title}>
            <p>{said.replies.kept(insights.conversations.withinPromise, insights.conversations.answered)}</p>
            <p>{said.replies.waiting(insights.conversations.waiting, insights.conversations.waitingTooLong)}</p>
          </Section>
          <Experiments experiments={insights.experiments} />
          <Touches touches={insights.touches} />
          <Screens screens={insights.screens} />
          <Section id="harm" title={said.harm.title}>
            <p>{said.harm.optOuts(insights.optOuts.members, insights.optOuts.of)}</p>
            <p>{said.harm.disputes(insights.disputes.opened, insights.disputes.open)}</p>
          </Section>
          <EverybodyNow members={insights.members} />
        </>
      )}
    </Page>
  );
}
