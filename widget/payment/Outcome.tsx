import type { PaymentDone } from '../../sdk/contract/types.ts';
import { Done } from '../parts/Done.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TalkCard } from '../parts/TalkCard.tsx';
import { useSession } from '../state/useSession.ts';
import { useStanding } from '../state/useStanding.ts';
import { useCardWords } from '../words/useCardWords.ts';

interface OutcomeProps {
  step: PaymentDone;
  /** Begins anew, for what is left. */
  again: () => void;
  back: () => void;
}

/** What came of it: what was taken, what is still open, and where the bank said no, the ways on. */
export function Outcome({ step: { state, taken, left }, again, back }: OutcomeProps) {
  const session = useSession();
  const { member } = useStanding();
  const words = useCardWords();
  const rest = left && <p>{words.left(left.text)}</p>;

  if (state === 'declined') {
    return (
      <Screen
        heading={words.declined}
        main={{ label: words.anotherCard, press: again }}
        second={{ label: words.otherWays, press: () => void session.start({ name: 'letter' }) }}
        back={back}
      >
        <p>{taken ? words.taken(taken.text) : words.nothingTaken}</p>
        {rest}
        <p>{words.manyReasons}</p>
        <TalkCard />
      </Screen>
    );
  }

  if (state === 'saved') {
    return (
      <Done heading={words.saved}>
        <p>{words.savedLine}</p>
      </Done>
    );
  }

  // What a later API may add is shown as not certain yet.
  const isPaid = state === 'paid';
  return (
    <Done heading={isPaid ? words.thanks(member.firstName) : words.onItsWay}>
      {taken && <p>{isPaid ? words.taken(taken.text) : words.comes(taken.text)}</p>}
      {rest}
      <p>{isPaid ? words.nothingMore : words.patience}</p>
    </Done>
  );
}
