import { useState } from 'preact/hooks';
import type { OwnerIntroduction } from '../../../../sdk/contract/types.ts';
import { Confirm } from '../../parts/Confirm.tsx';
import { useDesk } from '../../state/useDesk.ts';
import { useWork } from '../../state/useWork.ts';
import { words } from '../../words.ts';

interface EndMeetingProps {
  introduction: OwnerIntroduction['introduction'];
  peer: string;
  onEnded: () => void;
}

/** Ends a meeting or a request for both sides, or closes a report, once it has been said what that means. */
export function EndMeeting({ introduction: { id, pseudonym, state }, peer, onEnded }: EndMeetingProps) {
  const desk = useDesk();
  const work = useWork();
  const [isAsking, ask] = useState(false);
  const said = words.circles.ending[state === 'reported' ? 'reported' : state === 'accepted' ? 'accepted' : 'waiting'];

  async function end(): Promise<void> {
    if (!(await work.run((client, options) => client.endIntroduction(id, {}, options), ['end', id, state]))) return;
    desk.said.value = said.done;
    onEnded();
  }

  return (
    <Confirm label={said.label} question={said.question(pseudonym, peer)} yes={said.yes} no={words.circles.stay} isAsking={isAsking} onAsk={ask} work={work} onYes={() => void end()} />
  );
}
