import type { PlaybookDocument } from '../../../../sdk/contract/types.ts';
import { Section } from '../../parts/Section.tsx';
import { Trouble } from '../../parts/Trouble.tsx';
import { useWork } from '../../state/useWork.ts';
import { writeInstant } from '../../state/writeTime.ts';
import { words } from '../../words.ts';

interface HistoryProps {
  document: PlaybookDocument;
  /** Takes the text of an edition into the editor. */
  onBring: (text: string) => void;
}

/** Who saved a playbook, and when; each can be taken up again. */
export function History({ document: { history }, onBring }: HistoryProps) {
  const said = words.playbook.history;
  const work = useWork();

  async function bring(edition: string): Promise<void> {
    const brought = await work.run((client, options) => client.getPlaybook({ edition }, options), ['bring', edition]);
    if (brought) onBring(brought.text);
  }

  return (
    <Section id="history" title={said.title} lead={said.lead}>
      <Trouble text={work.trouble} />
      <ol class="editions">
        {history.map(({ edition, version, publishedAt, publishedBy }) => (
          <li key={edition}>
            <span>
              <b dir="auto">{version}</b> {publishedAt === null ? said.file : said.saved(publishedBy, writeInstant(publishedAt))}
            </span>
            <button type="button" aria-label={said.bringOf(version)} aria-disabled={work.isBusy || undefined} onClick={() => void bring(edition)}>
              {said.bring}
            </button>
          </li>
        ))}
      </ol>
    </Section>
  );
}
