import type { LetterWords } from '../en/letter.ts';

export const words: LetterWords = {
  noteFrom: (name: string) => `Pisze do Ciebie ${name}`,
  notNow: 'Nie teraz',
  close: 'Zamknij',
  back: 'Wróć',
  writeTo: (name: string) => `Napisz do: ${name}`,

  showDetails: 'Pokaż szczegóły',
  hideDetails: 'Ukryj szczegóły',
  yourGoal: 'Twój cel',
  changeGoal: 'Zmień swój cel',
  writeGoal: 'Zapisz swój cel',
  whatWouldHelp: 'Co by pomogło?',
  since: (date: string) => `Od ${date}`,
  inAll: 'Razem do zapłaty',
  charges: {
    disputed: 'Sprawdzamy to',
    in_plan: 'Część Twojego planu',
    processing: 'W drodze',
  },
  notRight: 'Coś się nie zgadza',

  offers: {
    plan: () => 'Rozłóż na części',
    pause: () => 'Zrób przerwę',
    pay: () => 'Zapłać to, co zostało',
    resources: () => 'Pomoc w sprawach pieniędzy',
    talk: (name: string) => `${name} chętnie porozmawia`,
    circle: () => 'Ludzie, którzy też tak mieli',
  },
};
