import type { NotRightWords } from '../en/notRight.ts';

export const words: NotRightWords = {
  heading: 'Wo stimmt etwas nicht?',
  what: 'Was stimmt daran nicht?',
  pick: 'Wähl, was am besten passt',
  alreadyPaid: 'Das habe ich schon bezahlt',
  wrongAmount: 'Der Betrag stimmt nicht',
  notMine: 'Das gehört nicht zu mir',
  other: 'Etwas anderes',
  note: 'Gibt es etwas, das uns beim Nachsehen hilft?',
  noteHint: 'Nur wenn du magst.',
  promise: 'Wir sehen nach. Bis dahin verlangen wir das nicht von dir.',
  send: 'Abschicken',
  thanks: 'Danke, dass du es uns sagst.',

  rightAfterAll: 'Stimmt es doch?',
  happens: 'Wir sehen gerade nach. Wenn es stimmt, gilt es wieder als offen. Dadurch wird nichts abgebucht.',
  takeBack: 'Ja, es stimmt',
  takenBack: 'Es gilt wieder als offen. Es wurde nichts abgebucht.',
  leave: 'Nein, seht weiter nach',
};
