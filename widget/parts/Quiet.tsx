import { useSession } from '../state/useSession.ts';
import { useStanding } from '../state/useStanding.ts';
import { useFrameWords } from '../words/useFrameWords.ts';
import { Face } from './Face.tsx';

/** The small button that is there for who comes looking. */
export function Quiet() {
  const session = useSession();
  const words = useFrameWords();
  const { helper } = useStanding();
  return (
    <button type="button" class="quiet" aria-busy={session.busy.value > 0} onClick={() => void session.open()}>
      <Face helper={helper} />
      {words.notesFrom(helper.name)}
    </button>
  );
}
