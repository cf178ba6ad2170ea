import { useState } from 'preact/hooks';
import { resumePause } from '../../sdk/client/operations.ts';
import { Card } from '../parts/Card.tsx';
import { Confirm } from '../parts/Confirm.tsx';
import { Done } from '../parts/Done.tsx';
import { LetterText } from '../parts/LetterText.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TalkCard } from '../parts/TalkCard.tsx';
import { ToLetter } from '../parts/ToLetter.tsx';
import { useOffer } from '../state/useOffer.ts';
import { useSession } from '../state/useSession.ts';
import { useStanding } from '../state/useStanding.ts';
import type { PausedWords } from '../words/en/paused.ts';

/** A pause that runs: until when, and the ways to end or lengthen it; shortly before its end also the note on that. */
export default function Paused({ words }: { words: PausedWords }) {
  const session = useSession();
  const { arrangement, member, message } = useStanding();
  const talk = useOffer('talk');
  const [step, setStep] = useState<'look' | 'sure' | 'back'>('look');
  const pause = arrangement?.kind === 'pause' ? arrangement : undefined;

  if (step === 'back' || !pause) {
    return (
      <Done
        heading={words.welcome(member.firstName)}
        next={{ label: words.next, press: () => void session.open() }}
      >
        <p>{words.over}</p>
      </Done>
    );
  }

  const { id, sentence, extensions, resumesOnText } = pause;
  if (step === 'sure') {
    return (
      <Confirm
        heading={words.sure}
        yes={words.back}
        no={words.stay}
        write={(core, options) => resumePause(core, id, options)}
        done={() => setStep('back')}
        back={() => setStep('look')}
      >
        <p>{words.happens}</p>
      </Confirm>
    );
  }

  const isEnding = message.situation === 'pause_ending';
  // The helper's own words may have named the day.
  const isSaid = isEnding && message.body.some((paragraph) => paragraph.includes(resumesOnText));
  const longest = extensions.at(-1);
  return (
    <Screen heading={isEnding ? message.greeting : words.heading}>
      {isEnding && <LetterText />}
      {!isSaid && <p>{sentence}</p>}
      <p>{words.open}</p>
      {longest && (
        <Card
          title={words.longer}
          line={words.upTo(longest.resumesOnText)}
          press={() => session.go('pause', id)}
          intend={() => session.prefetch('pause')}
        />
      )}
      <Card title={words.back} line={words.backLine} press={() => setStep('sure')} />
      {talk && <TalkCard />}
      {!isEnding && <ToLetter />}
    </Screen>
  );
}
