import { useState } from 'preact/hooks';
import { type CallOptions, type Client, ProblemError } from '../../../../sdk/client/index.ts';
import type { PlaybookDocument, PublishPlaybook } from '../../../../sdk/contract/types.ts';
import { Confirm } from '../../parts/Confirm.tsx';
import { Field } from '../../parts/Field.tsx';
import { focusSection } from '../../parts/Section.tsx';
import { useDesk } from '../../state/useDesk.ts';
import { useWork } from '../../state/useWork.ts';
import { words } from '../../words.ts';
import { changedParts } from './changedParts.ts';
import { Conflict } from './Conflict.tsx';
import { focusBox } from './playbookBox.ts';
import type { Draft } from './useDraft.ts';
import { isFine, type Trial } from './useTrial.ts';

interface SavePlaybookProps {
  document: PlaybookDocument;
  draft: Draft;
  trial: Trial;
  onNewest: (document: PlaybookDocument) => void;
}

/** Puts the text in force once it is said what changes; when somebody else was faster, both ways forward. */
export function SavePlaybook({ document, draft, trial, onNewest }: SavePlaybookProps) {
  const said = words.playbook;
  const desk = useDesk();
  const work = useWork();
  const by = desk.draft('playbook by');
  const [isAsking, setAsking] = useState(false);
  const [theirs, setTheirs] = useState<PlaybookDocument | null>(null);
  const text = draft.text.value;

  /** It is asked for only when it can be done. */
  async function ask(isWanted: boolean): Promise<void> {
    work.forget();
    const found = isWanted ? await trial.look() : null;
    setAsking(isFine(found));
    if (found && !isFine(found)) focusSection('found');
  }

  async function save(): Promise<void> {
    const input = { text, edition: draft.edition, by: by.value.trim() };
    const answer = await work.run((client, options) => publish(client, input, options), ['publish', input]);
    if (!answer) return;
    setAsking(false);
    if ('theirs' in answer) return setTheirs(answer.theirs);
    draft.rebase(answer.saved);
    desk.said.value = said.saved(answer.saved.version);
    onNewest(answer.saved);
  }

  /** From now on one's own text is a change of theirs. */
  function follow(newest: PlaybookDocument): void {
    draft.rebase(newest);
    onNewest(newest);
    setTheirs(null);
  }

  if (theirs) {
    const takeTheirs = (): void => {
      draft.load(theirs.text);
      follow(theirs);
      focusBox();
    };
    const keepMine = (): void => {
      follow(theirs);
      setAsking(true);
    };
    return <Conflict theirs={theirs} onTakeTheirs={takeTheirs} onKeepMine={keepMine} />;
  }
  if (!draft.isChanged) return null;
  const parts = changedParts(document.text, text).map((name) => said.parts[name] ?? name);
  return (
    <>
      <Field id="playbook-by" label={said.by} hint={said.byHint} text={by} maxLength={80} />
      <Confirm
        label={said.save}
        question={said.saveSure(parts, !parts.includes(said.parts['version'] ?? ''))}
        yes={said.saveYes}
        no={said.saveNo}
        isAsking={isAsking && isFine(trial.check)}
        onAsk={(isWanted) => void ask(isWanted)}
        work={work}
        onYes={() => void save()}
      />
    </>
  );
}

/** What was saved, or what somebody else has saved meanwhile. */
async function publish(client: Client, input: PublishPlaybook, options: CallOptions): Promise<{ saved: PlaybookDocument } | { theirs: PlaybookDocument }> {
  try {
    return { saved: await client.publishPlaybook(input, options) };
  } catch (error) {
    if (error instanceof ProblemError && error.is('playbook_changed')) return { theirs: await client.getPlaybook() };
    throw error;
  }
}
