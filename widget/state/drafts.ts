import type { Cell } from './cell.ts';
import type { Session } from './session.ts';

const draftsOf = new WeakMap<Session, Map<string, Cell<unknown>>>();

/** What is kept under this key of the screen that is shown. */
export function draftOf<Value>(session: Session, key: string, initial: Value): Cell<Value> {
  const drafts = draftsOf.get(session) ?? new Map<string, Cell<unknown>>();
  draftsOf.set(session, drafts);
  const fullKey = prefixOf(session) + key;
  const draft = drafts.get(fullKey) ?? session.cell<unknown>(initial);
  drafts.set(fullKey, draft);
  // A key is written and read by one screen only, always with the same type.
  return draft as Cell<Value>;
}

/** Forgets what was typed on the screen that is shown. */
export function forgetDrafts(session: Session): void {
  const drafts = draftsOf.get(session);
  for (const key of drafts?.keys() ?? []) if (key.startsWith(prefixOf(session))) drafts?.delete(key);
}

function prefixOf({ view }: Session): string {
  return `${view.value?.place.name} `;
}
