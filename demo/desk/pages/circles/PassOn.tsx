import type { OwnerIntroduction } from '../../../../sdk/contract/types.ts';
import { Form } from '../../parts/Form.tsx';
import { useWork } from '../../state/useWork.ts';
import { useDesk } from '../../state/useDesk.ts';
import { words } from '../../words.ts';

interface PassOnProps {
  introduction: OwnerIntroduction['introduction'];
  peer: string;
  onPassedOn: () => void;
}

/** The owner thinks that the two may meet; the peer is asked next. */
export function PassOn({ introduction: { id, pseudonym }, peer, onPassedOn }: PassOnProps) {
  const said = words.circles;
  const desk = useDesk();
  const work = useWork();

  async function passOn(): Promise<void> {
    if (!(await work.run((client, options) => client.acceptIntroduction(id, options), ['accept', id]))) return;
    desk.said.value = said.passedOn(peer);
    onPassedOn();
  }

  return (
    <Form work={work} onSend={() => void passOn()} button={said.passOn} label={said.wouldMeet(peer)}>
      <p class="hint">{said.passOnHint(peer, pseudonym)}</p>
    </Form>
  );
}
