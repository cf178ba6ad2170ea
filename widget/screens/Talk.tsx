import { useEffect, useState } from 'preact/hooks';
import { getConversation } from '../../sdk/client/operations.ts';
import type { Conversation } from '../../sdk/contract/types.ts';
import { useSession } from '../state/useSession.ts';
import { useStanding } from '../state/useStanding.ts';
import type { TalkWords } from '../words/en/talk.ts';
import { FirstMessage } from './talk/FirstMessage.tsx';
import { Settle, Settled } from './talk/Settle.tsx';
import { Thread } from './talk/Thread.tsx';

/** Talking to a person: the first message, then the thread. While it is open nothing is asked for. */
export default function Talk({ words }: { words: TalkWords }) {
  const { ask } = useSession();
  const standing = useStanding();
  const { conversation } = standing;
  const [thread, setThread] = useState<Conversation | null>(null);
  const [step, setStep] = useState<'thread' | 'settle' | 'settled'>('thread');
  const id = thread?.id ?? conversation?.id;

  useEffect(() => {
    if (!conversation) return;
    // After one's own message nothing new can be there yet.
    const isKnown = thread?.id === conversation.id && !conversation.answered;
    if (!isKnown) void ask((core, options) => getConversation(core, conversation.id, options), setThread);
  }, [standing]);

  if (step === 'settled') return <Settled words={words} />;
  if (!id) return <FirstMessage words={words} done={setThread} />;
  if (step === 'settle') {
    return <Settle id={id} words={words} done={() => setStep('settled')} stay={() => setStep('thread')} />;
  }
  return <Thread id={id} words={words} thread={thread} change={setThread} settle={() => setStep('settle')} />;
}
