import type { OwnerConversation } from '../../../../sdk/contract/types.ts';
import { ReplyPromise } from '../../parts/ReplyPromise.tsx';
import { addressOf } from '../../state/place.ts';
import { words } from '../../words.ts';

/** A conversation in a list: who, what about, how it stands, and how its last message begins. */
export function ThreadCard({ thread: { memberName, conversation, handedTo } }: { thread: OwnerConversation }) {
  const { id, topic, messages } = conversation;
  const last = messages.at(-1);
  return (
    <a class="card" href={addressOf('threads', id)}>
      <strong dir="auto">{memberName || words.unknownPerson}</strong>
      <small>{words.threads.about(words.threads.topics[topic] ?? topic)}</small>
      <ReplyPromise conversation={conversation} />
      {handedTo && <small>{words.threads.handedTo(handedTo.name)}</small>}
      {last && (
        <span class="excerpt" dir="auto">
          {last.text}
        </span>
      )}
    </a>
  );
}
