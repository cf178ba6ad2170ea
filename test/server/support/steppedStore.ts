import type { Records, Store } from '../../../sdk/server/store/store.ts';

/** A store that tells of each step of a transaction before it is taken: every verb, then `commit`, then `answer`. */
export function steppedStore(store: Store, onStep: (step: string) => void): Store {
  return {
    ...store,
    async transaction(work) {
      const result = await store.transaction(async (records) => {
        const answer = await work(stepped(records, onStep));
        onStep('commit');
        return answer;
      });
      onStep('answer');
      return result;
    },
  };
}

function stepped(records: Records, onStep: (step: string) => void): Records {
  const verbs = Object.entries(records).map(([name, verb]: [string, (...values: unknown[]) => unknown]) => {
    const withStep = async (...values: unknown[]): Promise<unknown> => {
      onStep(name);
      return await verb(...values);
    };
    return [name, withStep];
  });
  return Object.fromEntries(verbs) as Records; // the same verbs under the same names
}
