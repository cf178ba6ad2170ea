import { useState } from 'preact/hooks';
import { resumePause } from '../../sdk/client/operations.ts';
import { Card } from '../parts/Card.tsx';
import { Screen } from '../parts/Screen.tsx';
import { useOffer } from '../state/useOffer.ts';
import { useSession } from '../state/useSession.ts';
import { useStanding } from '../state/useStanding.ts';
import type { PausedWords } from '../words/en/paused.ts';
import { useFrameWords } from '../words/useFrameWords.ts';
import { seeAnew } from './seeAnew.ts';

/** A pause that runs: until when, and the ways to end or lengthen it; shortly before its end also the note on that. */
export default function Paused({ words }: { words: PausedWords }) {
  const session = useSession();
  const { arrangement, member, message, helper } = useStanding();
  const talk = useOffer('talk');
  const frame = useFrameWords();
  const [step, setStep] = useState<'look' | 'sure' | 'back'>('look');
  const pause = arrangement?.kind === 'pause' ? arrangement : undefined;

  if (step === 'back' || !pause) {
    return (
      <Screen
        heading={words.welcome(member.firstName)}
        main={{ label: words.next, press: () => void session.open() }}
        second={{ label: frame.close, press: () => session.close() }}
      >
        <p>{words.over}</p>
      </Screen>
    );
  }

  const { id, sentence, extensions } = pause;
  if (step === 'sure') {
    const comeBack = () =>
      void session.act((core, options) => resumePause(core, id, options), () => setStep('back'), seeAnew(session));
    return (
      <Screen
        heading={words.sure}
        main={{ label: words.back, press: comeBack }}
        second={{ label: words.stay, press: () => setStep('look') }}
      >
        <p>{words.happens}</p>
      </Screen>
    );
  }

  const isEnding = message.situation === 'pause_ending';
  const longest = extensions.at(-1);
  return (
    <Screen heading={isEnding ? message.greeting : words.heading}>
      {isEnding && (
        <div class="letter">
          {message.body.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <p class="signature">{message.signature}</p>
        </div>
      )}
      <p>{sentence}</p>
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
      {talk && <Card title={frame.offers.talk(helper.name)} line={talk.line} press={() => session.go('talk')} />}
      {!isEnding && (
        <button type="button" class="plain" onClick={() => session.go('letter')}>
          {frame.noteFrom(helper.name)}
        </button>
      )}
    </Screen>
  );
}
