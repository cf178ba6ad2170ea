import type { PauseWords } from '../en/pause.ts';

export const words: PauseWords = {
  heading: 'Wie lange Pause würde dir helfen?',
  longer: 'Wie lange würde dir insgesamt helfen?',
  length: 'Keine Rechnungen für',
  until: (day) => `Bis zum ${day}`,
  stops: 'Die Zahlungen machen Pause, unsere Nachrichten auch.',
  open: 'Was jetzt offen ist, bleibt gleich. Es kommt nichts dazu.',
  keep: 'Dein Platz und dein Fortschritt bleiben dir.',
  rests: 'Vielleicht macht auch dein Programm Pause. Es öffnet sich wieder, wenn du zurückkommst.',
  sentence: (length, day) => `Deine Pause dauert ${length}. Rechnungen gibt es wieder ab dem ${day}.`,
  take: 'Die Pause machen',
  quiet: 'Wir schreiben dir nicht. Nur drei Tage vor dem Ende kommt eine Nachricht.',
  sooner: 'Du kannst jederzeit früher zurückkommen.',
};
