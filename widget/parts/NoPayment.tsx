import { firstNameOf } from '../state/firstNameOf.ts';
import { useSession } from '../state/useSession.ts';
import { useStanding } from '../state/useStanding.ts';
import { useFrameWords } from '../words/useFrameWords.ts';
import { usePartsWords } from '../words/usePartsWords.ts';
import { Screen } from './Screen.tsx';

/** The owner has no page to pay on: a person helps. */
export function NoPayment({ back }: { back?: () => void }) {
  const { go } = useSession();
  const { helper } = useStanding();
  const { offers } = useFrameWords();
  const words = usePartsWords();
  return (
    <Screen
      heading={words.noWay}
      main={{ label: offers.talk(firstNameOf(helper)), press: () => go('talk') }}
      back={back}
    >
      <p>{words.nothingChanged}</p>
    </Screen>
  );
}
