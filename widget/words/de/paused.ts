import type { PausedWords } from '../en/paused.ts';

export const words: PausedWords = {
  heading: 'Gerade ist nichts zu tun',
  open: 'Was offen ist, bleibt bis dahin gleich. Es kommt nichts dazu.',
  longer: 'Etwas länger',
  upTo: (day) => `Höchstens bis zum ${day}`,
  back: 'Jetzt zurückkommen',
  backLine: 'Du wählst, wie es weitergeht',
  sure: 'Heute zurückkommen?',
  happens:
    'Ab heute gibt es wieder Rechnungen. Durch das Zurückkommen wird nichts abgebucht. Was offen ist, bleibt gleich.',
  stay: 'In der Pause bleiben',
  welcome: (name) => `Schön, dich zu sehen${name && `, ${name}`}.`,
  over: 'Deine Pause ist vorbei. Es wurde nichts abgebucht.',
  next: 'Sehen, was passt',
};
