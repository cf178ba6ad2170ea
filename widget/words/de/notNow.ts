import type { NotNowWords } from '../en/notNow.ts';

export const words: NotNowWords = {
  heading: 'Wann passt es dir besser?',
  again: 'Wir melden uns wieder',
  inDays: 'In drei Tagen',
  inWeek: 'Nächste Woche',
  afterPayday: 'Wenn mein Geld da ist',
  payday: 'An welchem Tag kommt dein Geld?',
  promise: (day) => `Du hörst nichts von uns bis ${day}, auf keinem Weg.`,
  nothing: 'Dadurch wird nichts abgebucht, und es kommt nichts dazu.',
  stayQuiet: 'Bis dahin nicht schreiben',
  okay: (name) => `In Ordnung${name && `, ${name}`}.`,
  mute: 'Hier keine Nachrichten mehr',
  unmute: 'Hier wieder Nachrichten zeigen',
  muted: 'Auf dieser Seite erscheint keine Nachricht mehr.',
  unmuted: 'Auf dieser Seite können wieder Nachrichten erscheinen.',
};
