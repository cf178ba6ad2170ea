import type { HelpWords } from '../en/help.ts';

export const words: HelpWords = {
  heading: 'Où trouver de l’aide côté argent ?',
  apart: 'Ces personnes aident chaque jour. Nous ne saurons pas que vous leur avez parlé.',
  runBy: (name) => `Proposé par ${name}`,
  free: 'Gratuit',
  notFree: 'Payant',
  newPage: 'ouvre une nouvelle page',
  none: (helper) => `Nous n’avons pas encore de liste pour l’endroit où vous vivez. ${helper} peut chercher avec vous.`,
};
