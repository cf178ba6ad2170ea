import { openConversation } from '../../../sdk/client/operations.ts';
import type { Conversation, OpenConversation } from '../../../sdk/contract/types.ts';
import { Choice } from '../../parts/Choice.tsx';
import { Screen } from '../../parts/Screen.tsx';
import { useDraft } from '../../state/useDraft.ts';
import { useSession } from '../../state/useSession.ts';
import { useStanding } from '../../state/useStanding.ts';
import type { TalkWords } from '../../words/en/talk.ts';
import { MessageField, useMessage } from './MessageField.tsx';

type Topic = OpenConversation['topic'];

const topics: Topic[] = ['timing', 'amount', 'program', 'other'];

interface FirstMessageProps {
  words: TalkWords;
  done: (thread: Conversation) => void;
}

/** What to talk about, if the member wants to say, and the first message. A reason is never asked for. */
export function FirstMessage({ words, done }: FirstMessageProps) {
  const { act } = useSession();
  const { helper } = useStanding();
  const topic = useDraft<Topic | null>('topic', null);
  const message = useMessage((text) => {
    const body = { topic: topic.value ?? 'other', text };
    void act((core, options) => openConversation(core, body, options), done);
  });
  return (
    <Screen heading={words.heading} main={{ label: words.send, press: message.send }}>
      <Choice
        label={words.pickOne}
        isCompact
        options={topics.map((value) => ({ value, label: words.topics[value] }))}
        chosen={topic}
      />
      <MessageField label={words.message} hint={helper.replyPromise} words={words} message={message} lines={5} />
      <p class="small">{words.quiet}</p>
    </Screen>
  );
}
