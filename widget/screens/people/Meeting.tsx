import type { Circle, Introduction } from '../../../sdk/contract/types.ts';
import type { PeopleWords } from '../../words/en/people.ts';
import type { Ending } from './End.tsx';

interface MeetingProps {
  circle: Circle;
  introduction: Introduction;
  words: PeopleWords;
  end: (ending: Ending) => void;
}

/** The one meeting that the member asked for: still asked, or how to meet. */
export function Meeting({ circle: { name }, introduction: { id, pseudonym, state, meetAt }, words, end }: MeetingProps) {
  const isAccepted = state === 'accepted';
  return (
    <section class="letter">
      <h3>{isAccepted ? words.saidYes(name) : words.asked(name)}</h3>
      <p>
        {words.knownAs(pseudonym)} {isAccepted ? words.howToMeet : words.answerHere}
      </p>
      {isAccepted && (
        <p class="meet" dir="auto">
          {meetAt}
        </p>
      )}
      <div class="row">
        <button type="button" class="plain" part="button" onClick={() => end({ id, by: 'leave' })}>
          {isAccepted ? words.leave : words.takeBack}
        </button>
        {isAccepted && (
          <button type="button" class="plain" part="button" onClick={() => end({ id, by: 'report' })}>
            {words.report}
          </button>
        )}
      </div>
    </section>
  );
}
