import { isDiscreet } from './isDiscreet.ts';
import { type Playbook, situations } from './playbook.ts';

interface Fault {
  path: (string | number)[];
  reason: string;
}

/** What mail needs beyond a letter: a page to go to, and a subject that others may read. */
export function mailFaults(playbook: Playbook): Fault[] {
  return [...siteFaults(playbook), ...subjectFaults(playbook)];
}

function siteFaults({ owner, rhythm }: Playbook): Fault[] {
  const index = rhythm.channels?.findIndex(({ channel }) => channel === 'email') ?? -1;
  if (index < 0 || owner.site) return [];
  return [{ path: ['rhythm', 'channels', index], reason: 'mail links to the page where members are at home; add owner.site, or take email out' }];
}

function subjectFaults({ messages }: Playbook): Fault[] {
  return situations.flatMap((situation) =>
    messages[situation].flatMap(({ letters }, index) =>
      Object.entries(letters).flatMap(([language, { subject = '' }]) => {
        const path = ['messages', situation, index, 'letters', language, 'subject'];
        const typed = ['goal', 'progress'].filter((field) => subject.includes(`{${field}`));
        return [
          ...typed.map((field) => ({ path, reason: `{${field}} is private, and a subject is read on locked screens; leave it to the letter` })),
          ...(isDiscreet(subject) ? [] : [{ path, reason: 'a subject is read on locked screens; say nothing about money in it, and no amount' }]),
        ];
      }),
    ),
  );
}
