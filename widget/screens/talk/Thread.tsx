import { useEffect, useRef } from 'preact/hooks';
import { openConversation, writeMessage } from '../../../sdk/client/operations.ts';
import type { Conversation } from '../../../sdk/contract/types.ts';
import { Screen } from '../../parts/Screen.tsx';
import { useSession } from '../../state/useSession.ts';
import { useStanding } from '../../state/useStanding.ts';
import type { TalkWords } from '../../words/en/talk.ts';
import { MessageField, useMessage } from './MessageField.tsx';

interface ThreadProps {
  id: string;
  words: TalkWords;
  /** Null until it has been read; writing does not wait for that. */
  thread: Conversation | null;
  change: (thread: Conversation) => void;
  settle: () => void;
}

/** What was said, all of it as plain text, and a place to say more. */
export function Thread({ id, words, thread, change, settle }: ThreadProps) {
  const { act, go, canGoBack, announcement } = useSession();
  const standing = useStanding();
  const helper = thread?.helper ?? standing.helper;
  const messages = thread?.messages ?? [];
  const isClosed = thread?.state === 'closed';
  const list = useRef<HTMLOListElement>(null);

  // What was said last is what is read first. Only the panel scrolls, never the page behind.
  useEffect(() => {
    const body = list.current?.closest('.body');
    if (body && messages.length > 2) body.scrollTop = body.scrollHeight;
  }, [messages.length]);

  const message = useMessage((text) => {
    void act(
      (core, options) => (isClosed ? openConversation(core, { topic: 'other', text }, options) : writeMessage(core, id, { text }, options)),
      (written) => {
        change(written);
        announcement.value = `${words.sent} ${written.helper.replyPromise}`;
      },
      ({ code }) => {
        if (code !== 'conversation_closed' || !thread) return false;
        change({ ...thread, state: 'closed' });
        return true;
      },
    );
  });

  return (
    <Screen
      heading={words.thread(helper.name)}
      main={{ label: words.send, press: message.send }}
      second={isClosed ? undefined : { label: words.settle, press: settle }}
    >
      <ol class="thread" ref={list}>
        {messages.map(({ id: key, from, text, sentAtText }) => (
          <li key={key} class={from === 'member' ? 'mine' : undefined}>
            <p class="small">
              <bdi>{from === 'member' ? words.you : helper.name}</bdi> · <bdi>{sentAtText}</bdi>
            </p>
            <p dir="auto">{text}</p>
          </li>
        ))}
      </ol>
      {isClosed && <p role="status">{words.closed(helper.name)}</p>}
      {thread?.answerBy && <p class="small">{helper.replyPromise}</p>}
      <MessageField label={words.more} words={words} message={message} />
      {!canGoBack() && standing.offers.length > 1 && (
        <button type="button" class="plain" onClick={() => go('letter')}>
          {words.waysForward}
        </button>
      )}
    </Screen>
  );
}
