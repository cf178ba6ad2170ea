import { addDays } from '../../terms/calendar.ts';
import { windowDays } from '../../terms/experiments/measure.ts';
import type { Experiment } from './experiment.ts';
import type { Playbook } from './playbook.ts';
import { rhythmFaults } from './rhythmFaults.ts';

type Path = (string | number)[];
interface Fault {
  path: Path;
  reason: string;
}

/** What an experiment may not be: about nothing, about the default itself, or in another one's way. */
export function experimentFaults(playbook: Playbook): Fault[] {
  const { experiments = [] } = playbook;
  return experiments.flatMap((experiment, index) => {
    const path: Path = ['experiments', index];
    return [
      ...repeatedArms(path, experiment),
      ...letterFaults(path, experiment, playbook),
      ...armRhythmFaults(path, experiment, playbook),
      ...collisions(path, experiment, experiments.slice(0, index)),
    ];
  });
}

function repeatedArms(path: Path, { arms }: Experiment): Fault[] {
  return arms.flatMap(({ id }, index) => (arms.findIndex((other) => other.id === id) < index ? [{ path: [...path, 'arms', index, 'id'], reason: `"${id}" is used twice` }] : []));
}

function letterFaults(path: Path, experiment: Experiment, { messages }: Playbook): Fault[] {
  if (experiment.compares !== 'letters') return [];
  const variants = messages[experiment.situation].map(({ variant }) => variant);
  return experiment.arms.flatMap(({ letter }, index) => {
    const at = [...path, 'arms', index, 'letter'];
    if (!variants.includes(letter)) return [{ path: at, reason: `"${letter}" is no variant of messages.${experiment.situation}` }];
    return letter === variants[0] ? [{ path: at, reason: `"${letter}" is the first variant, which everybody gets who is held out; name another` }] : [];
  });
}

function armRhythmFaults(path: Path, experiment: Experiment, playbook: Playbook): Fault[] {
  if (experiment.compares !== 'rhythms') return [];
  return experiment.arms.flatMap(({ rhythm }, index) =>
    rhythmFaults({ ...playbook, rhythm: { ...playbook.rhythm, ...rhythm } }).map((fault) => ({ ...fault, path: [...path, 'arms', index, ...fault.path] })),
  );
}

/** Two experiments on the same thing at the same time would hide what each of them does. */
function collisions(path: Path, experiment: Experiment, earlier: Experiment[]): Fault[] {
  return earlier.flatMap((other) => {
    if (other.id === experiment.id) return [{ path: [...path, 'id'], reason: `"${other.id}" is used twice` }];
    if (subjectOf(other) !== subjectOf(experiment) || !overlap(other, experiment)) return [];
    return [{ path: [...path, 'startsOn'], reason: `"${other.id}" compares the same at the same time; start after ${lastDayOf(other)}` }];
  });
}

function subjectOf(experiment: Experiment): string {
  return experiment.compares === 'letters' ? `letters ${experiment.situation}` : experiment.compares;
}

function overlap(one: Experiment, other: Experiment): boolean {
  return one.startsOn <= lastDayOf(other) && other.startsOn <= lastDayOf(one);
}

/** Members keep what they were given until the last one's window is over. */
function lastDayOf({ startsOn, days, measure }: Experiment): string {
  return addDays(startsOn, days + windowDays[measure] - 1);
}
