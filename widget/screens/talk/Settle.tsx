import { closeConversation } from '../../../sdk/client/operations.ts';
import { Confirm } from '../../parts/Confirm.tsx';
import { Done } from '../../parts/Done.tsx';
import { firstNameOf } from '../../state/firstNameOf.ts';
import { useStanding } from '../../state/useStanding.ts';
import type { TalkWords } from '../../words/en/talk.ts';

interface SettleProps {
  id: string;
  words: TalkWords;
  done: () => void;
  stay: () => void;
}

/** Closing a talk ends the quiet that came with it, so it is said before. */
export function Settle({ id, words, done, stay }: SettleProps) {
  return (
    <Confirm
      heading={words.isItSettled}
      yes={words.yes}
      no={words.notYet}
      write={(core, options) => closeConversation(core, id, options)}
      done={done}
      back={stay}
    >
      <p>{words.settling}</p>
    </Confirm>
  );
}

export function Settled({ words }: { words: TalkWords }) {
  const { helper } = useStanding();
  return (
    <Done>
      <p>{words.anyTime(firstNameOf(helper))}</p>
    </Done>
  );
}
