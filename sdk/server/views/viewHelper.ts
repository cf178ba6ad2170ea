import type { Helper } from '../../contract/types.ts';
import { hoursOfWorkingDay } from '../../terms/workingHours.ts';
import type { Person } from '../playbook/playbook.ts';
import type { Speaker } from './speaker.ts';

/** The person who signs and answers, with their promise. */
export function viewHelper(speaker: Speaker, helper = speaker.helper): Helper {
  return {
    id: helper.id,
    name: helper.name,
    role: speaker.say(helper.role),
    photo: helper.photo ?? '',
    email: helper.email ?? '',
    replyPromise: replyPromiseOf(speaker, helper),
  };
}

function replyPromiseOf({ words }: Speaker, { name, answersWithinHours, hours }: Person): string {
  if (!hours) return words.replyPromise(firstNameOf(name), answersWithinHours);
  return words.replyPromiseAtWork(firstNameOf(name), Math.ceil(answersWithinHours / hoursOfWorkingDay(hours)));
}

/** How a person is spoken of in a sentence. */
export function firstNameOf(name: string): string {
  return name.split(' ')[0] ?? name;
}
