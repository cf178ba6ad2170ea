import type { Playbook, Program } from './playbook.ts';

/** The playbook as it is for a program: with what that offers otherwise. All limits are asked of this one. */
export function playbookOfProgram(playbook: Playbook, program: Program | null): Playbook {
  if (!program?.offers) return playbook;
  const { first = playbook.offers.first, plan, pause, promise } = program.offers;
  const offers: Playbook['offers'] = {
    ...(first && { first }),
    plan: replaced(playbook.offers.plan, plan),
    pause: replaced(playbook.offers.pause, pause),
    promise: replaced(playbook.offers.promise, promise),
  };
  return { ...playbook, offers };
}

type Changes<Limits> = { [Name in keyof Limits]?: Limits[Name] | undefined };

function replaced<Limits extends object>(limits: Limits, changes: Changes<Limits> = {}): Limits {
  const written = Object.entries<unknown>(changes).filter(([, value]) => value !== undefined);
  return Object.assign({ ...limits }, Object.fromEntries(written));
}
