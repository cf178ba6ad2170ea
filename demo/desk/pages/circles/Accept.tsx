import { useState } from 'preact/hooks';
import { Field } from '../../parts/Field.tsx';
import { Form } from '../../parts/Form.tsx';
import { useDesk } from '../../state/useDesk.ts';
import { useWork } from '../../state/useWork.ts';
import { words } from '../../words.ts';

interface AcceptProps {
  id: string;
  peer: string;
  pseudonym: string;
  onAccepted: () => void;
}

/** The peer said yes: how they can be met is passed on. */
export function Accept({ id, peer, pseudonym, onAccepted }: AcceptProps) {
  const said = words.circles;
  const desk = useDesk();
  const work = useWork();
  const text = desk.draft(`meeting ${id}`);
  const [isMissing, setMissing] = useState(false);

  async function accept(): Promise<void> {
    const meetAt = text.value.trim();
    setMissing(meetAt === '');
    if (meetAt === '') return;
    const accepted = await work.run((client, options) => client.acceptIntroduction(id, { meetAt }, options), ['accept', id, meetAt]);
    if (!accepted) return;
    text.value = '';
    desk.said.value = said.passedOn(pseudonym);
    onAccepted();
  }

  return (
    <Form work={work} onSend={() => void accept()} button={said.accept}>
      <Field id={`meet-${id}`} label={said.meetAt(peer)} hint={said.meetAtHint} text={text} lines={3} maxLength={500} problem={isMissing && text.value.trim() === '' ? said.meetAtMissing : undefined} />
    </Form>
  );
}
