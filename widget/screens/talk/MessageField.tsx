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
  const words = text.value.trim();
  return {
    text,
    isMissed: isTried && !words,
    send() {
      setTried(!words);
      if (words) send(words);
    },
  };
}

interface MessageFieldProps {
  label: string;
  hint?: string | undefined;
  words: TalkWords;
  message: Message;
  lines: number;
}

export function MessageField({ words, message: { text, isMissed }, ...field }: MessageFieldProps) {
  const problem = isMissed ? words.writeFirst : undefined;
  return <Field {...field} name="message" problem={problem} text={text} maxLength={longest} />;
}
