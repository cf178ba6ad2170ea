import type { HelpWords } from '../en/help.ts';

export const words: HelpWords = {
  heading: 'Waar vind je hulp bij geldzaken?',
  apart: 'Deze mensen helpen elke dag. Wij krijgen niet te horen dat je hen iets vroeg.',
  runBy: (name) => `Aangeboden door ${name}`,
  free: 'Gratis',
  notFree: 'Niet gratis',
  newPage: 'opent een nieuwe pagina',
  none: (helper) => `We hebben nog geen lijst voor waar jij woont. ${helper} kan met je meezoeken.`,
};
