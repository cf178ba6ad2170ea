/** The parts of a playbook that differ between two texts of it, by their names in the file. Comments and empty lines are no difference. */
export function changedParts(before: string, after: string): string[] {
  const [was, is] = [partsOf(before), partsOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].filter((name) => was.get(name) !== is.get(name));
}

/** A part begins where a name stands at the start of a line. */
function partsOf(text: string): Map<string, string> {
  const parts = new Map<string, string>();
  let current = '';
  for (const line of text.split('\n')) {
    if (/^\s*(#|$)/.test(line)) continue;
    current = /^["']?([\w-]+)["']?\s*:/.exec(line)?.[1] ?? current;
    parts.set(current, `${parts.get(current) ?? ''}${line.trimEnd()}\n`);
  }
  return parts;
}
