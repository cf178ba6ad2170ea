import { useSession } from '../state/useSession.ts';
import { usePartsWords } from '../words/usePartsWords.ts';
import { Screen } from './Screen.tsx';

/** What a screen was about is no longer there: the way to what is. */
export function LookAgain({ heading }: { heading: string }) {
  const { open } = useSession();
  const { look } = usePartsWords();
  return <Screen heading={heading} main={{ label: look, press: () => void open() }} />;
}
