import type { PausedWords } from '../en/paused.ts';

export const words: PausedWords = {
  heading: 'Je hoeft nu niets te doen',
  open: 'Wat openstaat, blijft tot dan gelijk. Er komt niets bij.',
  longer: 'Iets langer',
  upTo: (day) => `Op zijn langst tot ${day}`,
  back: 'Nu terugkomen',
  backLine: 'Jij kiest hoe het verdergaat',
  sure: 'Vandaag terugkomen?',
  happens: 'Vanaf vandaag lopen de betalingen weer. Door terug te komen wordt er niets afgeschreven. Wat openstaat, wacht op je.',
  stay: 'In de pauze blijven',
  welcome: (name) => `Fijn je te zien${name && `, ${name}`}.`,
  over: 'Je pauze is voorbij. Er is niets afgeschreven.',
  next: 'Kijken wat past',
};
