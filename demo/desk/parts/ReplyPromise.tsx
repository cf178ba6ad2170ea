import type { OwnerConversation } from '../../../sdk/contract/types.ts';
import { useNow } from '../state/useNow.ts';
import { writeDistance, writeInstant } from '../state/writeTime.ts';
import { words } from '../words.ts';

/** How a conversation stands: by when an answer has been promised, running. */
export function ReplyPromise({ conversation: { state, answerBy } }: { conversation: OwnerConversation['conversation'] }) {
  const now = useNow();
  if (state === 'closed') return <p class="promise">{words.threads.isSettled}</p>;
  if (answerBy === null) return <p class="promise">{words.threads.isAnswered}</p>;
  const hasPassed = Date.parse(answerBy) <= now.getTime();
  const say = hasPassed ? words.threads.promisePassed : words.threads.promisedIn;
  return (
    <p class={hasPassed ? 'promise passed' : 'promise running'}>
      <time dateTime={answerBy}>{say(writeDistance(answerBy, now), writeInstant(answerBy))}</time>
    </p>
  );
}
