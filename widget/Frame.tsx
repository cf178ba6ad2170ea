import { useErrorBoundary } from 'preact/hooks';
import { Quiet } from './parts/Quiet.tsx';
import { Stuck } from './parts/Stuck.tsx';
import { Nudge } from './screens/Nudge.tsx';
import { usePresence } from './state/usePresence.ts';

/** The whole widget as a function of its state. */
export function Frame() {
  const { settings, standing, cornerWords, corner, isOpen, stuck, session, announcement, takeColours } = usePresence();
  const [broken] = useErrorBoundary();
  const words = cornerWords.value;
  // A fault of ours takes us off the page, and nothing else.
  if (broken || !words) return null;

  const { theme, accent, density, placement, locale } = settings.value;
  takeColours(accent);
  const opened = session.value;
  const isShown = isOpen.value && opened && (opened.view.value ?? opened.failure.value);
  const waiting = !isShown && standing.value ? corner.value : 'none';
  return (
    <div class={`root ${theme} ${density} ${placement}`} lang={standing.value?.member.locale ?? locale} dir={words.direction}>
      <div class="heard" role="status">
        {announcement.value}
      </div>
      {isShown ? (
        <opened.Opened session={opened} />
      ) : stuck.value ? (
        <Stuck />
      ) : waiting === 'nudge' ? (
        <Nudge words={words} />
      ) : (
        waiting === 'inline' && <Quiet words={words} />
      )}
    </div>
  );
}
