import { Screen } from '../parts/Screen.tsx';
import { firstNameOf } from '../state/firstNameOf.ts';
import { useSession } from '../state/useSession.ts';
import type { PartsWords } from '../words/en/parts.ts';

/** When something fails: what happened to the money, and the ways on. It says only what we know. */
export default function Failure({ words }: { words: PartsWords }) {
  const { standing, view, failure, refresh } = useSession();
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
      back={view.value ? goBack : undefined}
    >
      <p>{isSure ? words.nothingChanged : words.safeToRepeat}</p>
      {isLookedInto && <p>{words.notSeenYet}</p>}
      {view.value && <p>{words.stillThere}</p>}
      <div class="row">
        {look && (
          <button type="button" class="plain" part="button" onClick={look}>
            {words.look}
          </button>
        )}
        {helper?.email && (
          <a class="plain" part="button" href={`mailto:${helper.email}`}>
            {words.mailTo(firstNameOf(helper))}
          </a>
        )}
      </div>
    </Screen>
  );
}
