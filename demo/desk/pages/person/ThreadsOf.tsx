import type { MemberFile } from '../../../../sdk/contract/types.ts';
import { Section } from '../../parts/Section.tsx';
import { addressOf } from '../../state/place.ts';
import { writeInstant } from '../../state/writeTime.ts';
import { words } from '../../words.ts';

/** The ways to their conversations, as the trail tells of them. */
export function ThreadsOf({ file: { audit } }: { file: MemberFile }) {
  const said = words.person;
  const opened = audit.filter(({ action }) => action === 'conversation.opened');
  return (
    <Section id="threads" title={said.thread}>
      {opened.length === 0 && <p class="calm">{said.noThread}</p>}
      <ul class="links">
        {opened.map(({ id, at, subject }) => (
          <li key={id}>
            <a href={addressOf('threads', subject)}>{said.openThread(writeInstant(at))}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
