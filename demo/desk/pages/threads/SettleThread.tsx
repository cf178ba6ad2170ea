import { useState } from 'preact/hooks';
import type { OwnerConversation } from '../../../../sdk/contract/types.ts';
import { Confirm } from '../../parts/Confirm.tsx';
import { useDesk } from '../../state/useDesk.ts';
import { useWork } from '../../state/useWork.ts';
import { words } from '../../words.ts';

interface SettleThreadProps {
  id: string;
  name: string;
  onSettled: (thread: OwnerConversation) => void;
}

/** Ends the conversation, once it has been said what that means. */
export function SettleThread({ id, name, onSettled }: SettleThreadProps) {
  const said = words.threads;
  const desk = useDesk();
  const work = useWork();
  const [isAsking, ask] = useState(false);

  async function settle(): Promise<void> {
    const thread = await work.run((client, options) => client.settleConversation(id, options), ['settle', id]);
    if (!thread) return;
    desk.said.value = said.nowSettled;
    document.querySelector('h1')?.focus();
    onSettled(thread);
  }

  return <Confirm label={said.settle} question={said.settleSure(name)} yes={said.settleYes} no={said.settleNo} isAsking={isAsking} onAsk={ask} work={work} onYes={() => void settle()} />;
}
