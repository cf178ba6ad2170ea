import { Screen } from '../parts/Screen.tsx';
import { useSession } from '../state/useSession.ts';
import type { PartsWords } from '../words/en/parts.ts';
import { useFrameWords } from '../words/useFrameWords.ts';

/** When something fails: what happened to the money, and the ways on. It says only what we know. */
export default function Failure({ words }: { words: PartsWords }) {
  const { standing, view, failure, refresh } = useSession();
  const { back } = useFrameWords();
  const helper = standing.value?.helper;
  if (!failure.value) return null;
  const { isSure, isLookedInto, again, look } = failure.value;

  function goBack() {
    failure.value = null;
    if (!isSure) void refresh();
  }

  return (
    <Screen
      heading={isSure ? words.didNotWork : words.noAnswer}
      main={{ label: words.tryAgain, press: again }}
      second={view.value ? { label: back, press: goBack } : undefined}
    >
      <p>{isSure ? words.nothingChanged : words.safeToRepeat}</p>
      {isLookedInto && <p>{words.notSeenYet}</p>}
      {view.value && <p>{words.stillThere}</p>}
      <div class="row">
        {look && (
          <button type="button" class="plain" onClick={look}>
            {words.look}
          </button>
        )}
        {helper?.email && (
          <a class="plain" href={`mailto:${helper.email}`}>
            {words.mailTo(helper.name)}
          </a>
        )}
      </div>
    </Screen>
  );
}
