import { leaveIntroduction, reportIntroduction } from '../../../sdk/client/operations.ts';
import { Confirm } from '../../parts/Confirm.tsx';
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
  const asked = words.leaving[by];
  const end = by === 'leave' ? leaveIntroduction : reportIntroduction;
  return (
    <Confirm
      heading={asked.heading}
      yes={asked.yes}
      no={words.stay}
      write={(core, options) => end(core, id, options)}
      done={() => done({ heading: asked.done, text: words.ended })}
      back={stay}
    >
      <p>{asked.text}</p>
    </Confirm>
  );
}
