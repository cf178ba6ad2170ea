import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { useSession } from '../state/useSession.ts';
import { useStanding } from '../state/useStanding.ts';
import { useFrameWords } from '../words/useFrameWords.ts';
import { usePartsWords } from '../words/usePartsWords.ts';
import type { Action } from './Actions.tsx';
import { Screen } from './Screen.tsx';

interface DoneProps {
  /** Without one: "That's settled." */
  heading?: string;
  children: ComponentChildren;
  /** What can follow at once. */
  next?: Action | undefined;
  /** Whether the way back stays, because it leads to where this can be undone. */
  canUndo?: boolean;
}

/** What has been settled, in words. All that is left to do is to close; what was filled in is not come back to. */
export function Done({ heading, children, next, canUndo }: DoneProps) {
  const { settle, close } = useSession();
  const { member } = useStanding();
  const frame = useFrameWords();
  const words = usePartsWords();
  // Before the first paint, so that the way back is gone with the form.
  useLayoutEffect(() => {
    if (!canUndo) settle();
  }, []);
  const leave = { label: frame.close, press: () => close(), isFree: true };
  return (
    <Screen heading={heading ?? words.settled(member.firstName)} main={next ?? leave} second={next && leave}>
      {children}
    </Screen>
  );
}
