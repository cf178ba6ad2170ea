import type { PartsWords } from '../en/parts.ts';

export const words: PartsWords = {
  oneMoment: 'Een moment',
  showAmount: 'Bedrag tonen',
  today: 'Vandaag',
  anotherDay: 'Een andere dag',
  dayBetween: (from, until) => `Kies een dag van ${from} tot en met ${until}.`,
  less: 'Minder',
  more: 'Meer',

  goOn: 'Verder',
  pickOne: 'Kies er eerst een.',
  looksRight: 'Klopt het zo?',
  agree: 'Akkoord',
  change: 'Aanpassen',
  settled: (name) => `Dat is geregeld${name && `, ${name}`}.`,

  onTheDay: 'Er wordt niets vanzelf afgeschreven. Kom hier terug op de dag zelf.',
  byItself: (count) =>
    count === 1
      ? 'Het bedrag wordt op die dag afgeschreven van je opgeslagen kaart.'
      : 'Elk bedrag wordt op zijn eigen dag afgeschreven van je opgeslagen kaart.',
  quietNow: 'Hierover hoor je niets meer van ons, tenzij er een datum voorbijgaat.',
  payToday: 'De betaling van vandaag doen',
  page: (host) => `Dit opent onze betaalpagina op ${host}. Er wordt niets afgeschreven voordat je daar bevestigt.`,
  openPage: 'De betaalpagina openen',
  noWay: 'Betalen kan hier nu even niet',
  states: { paid: 'Betaald', due: 'Vandaag', missed: 'Nog niet binnen' },
  partly: (paid) => `${paid} al betaald`,
  stillToCome: 'Komt nog',
  addToCalendar: 'In mijn agenda zetten',
  calendarTitle: (program) => `Mijn plan: ${program}`,
  print: 'Opslaan of printen',

  didNotWork: 'Dat lukte net even niet',
  nothingChanged: 'Er is niets afgeschreven en er is niets veranderd.',
  noAnswer: 'Er kwam geen antwoord terug',
  safeToRepeat: 'Je kunt het gerust nog eens proberen: het kan niet dubbel gebeuren.',
  notSeenYet: 'We hebben net gekeken en zien het nog niet.',
  stillThere: 'Wat je hebt getypt, staat er nog.',
  tryAgain: 'Nog eens proberen',
  look: 'Kijken hoe het ervoor staat',
  mailTo: (name: string) => `Schrijf ${name} een mail`,
};
