import { Form } from '../../parts/Form.tsx';
import { useDesk } from '../../state/useDesk.ts';
import { useWork } from '../../state/useWork.ts';
import { words } from '../../words.ts';

interface NoteComplaintProps {
  memberId: string;
  name: string;
  onNoted: () => void;
}

/** They said that a note hurt or bothered them: that is kept, and nobody speaks up for some days. */
export function NoteComplaint({ memberId, name, onNoted }: NoteComplaintProps) {
  const said = words.person.complaint;
  const desk = useDesk();
  const work = useWork();

  async function send(): Promise<void> {
    const complaint = await work.run((client, options) => client.noteComplaint(memberId, options), ['complaint', memberId, desk.now().toISOString().slice(0, 10)]);
    if (!complaint) return;
    desk.said.value = said.noted(name);
    onNoted();
  }

  return (
    <details>
      <summary>{said.title}</summary>
      <Form work={work} onSend={() => void send()} button={said.button}>
        <p>{said.lead}</p>
      </Form>
    </details>
  );
}
