import type { Message } from '../../contract/types.ts';
import type { Situation as TermsSituation } from '../../terms/standing.ts';
import { isDiscreet } from '../playbook/isDiscreet.ts';
import { fillIn, type MergeField } from '../playbook/mergeFields.ts';
import type { Letter, Playbook, Situation } from '../playbook/playbook.ts';
import { languageOf } from '../words/wordsFor.ts';
import { firstNameOf } from './viewHelper.ts';
import type { Speaker } from './speaker.ts';

/** Which of the playbook's letters speaks to a situation. */
const situationOf: Record<Exclude<TermsSituation, 'nothing'>, Situation> = {
  welcome_back: 'welcome_back',
  first_missed: 'first_missed',
  several_missed: 'several_missed',
  retrying: 'retrying',
  in_plan: 'plan_running',
  instalment_missed: 'instalment_missed',
  paused: 'pause_running',
  pause_ending: 'pause_ending',
  needs_conversation: 'needs_conversation',
  processing: 'on_hold',
  in_conversation: 'on_hold',
  disputed: 'on_hold',
  breathing_space: 'on_hold',
};

/** The letter for this member, in their language, with every merge field filled. */
export function renderLetter(speaker: Speaker, termsSituation: Exclude<TermsSituation, 'nothing'>, date: string): Message {
  const situation = situationOf[termsSituation];
  const chosen = letterFor(speaker.playbook, termsSituation);
  const locale = localeOf(chosen.letters, speaker);
  const letter = chosen.letters[locale];
  if (!letter) throw new TypeError(`The playbook has no letter for ${situation} in the owner's language. Read it with readPlaybook, which refuses that.`);

  const values = valuesFor(speaker, date);
  const fill = (text: string): string => fillIn(text, values);
  const has = { goal: speaker.member.goal !== '', progress: speaker.member.progress !== '', program: speaker.program !== null };
  return {
    situation,
    variant: chosen.variant,
    locale,
    nudge: fill(letter.nudge),
    greeting: fill(letter.greeting),
    body: letter.body.flatMap((paragraph) => {
      if (typeof paragraph === 'string') return [fill(paragraph)];
      return has[paragraph.if] ? [fill(paragraph.text)] : [];
    }),
    signature: fill(letter.signature),
  };
}

/** The subject of the letter as mail, where the playbook has one that stays discreet once it is filled in. */
export function renderSubject(speaker: Speaker, situation: Exclude<TermsSituation, 'nothing'>, date: string): string | null {
  const { letters } = letterFor(speaker.playbook, situation);
  const locale = localeOf(letters, speaker);
  const { subject } = letters[locale] ?? {};
  const filled = subject === undefined ? '' : fillIn(subject, valuesFor(speaker, date)).trim();
  return filled !== '' && isDiscreet(filled, locale) ? filled : null;
}

/** The variant that is used for a situation. */
export function letterFor({ messages }: Playbook, situation: Exclude<TermsSituation, 'nothing'>): Playbook['messages'][Situation][number] {
  const [chosen] = messages[situationOf[situation]];
  if (!chosen) throw new TypeError(`The playbook has no letter for ${situation}. Read it with readPlaybook, which refuses that.`);
  return chosen;
}

/** The language of the letter that this member reads: their own where there is one, else the owner's. */
function localeOf(letters: Record<string, Letter>, { locale, playbook }: Speaker): string {
  return [locale, languageOf(locale)].find((one) => one in letters) ?? languageOf(playbook.owner.locale);
}

function valuesFor(speaker: Speaker, date: string): Record<MergeField, string> {
  const { member, helper, program, playbook } = speaker;
  return {
    firstName: member.firstName,
    helperName: firstNameOf(helper.name),
    programName: program ? speaker.say(program.name) : '',
    ownerName: playbook.owner.name,
    goal: member.goal,
    progress: member.progress,
    date,
  };
}
