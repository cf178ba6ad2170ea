import type { PlaybookFault } from '../../../../sdk/contract/types.ts';
import { words } from '../../words.ts';
import { goToLine } from './playbookBox.ts';

/** What has to be mended, each with the way to its line. */
export function Faults({ faults }: { faults: PlaybookFault[] }) {
  const said = words.playbook;
  return (
    <ul class="faults">
      {faults.map((fault, index) => (
        <li key={`${index} ${fault.path}`}>
          <button type="button" class="quiet" onClick={() => goToLine(fault.line)}>
            {said.goTo(fault.line)}
          </button>
          <div>
            {fault.voice ? <Voice voice={fault.voice} /> : <p dir="auto">{fault.reason}</p>}
            {fault.path && <code>{fault.path}</code>}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Voice({ voice: { phrase, why, kinder } }: { voice: NonNullable<PlaybookFault['voice']> }) {
  const said = words.playbook;
  return (
    <>
      <p>
        <q dir="auto">{phrase}</q> {said.notToRead} {why}
      </p>
      <p>
        {said.kinder} <q dir="auto">{kinder}</q>
      </p>
    </>
  );
}
