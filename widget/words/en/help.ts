export const words = {
  heading: 'Where can you find help with money?',
  apart: 'These people help every day. We won’t know that you asked them.',
  runBy: (name: string) => `Run by ${name}`,
  free: 'Free',
  notFree: 'Not free',
  newPage: 'opens a new page',
  none: (helper: string) => `We have no list for where you live yet. ${helper} can look with you.`,
};

export type HelpWords = typeof words;
