import { useMemo } from 'preact/hooks';
import type { PlaybookDocument } from '../../../../sdk/contract/types.ts';
import { PlaybookSchema } from '../../../../sdk/server/playbook/playbook.ts';
import { Page } from '../../parts/Page.tsx';
import { Pending } from '../../parts/Pending.tsx';
import { useDesk } from '../../state/useDesk.ts';
import { useReading } from '../../state/useReading.ts';
import { words } from '../../words.ts';
import { EditPlaybook } from './EditPlaybook.tsx';
import { History } from './History.tsx';
import { focusBox } from './playbookBox.ts';
import { ReadPlaybook } from './ReadPlaybook.tsx';
import { useDraft } from './useDraft.ts';

/** The playbook: the one in force to read, its text to change, and what was in force before. */
export function PlaybookPage() {
  const reading = useReading((client, options) => client.getPlaybook({}, options));
  const { output } = reading;
  return (
    <Page title={words.pages.playbook} lead={words.playbook.lead}>
      <Pending reading={reading} />
      {output && <Opened document={output} onNewest={reading.set} />}
    </Page>
  );
}

function Opened({ document, onNewest }: { document: PlaybookDocument; onNewest: (document: PlaybookDocument) => void }) {
  const said = words.playbook;
  const desk = useDesk();
  const draft = useDraft(document);
  // Not again with every letter that is typed.
  const inForce = useMemo(() => <InForce document={document} />, [document]);
  return (
    <>
      <p>{said.version(document.version)}</p>
      <EditPlaybook document={document} draft={draft} onNewest={onNewest} />
      <History
        document={document}
        onBring={(text) => {
          draft.load(text);
          desk.said.value = said.history.brought;
          focusBox();
        }}
      />
      {inForce}
    </>
  );
}

/** It is in force, so it has passed its checks: reading it needs the shape alone. */
function InForce({ document }: { document: PlaybookDocument }) {
  const { success, data } = PlaybookSchema.safeParse(document.playbook);
  return success ? <ReadPlaybook playbook={data} /> : null;
}
