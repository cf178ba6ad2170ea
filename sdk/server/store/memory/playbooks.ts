import type { PublishedPlaybook } from '../rows.ts';
import type { Records } from '../store.ts';
import { requireNew } from './requireRow.ts';
import type { ReadableTables, WritableTables } from './tables.ts';

export function memoryPlaybooks(tables: WritableTables): Pick<Records, 'publishPlaybook'> {
  return {
    async publishPlaybook(playbook) {
      if (tables.playbooks.by('replaces', playbook.replaces).length > 0) return false;
      requireNew(tables.playbooks, playbook.id, 'publishPlaybook', 'playbook');
      tables.playbooks.put(playbook);
      return true;
    },
  };
}

/** Newest first: one is only added after the one that it replaces. */
export function latestPlaybooks(tables: ReadableTables, limit: number): Omit<PublishedPlaybook, 'text'>[] {
  const newestFirst = tables.playbooks.all().toReversed();
  return newestFirst.slice(0, limit).map(({ text: _text, ...edition }) => edition);
}
