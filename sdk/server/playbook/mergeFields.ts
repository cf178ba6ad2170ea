/** What a letter may name. An unknown field is a fault when the playbook is read, so nobody ever reads "Hi {name}". */
export const mergeFields = ['firstName', 'helperName', 'programName', 'ownerName', 'goal', 'progress', 'date'] as const;

export type MergeField = (typeof mergeFields)[number];

const field = /\{(\w+)(?:\|([^{}]*))?\}/g;

/** Fills `{firstName}` or, where the member has none, what stands behind the bar in `{firstName|there}`. */
export function fillIn(text: string, values: Partial<Record<MergeField, string>>): string {
  return text.replace(field, (_whole, name: MergeField, fallback: string | undefined) => values[name] || (fallback ?? ''));
}

/** The merge fields of a text that may be missing for somebody, or do not exist at all. */
export function fieldFaults(text: string): string[] {
  const faults: string[] = [];
  for (const [, name = '', fallback] of text.matchAll(field)) {
    if (!isMergeField(name)) faults.push(`{${name}} is not a field; use one of ${mergeFields.join(', ')}`);
    else if (fallback === undefined && mayBeMissing.has(name)) faults.push(`{${name}} may be missing for somebody: write {${name}|something else}`);
  }
  return faults;
}

const mayBeMissing = new Set<MergeField>(['firstName', 'programName', 'goal', 'progress', 'date']);

function isMergeField(name: string): name is MergeField {
  return (mergeFields as readonly string[]).includes(name);
}
