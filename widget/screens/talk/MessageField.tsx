import { useState } from 'preact/hooks';
import { Field } from '../../parts/Field.tsx';
import type { Draft } from '../../state/drafts.ts';
import { useDraft } from '../../state/useDraft.ts';
import type { TalkWords } from '../../words/en/talk.ts';

/** A message that is being written. */
export interface Message {
  text: Draft<string>;
  /** Whether somebody tried to send it while it was empty. */
  isMissed: boolean;
  send: () => void;
}

/** The contract's longest message, characters. */
const longest = 4000;

/** The one message that is being written, whether it opens a thread or adds to one; so it outlives the thread. */
export function useMessage(send: (text: string) => void): Message {
  const text = useDraft('text', '');
  const [isTried, setTried] = useState(false);
  const isEmpty = text.value.trim() === '';
  return {
    text,
    isMissed: isTried && isEmpty,
    send() {
      setTried(isEmpty);
      if (!isEmpty) send(text.value);
    },
  };
}

interface MessageFieldProps {
  label: string;
  hint?: string | undefined;
  words: TalkWords;
  message: Message;
}

export function MessageField({ label, hint, words, message: { text, isMissed } }: MessageFieldProps) {
  const problem = isMissed ? words.writeFirst : undefined;
  return <Field name="message" label={label} hint={hint} problem={problem} text={text} isLong maxLength={longest} />;
}
