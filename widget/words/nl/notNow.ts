import type { NotNowWords } from '../en/notNow.ts';

export const words: NotNowWords = {
  heading: 'Wanneer komt het beter uit?',
  again: 'Je hoort weer van ons',
  inDays: 'Over drie dagen',
  inWeek: 'Volgende week',
  afterPayday: 'Als mijn geld binnen is',
  payday: 'Op welke dag komt je geld?',
  promise: (day) => `Tot ${day} laten we je met rust, overal.`,
  nothing: 'Hierdoor wordt niets afgeschreven en komt er niets bij.',
  stayQuiet: 'Tot dan geen berichtjes',
  okay: (name) => `Oké${name && `, ${name}`}.`,
  mute: 'Geen berichtjes op deze pagina',
  unmute: 'Weer berichtjes op deze pagina',
  muted: 'Er komen geen berichtjes meer op deze pagina.',
  unmuted: 'Er kunnen weer berichtjes op deze pagina komen.',
};
