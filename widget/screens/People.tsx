import { useState } from 'preact/hooks';
import { Screen } from '../parts/Screen.tsx';
import { useSession } from '../state/useSession.ts';
import type { PeopleWords } from '../words/en/people.ts';
import { Ask } from './people/Ask.tsx';
import { Circles } from './people/Circles.tsx';
import { End, type Ending } from './people/End.tsx';

/** What was done, in words. */
interface Outcome {
  heading: string;
  text: string;
}

/** People who've been there: stories, and somebody to meet under a name of one's choice. */
export default function People({ words }: { words: PeopleWords }) {
  const { view, back } = useSession();
  const [ending, setEnding] = useState<Ending | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const circleId = view.value?.place.about;

  function goOn() {
    if (circleId) back();
    setEnding(null);
    setOutcome(null);
  }

  if (outcome) {
    return (
      <Screen heading={outcome.heading} main={{ label: words.done, press: goOn }} back={goOn}>
        <p>{outcome.text}</p>
      </Screen>
    );
  }
  if (ending) return <End ending={ending} words={words} done={setOutcome} stay={() => setEnding(null)} />;
  if (circleId) return <Ask circleId={circleId} words={words} done={setOutcome} />;
  return <Circles words={words} end={setEnding} />;
}
