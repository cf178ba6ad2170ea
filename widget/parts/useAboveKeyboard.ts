import { useEffect } from 'preact/hooks';
import { useSession } from '../state/useSession.ts';
import { deepFocus } from './deepFocus.ts';
import { intoSight } from './intoSight.ts';

/** Tells the style sheet how much of the window a phone's keyboard covers: fixed elements do not know. */
export function useAboveKeyboard(): void {
  const { setVariable } = useSession();
  useEffect(() => {
    const seen = window.visualViewport;
    if (!seen) return;
    const measure = () => {
      // Who zooms in with two fingers makes the visible part smaller too, and wants nothing to move.
      const covered = seen.scale === 1 ? innerHeight - seen.height - seen.offsetTop : 0;
      setVariable('--keyboard', `${Math.max(0, covered)}px`);
      // The panel is lower now, and what is typed into may be below its edge.
      if (covered > 0) intoSight(deepFocus());
    };
    seen.addEventListener('resize', measure);
    seen.addEventListener('scroll', measure);
    return () => {
      seen.removeEventListener('resize', measure);
      seen.removeEventListener('scroll', measure);
      setVariable('--keyboard', '0px');
    };
  }, []);
}
