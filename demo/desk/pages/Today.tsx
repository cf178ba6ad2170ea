import { writeDate } from '../../../sdk/terms/writeDate.ts';
import { Page } from '../parts/Page.tsx';
import { Pending } from '../parts/Pending.tsx';
import { Section } from '../parts/Section.tsx';
import { addressOf } from '../state/place.ts';
import { readCare } from '../state/readCare.ts';
import { useDesk } from '../state/useDesk.ts';
import { useReading } from '../state/useReading.ts';
import { words } from '../words.ts';
import { ThreadCard } from './threads/ThreadCard.tsx';
import { Undelivered } from './today/Undelivered.tsx';

/** What waits for a person today. */
export function Today() {
  const desk = useDesk();
  const said = words.today;
  const threads = useReading(async (client, options) => (await client.listConversations({ limit: 100 }, options)).items.filter(({ conversation }) => conversation.state === 'open' && conversation.answerBy !== null));
  const care = useReading((client, options) => readCare(client, desk.now(), options));
  const meetings = useReading(async (client, options) => {
    const { items } = await client.listIntroductions({ limit: 100 }, options);
    const waiting = items.filter(({ introduction: { state }, settledAt }) => state === 'asked' || (state === 'reported' && settledAt === null));
    return waiting.map(({ introduction, reportedBy, peer }) => ({ ...introduction, reportedBy, peer }));
  });
  const isCalm = threads.output?.length === 0 && care.output?.takeOver.length === 0 && meetings.output?.length === 0;

  return (
    <Page title={words.pages.today} lead={isCalm ? `${said.nothing} ${said.nothingMore}` : undefined}>
      <Section id="waiting" title={said.waiting} count={threads.output?.length}>
        <Pending reading={threads} />
        {threads.output?.length === 0 && <p class="calm">{said.noneWaiting}</p>}
        <ul class="cards">
          {threads.output?.map((thread) => (
            <li key={thread.conversation.id}>
              <ThreadCard thread={thread} />
            </li>
          ))}
        </ul>
      </Section>

      <Section id="take-over" title={said.takeOver} count={care.output?.takeOver.length} lead={care.output?.takeOver.length ? said.takeOverHint : undefined}>
        <Pending reading={care} />
        {care.output?.takeOver.length === 0 && <p class="calm">{said.noneToTakeOver}</p>}
        <ul class="cards">
          {care.output?.takeOver.map(({ memberId, name, why }) => (
            <li key={memberId}>
              <a class="card" href={addressOf('people', memberId)}>
                <strong dir="auto">{name || words.unknownPerson}</strong>
                <span>{said.whyTakeOver[why]}</span>
              </a>
            </li>
          ))}
        </ul>
      </Section>

      <Section id="missed" title={said.missed} count={care.output?.missed.length} lead={care.output?.missed.length ? said.missedHint : undefined}>
        {care.trouble === '' && care.output === null && <p class="pending">{words.oneMoment}</p>}
        {care.output?.missed.length === 0 && <p class="calm">{said.noneMissed}</p>}
        <ul class="cards">
          {care.output?.missed.map(({ memberId, name, dueOn }) => (
            <li key={`${memberId} ${dueOn}`}>
              <a class="card" href={addressOf('people', memberId)}>
                <strong dir="auto">{name || words.unknownPerson}</strong>
                <span>{said.missedOn(writeDate(dueOn, words.locale, 'weekday'))}</span>
              </a>
            </li>
          ))}
        </ul>
      </Section>

      <Section id="meetings" title={said.meetings} count={meetings.output?.length}>
        <Pending reading={meetings} />
        {meetings.output?.length === 0 && <p class="calm">{said.noMeetings}</p>}
        <ul class="cards">
          {meetings.output?.map(({ id, pseudonym, state, peer, reportedBy }) => (
            <li key={id}>
              <a class="card" href={addressOf('circles')}>
                <span dir="auto">{state === 'reported' ? said.reports(reportedBy[0] === 'peer' ? peer : pseudonym) : said.asks(pseudonym, peer)}</span>
              </a>
            </li>
          ))}
        </ul>
      </Section>

      <Undelivered />
    </Page>
  );
}
