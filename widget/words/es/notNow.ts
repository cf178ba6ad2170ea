import type { NotNowWords } from '../en/notNow.ts';

export const words: NotNowWords = {
  heading: '¿Cuándo te vendría mejor?',
  again: 'Volvemos a escribirte',
  inDays: 'En tres días',
  inWeek: 'La semana que viene',
  afterPayday: 'Después del día de cobro',
  payday: '¿Qué día cobras?',
  promise: (day) => `No te diremos nada hasta el ${day}, en ningún sitio.`,
  nothing: 'Por esto no se cobra ni se añade nada.',
  stayQuiet: 'No escribirme hasta entonces',
  okay: (name) => `De acuerdo${name && `, ${name}`}.`,
  mute: 'No mostrar más notas en esta página',
  unmute: 'Volver a mostrar notas en esta página',
  muted: 'No saldrán más notas en esta página.',
  unmuted: 'Las notas pueden volver a salir en esta página.',
};
