import { useState } from 'preact/hooks';
import type { OwnerConversation } from '../../../../sdk/contract/types.ts';
import { Field } from '../../parts/Field.tsx';
import { Form } from '../../parts/Form.tsx';
import { useDesk } from '../../state/useDesk.ts';
import { useWork } from '../../state/useWork.ts';
import { words } from '../../words.ts';

interface AnswerProps {
  id: string;
  name: string;
  onAnswered: (thread: OwnerConversation) => void;
}

/** Writes into the conversation. What was typed stays until it has been taken, also when one looks elsewhere meanwhile. */
export function Answer({ id, name, onAnswered }: AnswerProps) {
  const said = words.threads;
  const desk = useDesk();
  const work = useWork();
  const text = desk.draft(`answer ${id}`);
  const [isMissing, setMissing] = useState(false);

  async function send(): Promise<void> {
    const typed = text.value.trim();
    setMissing(typed === '');
    if (typed === '') return;
    const thread = await work.run((client, options) => client.answerConversation(id, { text: typed }, options), ['answer', id, typed]);
    if (!thread) return;
    text.value = '';
    desk.said.value = said.sent(name);
    onAnswered(thread);
  }

  return (
    <Form work={work} onSend={() => void send()} button={said.send}>
      <Field id="answer" label={said.answer(name)} hint={said.answerHint} text={text} lines={5} maxLength={4000} problem={isMissing && text.value.trim() === '' ? said.answerMissing : undefined} />
    </Form>
  );
}
