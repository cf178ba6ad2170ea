import type { HelpWords } from '../en/help.ts';

export const words: HelpWords = {
  heading: 'Wo findest du Hilfe bei Geldfragen?',
  apart: 'Diese Menschen helfen jeden Tag. Wir erfahren nicht, dass du sie gefragt hast.',
  runBy: (name) => `Angeboten von ${name}`,
  free: 'Kostenlos',
  notFree: 'Kostet etwas',
  newPage: 'öffnet eine neue Seite',
  none: (helper) => `Für die Gegend, in der du lebst, haben wir noch keine Liste. ${helper} kann mit dir suchen.`,
};
