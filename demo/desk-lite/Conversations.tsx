import type { OwnerConversation } from '../../sdk/contract/types.ts';
import type { OpenDesk } from './openDesk.ts';
import { WriteForm } from './WriteForm.tsx';

export function Conversations({ desk }: { desk: OpenDesk }) {
  const { conversations } = desk.papers.value;
  return (
    <section aria-labelledby="conversations">
      <h2 id="conversations">Conversations</h2>
      {conversations.length === 0 && <p>Nobody has written.</p>}
      {conversations.map((thread) => (
        <Thread key={thread.conversation.id} thread={thread} desk={desk} />
      ))}
    </section>
  );
}

function Thread({ thread: { memberName, conversation }, desk }: { thread: OwnerConversation; desk: OpenDesk }) {
  const { id, state, topic, answerBy, messages, helper } = conversation;
  return (
    <article>
      <h3>
        {memberName} <small>about {topic === 'other' ? 'something else' : topic}</small>
      </h3>
      <p class="state">{state === 'closed' ? 'Settled.' : answerBy ? `Promised by ${writeInstant(answerBy)}.` : 'Answered.'}</p>
      <ol>
        {messages.map((message) => (
          <li key={message.id} class={message.from}>
            <small>
              {message.from === 'member' ? memberName : helper.name}, {message.sentAtText}
            </small>
            <p dir="auto">{message.text}</p>
          </li>
        ))}
      </ol>
      {state === 'open' && (
        <>
          <WriteForm label={`Answer ${memberName}`} button="Send" onWrite={(text) => desk.work('answer', { conversationId: id, text })} />
          <button type="button" onClick={() => void desk.work('settle', { conversationId: id })}>
            This is settled
          </button>
        </>
      )}
    </article>
  );
}

function writeInstant(instant: string): string {
  return new Intl.DateTimeFormat('en', { weekday: 'long', hour: 'numeric', minute: '2-digit' }).format(new Date(instant));
}
