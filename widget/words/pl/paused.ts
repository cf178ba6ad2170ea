import type { PausedWords } from '../en/paused.ts';

export const words: PausedWords = {
  heading: 'Teraz nic nie trzeba robić',
  open: 'To, co jest do zapłaty, do tego czasu się nie zmienia. Nic nie doliczamy.',
  longer: 'Trochę dłużej',
  upTo: (day) => `Najdłużej do ${day}`,
  back: 'Wróć teraz',
  backLine: 'Ty wybierasz, co dalej',
  sure: 'Wracasz dzisiaj?',
  happens: 'Płatności wracają dzisiaj. Za sam powrót nic nie pobieramy. To, co jest do zapłaty, czeka na Ciebie.',
  stay: 'Zostań na przerwie',
  welcome: (name) => `Dobrze Cię widzieć${name && `, ${name}`}.`,
  over: 'Twoja przerwa się skończyła. Nic nie pobrano.',
  next: 'Zobacz, co pasuje',
};
