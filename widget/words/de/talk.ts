import type { TalkWords } from '../en/talk.ts';

export const words: TalkWords = {
  heading: 'Worüber möchtest du reden?',
  pickOne: 'Wähl etwas aus, wenn du magst',
  topics: {
    timing: 'Wann ich zahle',
    amount: 'Wie viel ich zahle',
    program: 'Das Programm',
    other: 'Etwas anderes',
  },
  message: 'Deine Nachricht',
  writeFirst: 'Schreib zuerst ein paar Worte.',
  quiet: 'Solange wir reden, verlangen wir nichts von dir.',
  send: 'Abschicken',
  sent: 'Abgeschickt.',

  thread: (helper) => `Dein Gespräch mit ${helper}`,
  you: 'Du',
  more: 'Noch etwas schreiben',
  closed: (helper) =>
    `${helper} hat dieses Gespräch beendet. Schick deine Nachricht noch einmal, um ein neues zu beginnen.`,
  waysForward: 'Sehen, was noch helfen würde',

  settle: 'Es ist geklärt',
  isItSettled: 'Ist es geklärt?',
  settling: 'Damit endet dein Gespräch. Was offen ist, bleibt gleich. Vielleicht schreiben wir dir dazu wieder.',
  yes: 'Ja, es ist geklärt',
  notYet: 'Noch nicht',
  anyTime: (helper) => `Danke für das Gespräch. Du kannst ${helper} jederzeit schreiben.`,
};
