import { stringify } from 'yaml';
import { PlaybookSchema } from '../../../../sdk/server/playbook/playbook.ts';
import { Page } from '../../parts/Page.tsx';
import { Pending } from '../../parts/Pending.tsx';
import { useReading } from '../../state/useReading.ts';
import { words } from '../../words.ts';
import { CheckPlaybook } from './CheckPlaybook.tsx';
import { ReadPlaybook } from './ReadPlaybook.tsx';

/** The playbook in force, to read, and a place to check a changed one. */
export function PlaybookPage() {
  const said = words.playbook;
  const reading = useReading(async (client, options) => {
    const { version, playbook } = await client.getPlaybook(options);
    // It is in force, so it has passed its checks: reading it needs the shape alone.
    return { version, text: stringify(playbook, { lineWidth: 120 }), parsed: PlaybookSchema.safeParse(playbook) };
  });
  const { output } = reading;
  return (
    <Page title={words.pages.playbook} lead={said.lead}>
      <Pending reading={reading} />
      {output && (
        <>
          <p>{said.version(output.version)}</p>
          {output.parsed.success && <ReadPlaybook playbook={output.parsed.data} />}
          <CheckPlaybook inForce={output.text} />
        </>
      )}
    </Page>
  );
}
