import { isDiscreet } from './isDiscreet.ts';
import { type Playbook, situations } from './playbook.ts';
import { rhythmOf } from './rhythmOf.ts';

interface Fault {
  path: (string | number)[];
  reason: string;
}

/** What mail needs beyond a letter: a page to go to, and a subject that others may read. */
export function mailFaults(playbook: Playbook, sendsMail: boolean): Fault[] {
  return [...siteFaults(playbook, sendsMail), ...subjectFaults(playbook)];
}

function siteFaults(playbook: Playbook, sendsMail: boolean): Fault[] {
  const { channels } = playbook.rhythm;
  const index = channels?.findIndex(({ channel }) => channel === 'email') ?? -1;
  if (playbook.owner.site) return [];
  if (index >= 0) return [{ path: ['rhythm', 'channels', index], reason: 'mail links to the page where members are at home; add owner.site, or take email out' }];
  if (sendsMail && needsSite(playbook)) return [{ path: ['owner'], reason: 'mail links to the page where members are at home; add site, or leave email out of rhythm.channels' }];
  return [];
}

/** Whether there is nothing to link to in the mails that would be sent. */
export function needsSite(playbook: Playbook): boolean {
  return !playbook.owner.site && rhythmOf(playbook).channels.some(({ channel }) => channel === 'email');
}

function subjectFaults({ messages }: Playbook): Fault[] {
  return situations.flatMap((situation) =>
    messages[situation].flatMap(({ letters }, index) =>
      Object.entries(letters).flatMap(([language, { subject = '' }]) => {
        const path = ['messages', situation, index, 'letters', language, 'subject'];
        const typed = ['goal', 'progress'].filter((field) => subject.includes(`{${field}`));
        return [
          ...typed.map((field) => ({ path, reason: `{${field}} is private, and a subject is read on locked screens; leave it to the letter` })),
          ...(isDiscreet(subject, language) ? [] : [{ path, reason: 'a subject is read on locked screens; say nothing about money in it, and no amount' }]),
        ];
      }),
    ),
  );
}
