import type { ComponentChildren } from 'preact';
import { useSession } from '../state/useSession.ts';
import { useFrameWords } from '../words/useFrameWords.ts';
import { Screen } from './Screen.tsx';

interface DoneProps {
  heading: string;
  children: ComponentChildren;
}

/** What has been settled, in words. All that is left to do is to close. */
export function Done({ heading, children }: DoneProps) {
  const { close } = useSession();
  const words = useFrameWords();
  return (
    <Screen heading={heading} main={{ label: words.close, press: () => close() }}>
      {children}
    </Screen>
  );
}
