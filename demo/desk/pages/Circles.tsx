import type { ComponentChildren } from 'preact';
import type { OwnerIntroduction } from '../../../sdk/contract/types.ts';
import { Page } from '../parts/Page.tsx';
import { Pending } from '../parts/Pending.tsx';
import { Section } from '../parts/Section.tsx';
import { usePages } from '../state/usePages.ts';
import { words } from '../words.ts';
import { EndMeeting } from './circles/EndMeeting.tsx';
import { PassOn } from './circles/PassOn.tsx';
import { PeerLink } from './circles/PeerLink.tsx';

/** Who wants to meet whom, what was reported first. Only the chosen name is shown: whoever arranges a meeting needs no other. */
export function Circles() {
  const said = words.circles;
  const pages = usePages((client, query, options) => client.listIntroductions(query, options));
  const all = pages.output ?? [];
  const inState = (wanted: string): OwnerIntroduction[] => all.filter(({ introduction: { state } }) => state === wanted);
  const reported = inState('reported').filter(({ settledAt }) => settledAt === null);
  const over = all.filter((one) => ['declined', 'left', 'reported'].includes(one.introduction.state) && !reported.includes(one));

  /** What was pressed is gone: the focus goes to the top, where what has come of it is said. */
  function changed(): void {
    document.querySelector('h1')?.focus();
    pages.again();
  }

  return (
    <Page title={words.pages.circles} lead={said.lead}>
      <Pending reading={pages} />
      {pages.output?.length === 0 && <p class="calm">{said.none}</p>}
      <Group id="reported" title={said.reported} lead={said.reportedHint} some={reported}>
        {(one) => (
          <>
            <p>{said.met(one.peer)}</p>
            {one.reportedBy.map((side) => (
              <p key={side}>{side === 'peer' ? said.reportedByPeer(one.peer) : said.reportedByMember(one.introduction.pseudonym)}</p>
            ))}
            <EndMeeting introduction={one.introduction} peer={one.peer} onEnded={changed} />
          </>
        )}
      </Group>
      <Group id="asked" title={said.asked} some={inState('asked')}>
        {(one) => (
          <>
            <p>{said.wouldMeet(one.peer)}</p>
            <PassOn introduction={one.introduction} peer={one.peer} onPassedOn={changed} />
            <EndMeeting introduction={one.introduction} peer={one.peer} onEnded={changed} />
          </>
        )}
      </Group>
      <Group id="invited" title={said.invited} lead={said.invitedHint} some={inState('invited')}>
        {(one) => (
          <>
            <p>{said.wouldMeet(one.peer)}</p>
            <PeerLink id={one.introduction.id} peer={one.peer} path={one.peerLink} />
            <EndMeeting introduction={one.introduction} peer={one.peer} onEnded={changed} />
          </>
        )}
      </Group>
      <Group id="accepted" title={said.accepted} some={inState('accepted')}>
        {(one) => (
          <>
            <p>{said.met(one.peer)}</p>
            <p>
              <small>{said.how}</small> <span dir="auto">{one.introduction.meetAt}</span>
            </p>
            <PeerLink id={one.introduction.id} peer={one.peer} path={one.peerLink} />
            <EndMeeting introduction={one.introduction} peer={one.peer} onEnded={changed} />
          </>
        )}
      </Group>
      <Group id="over" title={said.over} some={over}>
        {(one) => (
          <>
            <p>{said.met(one.peer)}</p>
            <p>{howEnded(one)}</p>
          </>
        )}
      </Group>
      {pages.more && (
        <button type="button" onClick={pages.more}>
          {words.more}
        </button>
      )}
    </Page>
  );
}

function howEnded({ introduction: { state, pseudonym }, endedBy, peer }: OwnerIntroduction): string {
  const who = endedBy === 'owner' ? words.circles.you : endedBy === 'peer' ? peer : pseudonym;
  return words.circles.ended[state]?.(who) ?? '';
}

interface GroupProps {
  id: string;
  title: string;
  lead?: string;
  some: OwnerIntroduction[];
  children: (one: OwnerIntroduction) => ComponentChildren;
}

function Group({ id, title, lead, some, children }: GroupProps) {
  if (some.length === 0) return null;
  return (
    <Section id={id} title={title} lead={lead} count={some.length}>
      <ul class="cards">
        {some.map((one) => (
          <li key={one.introduction.id} class="card">
            <h3 dir="auto">{one.introduction.pseudonym}</h3>
            {children(one)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
