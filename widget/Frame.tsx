import { useErrorBoundary } from 'preact/hooks';
import { Panel } from './parts/Panel.tsx';
import { Quiet } from './parts/Quiet.tsx';
import { Nudge } from './screens/Nudge.tsx';
import { useSession } from './state/useSession.ts';

/** The whole widget as a function of its state. */
export function Frame() {
  const { settings, standing, words, corner, isOpen, view, failure, partsWords, announcement } = useSession();
  const [broken] = useErrorBoundary();
  // A fault of ours takes us off the page, and nothing else.
  if (broken || !words.value) return null;

  const { theme, placement, locale } = settings.value;
  const shown = view.value;
  const failed = failure.value;
  const isShown = isOpen.value && (shown ?? failed);
  return (
    <div
      class={`root ${theme} ${placement}`}
      lang={locale || standing.value?.member.locale}
      dir={words.value.direction}
    >
      <div class="heard" role="status">
        {announcement.value}
      </div>
      {!isShown && standing.value && corner.value === 'nudge' && <Nudge />}
      {!isShown && standing.value && corner.value === 'inline' && <Quiet />}
      {isShown && (
        <Panel>
          {failed && partsWords.value && <failed.Screen words={partsWords.value} />}
          {shown && (
            <div class="stage" key={shown.place.name + shown.place.about} hidden={!!failed}>
              <shown.Screen words={shown.words} />
            </div>
          )}
        </Panel>
      )}
    </div>
  );
}
