import type { PlaybookCheck, PlaybookDocument } from '../../../../sdk/contract/types.ts';
import { Field } from '../../parts/Field.tsx';
import { focusSection, Section } from '../../parts/Section.tsx';
import { Trouble } from '../../parts/Trouble.tsx';
import { words } from '../../words.ts';
import { Faults } from './Faults.tsx';
import { boxId } from './playbookBox.ts';
import { Rehearsal } from './Rehearsal.tsx';
import { SavePlaybook } from './SavePlaybook.tsx';
import type { Draft } from './useDraft.ts';
import { isFine, useTrial } from './useTrial.ts';

interface EditPlaybookProps {
  document: PlaybookDocument;
  draft: Draft;
  /** Told of what is the newest now, of whoever. */
  onNewest: (document: PlaybookDocument) => void;
}

/** The text to write, to check, to try and to save. */
export function EditPlaybook({ document, draft, onNewest }: EditPlaybookProps) {
  const said = words.playbook;
  const trial = useTrial(draft.text.value);
  const { work, check } = trial;

  async function show(part: 'found' | 'rehearsal'): Promise<void> {
    const found = await trial.look();
    if (found) focusSection(part === 'rehearsal' && found.faults.length > 0 ? 'found' : part);
  }

  return (
    <>
      <Section id="edit" title={said.edit} lead={said.editLead}>
        {document.faults.length > 0 && (
          <div class="trouble" role="alert">
            <p>{said.notAccepted}</p>
            <Faults faults={document.faults} />
          </div>
        )}
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void show('found');
          }}
        >
          <div class="code">
            <Field id={boxId} label={said.text} text={draft.text} lines={22} isCode />
          </div>
          {draft.aside !== '' && (
            <p class="hint">
              {said.aside}{' '}
              <button type="button" class="quiet" onClick={draft.takeBack}>
                {said.takeBack}
              </button>
            </p>
          )}
          <div class="buttons">
            <button type="submit" aria-disabled={work.isBusy || undefined}>
              {said.checkIt}
            </button>
            <button type="button" aria-disabled={work.isBusy || undefined} onClick={() => void show('rehearsal')}>
              {said.tryIt}
            </button>
          </div>
          <p role="status" class="hint">
            {work.isBusy ? said.working : draft.isChanged ? said.unsaved : said.unchanged}
          </p>
        </form>
        <Trouble text={work.trouble} />
        {check && <Found check={check} />}
        <SavePlaybook document={document} draft={draft} trial={trial} onNewest={onNewest} />
      </Section>
      {check && check.faults.length === 0 && <Rehearsal check={check} />}
    </>
  );
}

function Found({ check }: { check: PlaybookCheck }) {
  const said = words.playbook;
  return (
    <div class="found">
      <h3 id="found" tabIndex={-1}>
        {isFine(check) ? said.fine : check.faults.length > 0 ? said.faults(check.faults.length) : said.breaks(check.breaches.length)}
      </h3>
      <Faults faults={check.faults} />
    </div>
  );
}
