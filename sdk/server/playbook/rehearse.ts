import type { PlaybookCheck } from '../../contract/types.ts';
import { todayIn } from '../../terms/todayIn.ts';
import type { Editions } from './editions.ts';

/**
 * What is wrong with a text: its faults, and where there are none the rules that sixty days with invented members would
 * break. That takes about two seconds; others are answered meanwhile.
 */
export async function rehearse(editions: Editions, text: string, now: Date): Promise<PlaybookCheck> {
  const reading = editions.read(text);
  if (!reading.ok) return { faults: reading.faults, breaches: [], members: [] };
  const { playbook } = reading;
  // Only now: the simulation is an API of its own, and this one is a part of every API.
  const { tryOut } = await import('../simulation/tryOut.ts');
  const { simulation, breaches } = await tryOut({ playbook, startsOn: todayIn(playbook.owner.timeZone, now) });
  return {
    faults: [],
    breaches,
    members: simulation.members.map(({ breaches: _told, ...member }) => member),
  };
}
