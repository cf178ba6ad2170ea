import { withArm } from '../experiments/playbookFor.ts';
import type { Playbook } from '../playbook/playbook.ts';

/** A playbook as some members get it. */
export interface PlaybookInForce {
  /** Which arm of which experiment, for example `slower/half-as-often`; empty for the plain default. */
  arm: string;
  playbook: Playbook;
}

/** Everything that a playbook can be for a member as far as the rhythm goes: the plain default, and each rhythm that is tried out. */
export function playbooksInForce(playbook: Playbook): [PlaybookInForce, ...PlaybookInForce[]] {
  const { experiments = [], ...plain } = playbook;
  const rhythms = experiments.filter(({ compares }) => compares === 'rhythms');
  const arms = rhythms.flatMap((experiment) => experiment.arms.map(({ id }) => ({ arm: `${experiment.id}/${id}`, playbook: withArm(plain, experiment, id) })));
  return [{ arm: '', playbook: plain }, ...arms];
}
