import type { Plan } from '../../sdk/contract/types.ts';
import { usePartsWords } from '../words/usePartsWords.ts';

/** What happens to the money when a day of the plan comes. */
export function OnTheDay({ plan }: { plan: Plan }) {
  const words = usePartsWords();
  return <p>{plan.collected ? words.byItself(plan.instalments.length) : words.onTheDay}</p>;
}
