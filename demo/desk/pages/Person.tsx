import { useState } from 'preact/hooks';
import type { MemberFile } from '../../../sdk/contract/types.ts';
import { AuditList } from '../parts/AuditList.tsx';
import { Page } from '../parts/Page.tsx';
import { Pending } from '../parts/Pending.tsx';
import { Section } from '../parts/Section.tsx';
import { addressOf } from '../state/place.ts';
import { useReading } from '../state/useReading.ts';
import { words } from '../words.ts';
import { Facts } from './person/Facts.tsx';
import { Money } from './person/Money.tsx';
import { Quiet } from './person/Quiet.tsx';
import { Standing } from './person/Standing.tsx';
import { ThreadsOf } from './person/ThreadsOf.tsx';
import { Touches } from './person/Touches.tsx';

const auditShown = 100;

/** All about one person: how things stand, what was agreed, what was said, what is held, and every change. */
export function Person({ id }: { id: string }) {
  // What changes here may change what is said to them.
  const [changes, setChanges] = useState(0);
  const changed = (): void => setChanges(changes + 1);
  const reading = useReading((client, options) => client.getMember(id, options), id, changes);
  const file = reading.output;
  const back = { href: addressOf('people'), label: words.person.back };
  if (!file) {
    return (
      <Page title={words.person.unknown} back={back}>
        <Pending reading={reading} />
      </Page>
    );
  }
  const name = file.member.firstName || words.unknownPerson;
  return (
    <Page key={id} title={name} back={back} hasAmounts>
      {reading.trouble && <Pending reading={reading} />}
      <Standing file={file} />
      <Touches memberId={id} version={changes} />
      <ThreadsOf file={file} />
      <Quiet file={file} name={name} onChange={changed} />
      <Money file={file} onChange={changed} />
      <Facts file={file} />
      <Trail file={file} name={name} />
    </Page>
  );
}

function Trail({ file: { audit }, name }: { file: MemberFile; name: string }) {
  const said = words.person;
  return (
    <Section id="trail" title={said.trail} lead={audit.length >= auditShown ? said.trailCut : undefined}>
      {audit.length === 0 ? <p class="calm">{said.noTrail}</p> : <AuditList entries={audit} nameOf={() => name} />}
    </Section>
  );
}
