import { firstNameOf } from '../state/firstNameOf.ts';
import { useSession } from '../state/useSession.ts';
import { useStanding } from '../state/useStanding.ts';
import { useFrameWords } from '../words/useFrameWords.ts';

/** The way to the letter, from what greets the member instead of it. */
export function ToLetter() {
  const { go } = useSession();
  const { helper } = useStanding();
  const { noteFrom } = useFrameWords();
  return (
    <button type="button" class="plain" part="button" onClick={() => go('letter')}>
      {noteFrom(firstNameOf(helper))}
    </button>
  );
}
