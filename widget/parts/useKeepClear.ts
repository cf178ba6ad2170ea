import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Keeps a fixed card off whatever has the page's focus (WCAG 2.4.11): it moves to the other corner, and where that is
 * taken too it hides until the focus has moved on.
 */
export function useKeepClear(card: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    function moveAway(): void {
      const element = card.current;
      const focused = document.activeElement;
      if (!element || !focused) return;
      for (const place of ['nudge', 'nudge aside', 'nudge away']) {
        element.className = place;
        if (focused === document.body || !overlaps(element, focused)) return;
      }
    }
    // The browser scrolls to what it focuses, after the event.
    const afterScroll = () => requestAnimationFrame(moveAway);
    afterScroll();
    document.addEventListener('focusin', afterScroll);
    return () => document.removeEventListener('focusin', afterScroll);
  }, []);
}

function overlaps(element: Element, other: Element): boolean {
  const one = element.getBoundingClientRect();
  const two = other.getBoundingClientRect();
  return one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom;
}
