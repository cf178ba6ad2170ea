import type { PausedWords } from '../en/paused.ts';

export const words: PausedWords = {
  heading: 'Ahora no tienes que hacer nada',
  open: 'Hasta entonces, lo pendiente se queda igual. No se añade nada.',
  longer: 'Un poco más',
  upTo: (day) => `Hasta el ${day} como mucho`,
  back: 'Volver ahora',
  backLine: 'Tú eliges cómo seguir',
  sure: '¿Volver hoy?',
  happens: 'Los cobros vuelven hoy. Por volver no se cobra nada. Lo pendiente te espera.',
  stay: 'Seguir en pausa',
  welcome: (name) => `Qué alegría verte${name && `, ${name}`}.`,
  over: 'Tu pausa ha terminado. No se ha cobrado nada.',
  next: 'Ver qué me va bien',
};
