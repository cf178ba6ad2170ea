import type { ImportPreview } from '../../../../sdk/contract/types.ts';
import { Section } from '../../parts/Section.tsx';
import { useDesk } from '../../state/useDesk.ts';
import { words } from '../../words.ts';
import { LineTable } from './LineTable.tsx';

type Change = ImportPreview['members']['first'][number];

interface PreviewProps {
  preview: ImportPreview;
  isBusy: boolean;
  onTake: () => void;
}

/** What a file would change, in counts and in words. */
export function Preview({ preview: { members, charges, skipped }, isBusy, onTake }: PreviewProps) {
  const said = words.import;
  const { areAmountsShown } = useDesk();
  const changes = members.added + members.changed + charges.added + charges.changed + charges.withdrawn;
  return (
    <Section id="preview" title={said.preview}>
      <table class="counts">
        <thead>
          <tr>
            <td />
            <th scope="col">{said.counts.added}</th>
            <th scope="col">{said.counts.changed}</th>
            <th scope="col">{said.counts.unchanged}</th>
            <th scope="col">{said.counts.withdrawn}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{said.members}</th>
            <td>{members.added}</td>
            <td>{members.changed}</td>
            <td>{members.unchanged}</td>
            <td>0</td>
          </tr>
          <tr>
            <th scope="row">{said.charges}</th>
            <td>{charges.added}</td>
            <td>{charges.changed}</td>
            <td>{charges.unchanged}</td>
            <td>{charges.withdrawn}</td>
          </tr>
        </tbody>
      </table>
      {changes === 0 && <p>{said.nothingChanges}</p>}
      <Changes title={said.members} changes={members.first} all={members.added + members.changed} areWordsShown />
      <Changes title={said.charges} changes={charges.first} all={charges.added + charges.changed + charges.withdrawn} areWordsShown={areAmountsShown.value} />
      {skipped.length > 0 && (
        <>
          <h3>{said.skippedTitle}</h3>
          <LineTable rows={skipped.map(({ line, reason }) => ({ where: `${said.line} ${line}`, why: reason }))} />
        </>
      )}
      {changes > 0 && (
        <button type="button" class="main" aria-disabled={isBusy || undefined} onClick={() => !isBusy && onTake()}>
          {said.take}
        </button>
      )}
    </Section>
  );
}

interface ChangesProps {
  title: string;
  changes: Change[];
  all: number;
  /** The words about a charge hold sums, so they wait to be asked for. */
  areWordsShown: boolean;
}

function Changes({ title, changes, all, areWordsShown }: ChangesProps) {
  const said = words.import;
  if (changes.length === 0) return null;
  const kinds: Record<string, string> = said.counts;
  return (
    <>
      <h3>{title}</h3>
      {!areWordsShown && <p class="hint">{said.sumsHidden}</p>}
      <ul class="changes">
        {changes.map(({ memberId, what, about, words: text }, index) => (
          <li key={`${memberId} ${index}`}>
            <span class="kind">{kinds[what] ?? what}</span>
            <span>
              <b dir="auto">{about || memberId}</b> {about && <small>{memberId}</small>}
              {areWordsShown && <p dir="auto">{text}</p>}
            </span>
          </li>
        ))}
      </ul>
      {all > changes.length && <p class="hint">{said.firstOf(changes.length, all)}</p>}
    </>
  );
}
