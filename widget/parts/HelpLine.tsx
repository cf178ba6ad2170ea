import { useSession } from '../state/useSession.ts';
import { useFrameWords } from '../words/useFrameWords.ts';
import { Face } from './Face.tsx';

/** Whose letter this is, and the way to write to them: at the head of every screen, always in the same place. */
export function HelpLine() {
  const { standing, view, go, prefetch } = useSession();
  const words = useFrameWords();
  const helper = standing.value?.helper;
  if (!helper) return <span class="help" />;
  const intend = () => prefetch('talk');
  return (
    <button
      type="button"
      class="help"
      disabled={view.value?.place.name === 'talk'}
      onPointerEnter={intend}
      onFocus={intend}
      onClick={() => go('talk')}
    >
      <Face helper={helper} />
      <span>
        {helper.role}
        <span class="link">{words.writeTo(helper.name)}</span>
      </span>
    </button>
  );
}
