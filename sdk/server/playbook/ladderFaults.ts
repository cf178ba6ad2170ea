import type { Playbook } from './playbook.ts';

interface Fault {
  path: (string | number)[];
  reason: string;
}

/** A ladder leads to somebody, and comes to an end. */
export function ladderFaults({ people, experts = [] }: Playbook): Fault[] {
  const nextOf = new Map(people.map(({ id, next }) => [id, next]));
  const faults = people.flatMap(({ id, next }, index): Fault[] => {
    const path = ['people', index, 'next'];
    if (next === undefined) return [];
    if (!nextOf.has(next)) return [{ path, reason: `"${next}" is nobody in people` }];
    return comesBackTo(id, nextOf) ? [{ path, reason: `from "${next}" the ladder leads back to "${id}": take a next out, so that it comes to an end` }] : [];
  });
  const taken = experts.flatMap(({ id }, index): Fault[] => (nextOf.has(id) ? [{ path: ['experts', index, 'id'], reason: `"${id}" is somebody in people already` }] : []));
  return [...faults, ...taken];
}

function comesBackTo(start: string, nextOf: Map<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let id = nextOf.get(start); id !== undefined && !seen.has(id); id = nextOf.get(id)) {
    if (id === start) return true;
    seen.add(id);
  }
  return false;
}
