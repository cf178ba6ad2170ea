import { breachesIn } from './breachesIn.ts';
import { playbooksInForce } from './playbooksInForce.ts';
import { simulate, type Simulation, type SimulationOptions } from './simulate.ts';

/** What came of trying a playbook out. */
export interface Trial {
  /** What the plain default does. */
  simulation: Simulation;
  /** Every rule that was broken, by the plain default or by a rhythm of an experiment. Empty, or the playbook must not speak. */
  breaches: string[];
}

/** Plays a playbook with invented members, the rhythms of its experiments each by itself. About a second for each 60 days. */
export async function tryOut({ playbook, ...options }: SimulationOptions): Promise<Trial> {
  const [plain, ...arms] = playbooksInForce(playbook);
  const simulation = await simulate({ ...options, playbook: plain.playbook });
  const breaches = breachesIn(simulation);
  for (const { arm, playbook: tried } of arms) {
    const found = breachesIn(await simulate({ ...options, playbook: tried }));
    breaches.push(...found.map((breach) => `${arm}: ${breach}`));
  }
  return { simulation, breaches };
}
