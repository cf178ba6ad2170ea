import { firstNameOf } from '../state/firstNameOf.ts';
import { useSession } from '../state/useSession.ts';
import { useFrameWords } from '../words/useFrameWords.ts';
import { Face } from './Face.tsx';

/** Whose letter this is, and the way to write to them: at the head of every screen, always in the same place. */
export function HelpLine() {
  const { standing, view, go, prefetch } = useSession();
  const words = useFrameWords();
  const helper = standing.value?.helper;
  if (!helper) return null;
  const intend = () => prefetch('talk');
  return (
    <button
      type="button"
      class="help small"
      disabled={view.value?.place.name === 'talk'}
      onPointerEnter={intend}
      onFocus={intend}
      onClick={() => go('talk')}
    >
      <Face helper={helper} />
      <span>
        <bdi>{helper.name}</bdi> · {helper.role}
        <span class="link">{words.writeTo(firstNameOf(helper))}</span>
      </span>
    </button>
  );
}
