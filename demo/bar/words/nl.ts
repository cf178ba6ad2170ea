import type { BarWords } from '../barWords.ts';

export const barWords: BarWords = {
  title: 'Bediening van de demo',
  member: 'Je bent',
  day: 'Dag',
  today: 'vandaag',
  later: (days) => (days === 1 ? '1 dag verder' : `${days} dagen verder`),
  nextDay: 'Volgende dag',
  nextWeek: '+7 dagen',
  backToToday: 'Terug naar vandaag',
  mood: 'De API is',
  moods: { well: 'in orde', slow: 'traag', failing: 'in storing', offline: 'offline' },
  theme: 'Licht',
  themes: { auto: 'automatisch licht', light: 'licht', dark: 'donker' },
  language: 'Taal',
  startOver: 'Opnieuw beginnen',
  desk: 'De kant van de coach',
  playground: 'Eigen kleuren proberen',
  mail: (count) => `Mail (${count})`,
  mailStaysHere: 'Deze demo stuurt de mail hierheen, en nergens anders.',
  noMail: 'Er is nog geen brief verstuurd. Zet de dag verder en laat het berichtje ongelezen.',
  failed: 'De demo kreeg geen antwoord van de eigen server. Draait die nog?',
};
