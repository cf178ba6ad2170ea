import { leaveIntroduction, reportIntroduction } from '../../../sdk/client/operations.ts';
import { Screen } from '../../parts/Screen.tsx';
import { useSession } from '../../state/useSession.ts';
import type { PeopleWords } from '../../words/en/people.ts';

/** How a meeting is to end. */
export interface Ending {
  /** The introduction's. */
  id: string;
  by: 'leave' | 'report';
}

interface EndProps {
  ending: Ending;
  words: PeopleWords;
  done: (outcome: { heading: string; text: string }) => void;
  stay: () => void;
}

/** Asks once before a meeting ends. */
export function End({ ending: { id, by }, words, done, stay }: EndProps) {
  const { act } = useSession();
  const asked = words.leaving[by];
  const end = by === 'leave' ? leaveIntroduction : reportIntroduction;
  const press = () =>
    void act(
      (core, options) => end(core, id, options),
      () => done({ heading: asked.done, text: words.ended }),
    );
  return (
    <Screen heading={asked.heading} main={{ label: asked.yes, press }} second={{ label: words.stay, press: stay }}>
      <p>{asked.text}</p>
    </Screen>
  );
}
