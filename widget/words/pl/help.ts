import type { HelpWords } from '../en/help.ts';

export const words: HelpWords = {
  heading: 'Gdzie znajdziesz pomoc w sprawach pieniędzy?',
  apart: 'Ci ludzie pomagają na co dzień. My się nie dowiemy, że ich o coś pytasz.',
  runBy: (name) => `Prowadzi: ${name}`,
  free: 'Za darmo',
  notFree: 'Płatne',
  newPage: 'otwiera nową stronę',
  none: (helper) => `Nie mamy jeszcze listy dla miejsca, w którym mieszkasz. ${helper} może poszukać razem z Tobą.`,
};
