import { closeConversation } from '../../../sdk/client/operations.ts';
import { Done } from '../../parts/Done.tsx';
import { Screen } from '../../parts/Screen.tsx';
import { useSession } from '../../state/useSession.ts';
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
  const { act } = useSession();
  const close = () => void act((core, options) => closeConversation(core, id, options), done);
  return (
    <Screen heading={words.isItSettled} main={{ label: words.yes, press: close }} second={{ label: words.notYet, press: stay }}>
      <p>{words.settling}</p>
    </Screen>
  );
}

export function Settled({ words }: { words: TalkWords }) {
  const { member, helper } = useStanding();
  return (
    <Done heading={words.settled(member.firstName)}>
      <p>{words.anyTime(helper.name)}</p>
    </Done>
  );
}
