import type { Helper } from '../../contract/types.ts';
import type { Speaker } from './speaker.ts';

/** The person who signs and answers, with their promise. */
export function viewHelper(speaker: Speaker, helper = speaker.helper): Helper {
  return {
    id: helper.id,
    name: helper.name,
    role: speaker.say(helper.role),
    photo: helper.photo ?? '',
    email: helper.email ?? '',
    replyPromise: speaker.words.replyPromise(firstNameOf(helper.name), helper.answersWithinHours),
  };
}

/** How a person is spoken of in a sentence. */
export function firstNameOf(name: string): string {
  return name.split(' ')[0] ?? name;
}
