import type { CivilDate } from '../../terms/calendar.ts';
import { phaseOf } from '../../terms/experiments/experimentPlan.ts';
import type { Experiment } from '../playbook/experiment.ts';
import type { Playbook } from '../playbook/playbook.ts';
import type { Account } from '../store/store.ts';

/**
 * The playbook as one member gets it: with what the arms they are in do otherwise. All that speaks to a member is asked of
 * this one, so that nothing else has to know that there are experiments.
 */
export function playbookFor(playbook: Playbook, { assignments }: Pick<Account, 'assignments'>, today: CivilDate): Playbook {
  return (playbook.experiments ?? []).reduce((so, experiment) => {
    const assignment = assignments.find((one) => one.experiment === experiment.id);
    const isUnderWay = ['assigning', 'waiting'].includes(phaseOf(experiment, today));
    return assignment && isUnderWay && assignment.stoppedOn === null ? withArm(so, experiment, assignment.arm) : so;
  }, playbook);
}

/** The playbook with what one arm of an experiment does otherwise; unchanged for the hold-out, and for an arm that is no more. */
export function withArm(playbook: Playbook, experiment: Experiment, armId: string): Playbook {
  switch (experiment.compares) {
    case 'letters': {
      const arm = experiment.arms.find(({ id }) => id === armId);
      return arm ? withLetterFirst(playbook, experiment.situation, arm.letter) : playbook;
    }
    case 'rhythms': {
      const arm = experiment.arms.find(({ id }) => id === armId);
      return arm ? { ...playbook, rhythm: { ...playbook.rhythm, ...arm.rhythm } } : playbook;
    }
    case 'first_offers': {
      const arm = experiment.arms.find(({ id }) => id === armId);
      return arm ? { ...playbook, offers: { ...playbook.offers, first: arm.firstOffer } } : playbook;
    }
  }
}

/** Of several variants the first is used. */
function withLetterFirst(playbook: Playbook, situation: 'first_missed' | 'several_missed', letter: string): Playbook {
  const variants = playbook.messages[situation].toSorted((a, b) => Number(b.variant === letter) - Number(a.variant === letter));
  return { ...playbook, messages: { ...playbook.messages, [situation]: variants } };
}
