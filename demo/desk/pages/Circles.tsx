import type { ComponentChildren } from 'preact';
import type { OwnerIntroduction } from '../../../sdk/contract/types.ts';
import { Page } from '../parts/Page.tsx';
import { Pending } from '../parts/Pending.tsx';
import { focusSection, Section } from '../parts/Section.tsx';
import { usePages } from '../state/usePages.ts';
import { useReading } from '../state/useReading.ts';
import { words } from '../words.ts';
import { Accept } from './circles/Accept.tsx';
import { peerNames } from './circles/peerNames.ts';

type Introduction = OwnerIntroduction['introduction'];

/** Who wants to meet whom. Only the chosen name is shown: whoever arranges a meeting needs no other. */
export function Circles() {
  const said = words.circles;
  const pages = usePages((client, query, options) => client.listIntroductions(query, options));
  const peers = useReading((client, options) => peerNames(client, options));
  const peerOf = (id: string): string => peers.output?.(id) ?? id;
  const all = pages.output?.map(({ introduction }) => introduction) ?? [];
  const inState = (state: string): Introduction[] => all.filter((one) => one.state === state);

  return (
    <Page title={words.pages.circles} lead={said.lead}>
      <Pending reading={pages} />
      {pages.output?.length === 0 && <p class="calm">{said.none}</p>}
      <Group id="reported" title={said.reported} lead={said.reportedHint} some={inState('reported')}>
        {({ circleId }) => <p>{said.met(peerOf(circleId))}</p>}
      </Group>
      <Group id="asked" title={said.asked} some={inState('asked')}>
        {({ id, circleId, pseudonym }) => (
          <>
            <p>{said.wouldMeet(peerOf(circleId))}</p>
            <Accept
              id={id}
              peer={peerOf(circleId)}
              pseudonym={pseudonym}
              onAccepted={() => {
                pages.again();
                focusSection('accepted');
              }}
            />
          </>
        )}
      </Group>
      <Group id="accepted" title={said.accepted} some={inState('accepted')}>
        {({ circleId, meetAt }) => (
          <>
            <p>{said.met(peerOf(circleId))}</p>
            <p>
              <small>{said.how}</small> <span dir="auto">{meetAt}</span>
            </p>
          </>
        )}
      </Group>
      <Group id="over" title={said.over} some={inState('left')}>
        {({ circleId }) => <p>{said.met(peerOf(circleId))}</p>}
      </Group>
      {pages.more && (
        <button type="button" onClick={pages.more}>
          {words.more}
        </button>
      )}
    </Page>
  );
}

interface GroupProps {
  id: string;
  title: string;
  lead?: string;
  some: Introduction[];
  children: (one: Introduction) => ComponentChildren;
}

function Group({ id, title, lead, some, children }: GroupProps) {
  if (some.length === 0) return null;
  return (
    <Section id={id} title={title} lead={lead} count={some.length}>
      <ul class="cards">
        {some.map((one) => (
          <li key={one.id} class="card">
            <h3 dir="auto">{one.pseudonym}</h3>
            {children(one)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
