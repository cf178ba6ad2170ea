import type { OwnerConversation } from '../../../sdk/contract/types.ts';
import { Page } from '../parts/Page.tsx';
import { Pending } from '../parts/Pending.tsx';
import { ReplyPromise } from '../parts/ReplyPromise.tsx';
import { addressOf } from '../state/place.ts';
import { useReading } from '../state/useReading.ts';
import { writeInstant } from '../state/writeTime.ts';
import { words } from '../words.ts';
import { Answer } from './threads/Answer.tsx';
import { SettleThread } from './threads/SettleThread.tsx';

/** One conversation: read it, answer it, settle it. */
export function Thread({ id }: { id: string }) {
  const said = words.threads;
  const reading = useReading((client, options) => client.getOwnerConversation(id, options), id);
  const thread = reading.output;
  const back = { href: addressOf('threads'), label: said.back };
  if (!thread) {
    return (
      <Page title={words.pages.threads} back={back}>
        <Pending reading={reading} />
      </Page>
    );
  }
  const { memberId, conversation, handedTo } = thread;
  const name = thread.memberName || words.unknownPerson;
  return (
    <Page key={id} title={said.title(name)} back={back}>
      <div class="facts">
        <p>{said.about(said.topics[conversation.topic] ?? conversation.topic)}</p>
        <ReplyPromise conversation={conversation} />
        {handedTo && (
          <p>
            {said.handedTo(handedTo.name)}{' '}
            {handedTo.link && (
              <a href={handedTo.link} rel="noreferrer">
                {said.expertLink}
              </a>
            )}
          </p>
        )}
        <a href={addressOf('people', memberId)}>{said.toPerson(name)}</a>
      </div>
      <Messages thread={thread} name={name} />
      {conversation.state === 'open' ? (
        <>
          <Answer id={conversation.id} name={name} onAnswered={reading.set} />
          <SettleThread id={conversation.id} name={name} onSettled={reading.set} />
        </>
      ) : (
        <p class="calm">{said.closedHint}</p>
      )}
    </Page>
  );
}

/** Plain text, as it was typed: nothing in it becomes a link or a picture. */
function Messages({ thread: { conversation }, name }: { thread: OwnerConversation; name: string }) {
  return (
    <ol class="messages" aria-label={words.threads.messages}>
      {conversation.messages.map(({ id, from, text, sentAt }) => (
        <li key={id} class={from}>
          <p class="from">
            <b dir="auto">{from === 'member' ? name : words.threads.you(conversation.helper.name)}</b> <time dateTime={sentAt}>{writeInstant(sentAt)}</time>
          </p>
          <p class="text" dir="auto">
            {text}
          </p>
        </li>
      ))}
    </ol>
  );
}
