import type { BarWords } from '../barWords.ts';

export const barWords: BarWords = {
  title: 'Demo-Steuerung',
  member: 'Du bist',
  day: 'Tag',
  today: 'heute',
  later: (days) => (days === 1 ? '1 Tag später' : `${days} Tage später`),
  nextDay: 'Nächster Tag',
  nextWeek: '+7 Tage',
  backToToday: 'Zurück zu heute',
  mood: 'Die API ist',
  moods: { well: 'gesund', slow: 'langsam', failing: 'gestört', offline: 'offline' },
  theme: 'Licht',
  themes: { auto: 'Licht automatisch', light: 'hell', dark: 'dunkel' },
  language: 'Sprache',
  startOver: 'Neu beginnen',
  desk: 'Die Seite des Coachs',
  playground: 'Eigene Farben ausprobieren',
  mail: (count) => `E-Mails (${count})`,
  mailStaysHere: 'Diese Demo schickt ihre E-Mails hierher und sonst nirgendwohin.',
  noMail: 'Noch ist kein Brief für diese Person abgegangen. Geh einen Tag weiter und lass die Nachricht ungelesen.',
  failed: 'Die Demo hat von ihrem eigenen Server keine Antwort bekommen. Läuft er noch?',
};
