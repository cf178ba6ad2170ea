import type { Records } from '../store.ts';
import { compoundId, type WritableTables } from './tables.ts';

export function memoryKeys(tables: WritableTables): Pick<Records, 'claimKey' | 'keepAnswer' | 'forgetKeys'> {
  return {
    async claimKey({ scope, key, at }) {
      const answer = tables.keys.get(compoundId(scope, key))?.answer;
      if (answer) return structuredClone(answer);
      tables.keys.put({ scope, key, claimedAt: at, answer: null });
      return null;
    },
    async keepAnswer(answer) {
      const claimed = tables.keys.get(compoundId(answer.scope, answer.key));
      if (claimed === undefined) throw new Error('keepAnswer: nobody claimed this key; call claimKey first.');
      tables.keys.put({ ...claimed, answer });
    },
    async forgetKeys(at) {
      const old = tables.keys.all().filter(({ claimedAt }) => claimedAt < at);
      for (const { scope, key } of old) tables.keys.remove(compoundId(scope, key));
      return old.length;
    },
  };
}
