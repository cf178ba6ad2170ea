import { useState } from 'preact/hooks';
import { extendPause, startPause } from '../../sdk/client/operations.ts';
import type { Pause as AgreedPause } from '../../sdk/contract/types.ts';
import { Choice } from '../parts/Choice.tsx';
import { Confirm } from '../parts/Confirm.tsx';
import { Done } from '../parts/Done.tsx';
import { Screen } from '../parts/Screen.tsx';
import { useDraft } from '../state/useDraft.ts';
import { useLocale } from '../state/useLocale.ts';
import { useOffer } from '../state/useOffer.ts';
import { useSession } from '../state/useSession.ts';
import { useStanding } from '../state/useStanding.ts';
import type { PauseWords } from '../words/en/pause.ts';
import { usePartsWords } from '../words/usePartsWords.ts';
import { writeLength } from './writeLength.ts';

/** A pause to begin; or, where the place names one, the running pause made longer. */
export default function Pause({ words }: { words: PauseWords }) {
  const session = useSession();
  const { arrangement, today } = useStanding();
  const offer = useOffer('pause');
  const locale = useLocale();
  const parts = usePartsWords();
  const about = session.view.value?.place.about;
  const running = about && arrangement?.kind === 'pause' ? arrangement : undefined;
  const choices = (about ? running?.extensions : offer?.choices) ?? [];

  const periods = useDraft<number | null>(`pause ${about}`, null);
  const [step, setStep] = useState<'choose' | 'early' | 'review'>('choose');
  const [agreed, setAgreed] = useState<AgreedPause>();
  const choice = choices.find((one) => one.periods === periods.value);

  if (agreed) {
    return (
      <Done>
        <p>{agreed.sentence}</p>
        <p>{words.quiet}</p>
        <p>{words.sooner}</p>
      </Done>
    );
  }

  const doesRest = !running && offer?.access === 'stop';
  const lengthOf = (one: typeof choices[number]) => writeLength(one, running?.startsOn ?? today, locale);
  if (choice && step === 'review') {
    const body = { periods: choice.periods };
    return (
      <Confirm
        yes={words.take}
        write={(core, options) =>
          running ? extendPause(core, running.id, body, options) : startPause(core, body, options)
        }
        done={setAgreed}
        back={() => setStep('choose')}
      >
        <p>{words.sentence(lengthOf(choice), choice.resumesOnText)}</p>
        {doesRest && <p>{words.rests}</p>}
        <p>{words.open}</p>
      </Confirm>
    );
  }

  return (
    <Screen
      heading={about ? words.longer : words.heading}
      main={{ label: parts.goOn, press: () => setStep(choice ? 'review' : 'early') }}
    >
      <Choice
        label={words.length}
        options={choices.map((one) => ({
          value: one.periods,
          label: lengthOf(one),
          hint: words.until(one.resumesOnText),
        }))}
        chosen={periods}
        isMissing={step === 'early' && !choice}
      />
      <ul>
        <li>{words.stops}</li>
        <li>{words.open}</li>
        {doesRest && <li>{words.rests}</li>}
        <li>{words.keep}</li>
      </ul>
    </Screen>
  );
}
