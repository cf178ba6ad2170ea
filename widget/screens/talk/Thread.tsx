import { useEffect, useRef } from 'preact/hooks';
import { getConversation, openConversation, writeMessage } from '../../../sdk/client/operations.ts';
import type { Conversation } from '../../../sdk/contract/types.ts';
import { intoSight } from '../../parts/intoSight.ts';
import { Screen } from '../../parts/Screen.tsx';
import { firstNameOf } from '../../state/firstNameOf.ts';
import { useSession } from '../../state/useSession.ts';
import { useStanding } from '../../state/useStanding.ts';
import type { TalkWords } from '../../words/en/talk.ts';
import { MessageField, useMessage } from './MessageField.tsx';
import { OutsideHelp } from './OutsideHelp.tsx';

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
  const name = firstNameOf(helper);
  const messages = thread?.messages ?? [];
  const isClosed = thread?.state === 'closed';
  const list = useRef<HTMLOListElement>(null);

  // What was said last is what is read first, with the place to answer below it.
  useEffect(() => {
    if (messages.length) intoSight(list.current?.parentElement?.querySelector('textarea') ?? null);
  }, [messages.length]);

  const message = useMessage((text) => {
    void act(
      (core, options) => (isClosed ? openConversation(core, { topic: 'other', text }, options) : writeMessage(core, id, { text }, options)),
      (written) => {
        change(written);
        announcement.value = `${words.sent} ${written.promise}`;
      },
      ({ code }) => {
        if (code !== 'conversation_closed' || !thread) return false;
        change({ ...thread, state: 'closed' });
        return true;
      },
      async (core, options) => {
        const now = await getConversation(core, id, options);
        const isThere = now.messages.slice(messages.length).some((one) => one.from === 'member' && one.text === text);
        return isThere ? now : undefined;
      },
    );
  });

  return (
    <Screen
      heading={words.thread(name)}
      main={{ label: words.send, press: message.send }}
      second={isClosed ? undefined : { label: words.settle, press: settle }}
    >
      <ol class="thread" ref={list}>
        {messages.map(({ id: key, from, text, sentAtText }) => (
          <li key={key} class={from === 'member' ? 'mine' : undefined}>
            <p class="small">
              <bdi>{from === 'member' ? words.you : name}</bdi> · <bdi>{sentAtText}</bdi>
            </p>
            <p dir="auto">{text}</p>
          </li>
        ))}
      </ol>
      {isClosed && <p role="status">{words.closed(name)}</p>}
      {thread?.promise && <p class="small">{thread.promise}</p>}
      {thread?.expert && <OutsideHelp expert={thread.expert} />}
      <MessageField label={words.more} words={words} message={message} lines={3} />
      {!canGoBack() && standing.offers.length > 1 && (
        <button type="button" class="plain" part="button" onClick={() => go('letter')}>
          {words.waysForward}
        </button>
      )}
    </Screen>
  );
}
