import type { WrittenMoney } from '../../contract/types.ts';
import type { CivilDate } from '../../terms/calendar.ts';
import type { Member } from '../../terms/member.ts';
import { type DateStyle, writeDate } from '../../terms/writeDate.ts';
import { writeMoney } from '../../terms/writeMoney.ts';
import { playbookOfProgram } from '../playbook/playbookOfProgram.ts';
import { asClaimed, type Call, todayOf } from '../kit.ts';
import type { Person, Playbook, Program, Words } from '../playbook/playbook.ts';
import type { ServerWords } from '../words/serverWords.ts';
import { chooseLocale, languageOf, wordsFor } from '../words/wordsFor.ts';

/** Everything needed to say something to one member: in their language, on their day, by the person who signs. */
export interface Speaker {
  member: Member;
  locale: string;
  words: ServerWords;
  /** As it is for the member's program. */
  playbook: Playbook;
  now: Date;
  today: CivilDate;
  program: Program | null;
  helper: Person;
  money(amount: number, currency: string): WrittenMoney;
  date(date: CivilDate, style?: DateStyle): string;
  /** Words of the playbook in the member's language, else in the owner's. */
  say(words: Words): string;
}

export function speakerFor(call: Pick<Call<unknown>, 'kit' | 'now' | 'claim' | 'locale'>, saved: Member): Speaker {
  const member = asClaimed(saved, call.claim);
  const { programs, owner } = call.kit.playbook;
  const locale = chooseLocale([call.locale, call.claim?.locale, member.locale, owner.locale]);
  const program = programs.find(({ id }) => id === member.programId) ?? programs[0] ?? null;
  const playbook = playbookOfProgram(call.kit.playbook, program);
  return {
    member,
    locale,
    words: wordsFor(locale),
    playbook,
    now: call.now,
    today: todayOf(call, member),
    program,
    helper: helperOf(playbook, program),
    money: (amount, currency) => ({ amount, currency, text: writeMoney({ amount, currency }, locale) }),
    date: (date, style = 'short') => writeDate(date, locale, style),
    say: (words) => sayIn(words, locale, playbook.owner.locale),
  };
}

/** Words of the playbook in a language, else in the owner's, else in any. */
export function sayIn(words: Words, locale: string, ownerLocale: string): string {
  if (typeof words === 'string') return words;
  return words[locale] ?? words[languageOf(locale)] ?? words[languageOf(ownerLocale)] ?? Object.values(words)[0] ?? '';
}

function helperOf(playbook: Playbook, program: Program | null): Person {
  const helper = playbook.people.find(({ id }) => id === program?.helper) ?? playbook.people[0];
  if (!helper) throw new TypeError('The playbook has no people. Read it with readPlaybook, which refuses that.');
  return helper;
}
