import type { BarWords } from '../barWords.ts';

export const barWords: BarWords = {
  title: 'Demo controls',
  member: 'You are',
  day: 'Day',
  today: 'today',
  later: (days) => (days === 1 ? '1 day on' : `${days} days on`),
  nextDay: 'Next day',
  nextWeek: '+7 days',
  backToToday: 'Back to today',
  mood: 'The API is',
  moods: { well: 'well', slow: 'slow', failing: 'failing', offline: 'offline' },
  theme: 'Light',
  themes: { auto: 'auto light', light: 'light', dark: 'dark' },
  language: 'Language',
  startOver: 'Start over',
  desk: "The owner's side",
  playground: 'Try your own colours',
  mail: (count) => `Mail (${count})`,
  mailStaysHere: 'This demo sends its mail here, and nowhere else.',
  noMail: 'No letter has left for them yet. Move the day on and leave the note unread.',
  failed: 'The demo did not hear back from its own server. Is it still running?',
};
