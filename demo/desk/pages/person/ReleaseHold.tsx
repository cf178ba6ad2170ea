import type { Hold } from '../../../../sdk/contract/types.ts';
import { Field } from '../../parts/Field.tsx';
import { Form } from '../../parts/Form.tsx';
import { useDesk } from '../../state/useDesk.ts';
import { useWork } from '../../state/useWork.ts';
import { words } from '../../words.ts';

interface ReleaseHoldProps {
  hold: Hold;
  onReleased: () => void;
}

/** Ends a hold, with a word on why for the trail. */
export function ReleaseHold({ hold, onReleased }: ReleaseHoldProps) {
  const said = words.person;
  const isDispute = hold.reason === 'dispute';
  const desk = useDesk();
  const work = useWork();
  const note = desk.draft(`release ${hold.id}`);

  async function release(): Promise<void> {
    const written = note.value.trim();
    const released = await work.run((client, options) => client.releaseHold(hold.id, { note: written }, options), ['release', hold.id, written]);
    if (!released) return;
    note.value = '';
    desk.said.value = said.released;
    onReleased();
  }

  return (
    <Form work={work} onSend={() => void release()} button={isDispute ? said.release : said.releaseBreathing} isMinor>
      <Field id={`note-${hold.id}`} label={isDispute ? said.releaseNote : said.releaseWhy} text={note} maxLength={500} />
    </Form>
  );
}
