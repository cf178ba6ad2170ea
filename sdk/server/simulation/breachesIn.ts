import type { Simulation } from './simulate.ts';

/** Every rule that a simulation broke, with whom it was broken for. */
export function breachesIn({ members }: Simulation): string[] {
  return members.flatMap(({ firstName, breaches }) => breaches.map((breach) => `${firstName}, ${breach}`));
}
