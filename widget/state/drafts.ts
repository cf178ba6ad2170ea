import { signal, type Signal } from '@preact/signals';
import type { Session } from './session.ts';

/** What is being typed or chosen, by screen and key. */
export type Drafts = Map<string, Signal<unknown>>;

/** What can be read, and set: a signal, or what is worked out from some. */
export interface Draft<Value> {
  value: Value;
}

/** What is kept under this key of the screen that is shown. */
export function draftOf<Value>(session: Session, key: string, initial: Value): Signal<Value> {
  const drafts = session.drafts.value;
  const fullKey = prefixOf(session) + key;
  const draft = drafts.get(fullKey) ?? signal<unknown>(initial);
  drafts.set(fullKey, draft);
  // A key is written and read by one screen only, always with the same type.
  return draft as Signal<Value>;
}

/** Forgets what was typed on the screen that is shown. */
export function forgetDrafts(session: Session): void {
  const others = [...session.drafts.value].filter(([key]) => !key.startsWith(prefixOf(session)));
  session.drafts.value = new Map(others);
}

function prefixOf({ view }: Session): string {
  return `${view.value?.place.name} `;
}
