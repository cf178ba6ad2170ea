import { useRef, useState } from 'preact/hooks';
import type { ImportPreview, ImportReport } from '../../../sdk/contract/types.ts';
import { Page } from '../parts/Page.tsx';
import { focusSection, Section } from '../parts/Section.tsx';
import { Trouble } from '../parts/Trouble.tsx';
import { useDesk } from '../state/useDesk.ts';
import { useWork } from '../state/useWork.ts';
import { words } from '../words.ts';
import { ChooseFile } from './import/ChooseFile.tsx';
import { faultsOf, LineTable } from './import/LineTable.tsx';
import { Preview } from './import/Preview.tsx';

/** Brings in members and charges: choose a file, see what would change, take it. */
export function Import() {
  const said = words.import;
  const desk = useDesk();
  const work = useWork();
  const [file, setFile] = useState<File | null>(null);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [report, setReport] = useState<ImportReport | null>(null);
  // What is taken is what was shown, also when the file is saved anew meanwhile.
  const shown = useRef(new Blob());
  const [isUnread, setUnread] = useState(false);

  function choose(chosen: File | null): void {
    setFile(chosen);
    setPreview(null);
    setReport(null);
    setUnread(false);
    work.forget();
  }

  async function look(chosen: File): Promise<void> {
    const body = await chosen.arrayBuffer().catch(() => null);
    setUnread(body === null);
    if (body === null) return;
    shown.current = new Blob([body]);
    const found = await work.run((client, options) => client.previewImport(shown.current, options), ['preview', chosen.name, chosen.lastModified, chosen.size]);
    setPreview(found);
    if (found) focusSection('preview');
  }

  async function take({ name, lastModified, size }: File): Promise<void> {
    const taken = await work.run((client, options) => client.importFile(shown.current, options), ['take', name, lastModified, size]);
    if (!taken) return;
    setReport(taken);
    setPreview(null);
    desk.said.value = said.report(taken.members, taken.charges, taken.unchanged);
    focusSection('taken');
  }

  const faults = faultsOf(work.failure);
  return (
    <Page title={words.pages.import} lead={said.lead} hasAmounts={preview !== null}>
      <ChooseFile file={file} onChoose={choose} isBusy={work.isBusy} isShown={preview !== null} onLook={(chosen) => void look(chosen)} />
      <Trouble text={isUnread ? said.unread : faults ? '' : work.trouble} />
      {faults && (
        <div class="trouble" role="alert">
          <p>{said.faults}</p>
          <LineTable rows={faults} />
          {faults.length >= 100 && <p>{said.faultsCut}</p>}
        </div>
      )}
      {work.isBusy && !preview && <p class="pending">{said.looking}</p>}
      {preview && file && <Preview preview={preview} isBusy={work.isBusy} onTake={() => void take(file)} />}
      {report && (
        <Section id="taken" title={said.taken}>
          <p>{said.report(report.members, report.charges, report.unchanged)}</p>
          {report.skipped.length > 0 && <LineTable rows={report.skipped.map(({ line, reason }) => ({ where: `${said.line} ${line}`, why: reason }))} />}
        </Section>
      )}
    </Page>
  );
}
