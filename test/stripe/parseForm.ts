/** What a form or a query says: text, or lists and objects of it. */
export type FormValue = string | FormValue[] | { [key: string]: FormValue };

/** Reads `metadata[gt_plan]=pln_1&expand[0]=payments` as the objects and lists that it stands for. */
export function parseForm(text: string): Record<string, FormValue> {
  const form: Branch = new Map();
  for (const [name, value] of new URLSearchParams(text)) {
    const keys = name.replaceAll(']', '').split('[');
    const last = keys.pop() ?? '';
    const branch = keys.reduce((from, key) => branchOf(from, key), form);
    branch.set(last === '' ? String(branch.size) : last, value);
  }
  return Object.fromEntries([...form].map(([key, value]) => [key, grown(value)]));
}

type Branch = Map<string, string | Branch>;

function branchOf(from: Branch, key: string): Branch {
  const found = from.get(key);
  if (found instanceof Map) return found;
  const made: Branch = new Map();
  from.set(key, made);
  return made;
}

/** A branch whose keys count from nought is a list. */
function grown(value: string | Branch): FormValue {
  if (typeof value === 'string') return value;
  const isList = [...value.keys()].every((key, at) => key === String(at));
  return isList ? [...value.values()].map(grown) : Object.fromEntries([...value].map(([key, one]) => [key, grown(one)]));
}
