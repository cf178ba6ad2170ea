import { useSession } from '../state/useSession.ts';
import { usePartsWords } from '../words/usePartsWords.ts';

/** An amount, once the member has asked for amounts; until then the way to ask. */
export function Money({ text }: { text: string }) {
  const { isRevealed } = useSession();
  const words = usePartsWords();
  if (isRevealed.value) return <bdi class="money">{text}</bdi>;
  return (
    <button type="button" class="plain" onClick={() => (isRevealed.value = true)}>
      {words.showAmount}
    </button>
  );
}
