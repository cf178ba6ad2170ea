import type { LetterWords } from '../en/letter.ts';

export const words: LetterWords = {
  noteFrom: (name: string) => `Eine Nachricht von ${name}`,
  notNow: 'Jetzt nicht',
  close: 'Schließen',
  back: 'Zurück',
  writeTo: (name: string) => `An ${name} schreiben`,

  showDetails: 'Details zeigen',
  hideDetails: 'Details ausblenden',
  yourGoal: 'Dein Ziel',
  changeGoal: 'Dein Ziel ändern',
  writeGoal: 'Ein Ziel von dir aufschreiben',
  whatWouldHelp: 'Was würde dir helfen?',
  since: (date: string) => `Seit dem ${date}`,
  inAll: 'Insgesamt offen',
  charges: {
    disputed: 'Wir sehen gerade nach',
    in_plan: 'Teil deines Plans',
    processing: 'Ist unterwegs',
  },
  notRight: 'Da stimmt etwas nicht',

  offers: {
    plan: () => 'In Teilen zahlen',
    pause: () => 'Eine Pause machen',
    pay: () => 'Zahlen, was offen ist',
    resources: () => 'Hilfe bei Geldfragen',
    talk: (name: string) => `Mit ${name} reden`,
    circle: () => 'Menschen, die das kennen',
  },
};
