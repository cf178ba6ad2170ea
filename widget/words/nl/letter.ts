import type { LetterWords } from '../en/letter.ts';

export const words: LetterWords = {
  noteFrom: (name: string) => `Een berichtje van ${name}`,
  notNow: 'Nu niet',
  close: 'Sluiten',
  back: 'Terug',
  writeTo: (name: string) => `Schrijf naar ${name}`,

  showDetails: 'Details bekijken',
  hideDetails: 'Details verbergen',
  yourGoal: 'Je doel',
  changeGoal: 'Je doel aanpassen',
  writeGoal: 'Je eigen doel opschrijven',
  whatWouldHelp: 'Wat zou helpen?',
  since: (date: string) => `Sinds ${date}`,
  inAll: 'In totaal nog open',
  charges: {
    disputed: 'We zoeken het uit',
    in_plan: 'Deel van je plan',
    processing: 'Onderweg',
  },
  notRight: 'Er klopt iets niet',

  offers: {
    plan: () => 'Gespreid betalen',
    pause: () => 'Een pauze nemen',
    pay: () => 'Betalen wat openstaat',
    resources: () => 'Hulp bij geldzaken',
    talk: (name: string) => `Praten met ${name}`,
    circle: () => 'Mensen die dit ook meemaakten',
  },
};
