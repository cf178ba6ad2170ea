import type { PauseWords } from '../en/pause.ts';

export const words: PauseWords = {
  heading: '¿Cuánto tiempo de pausa te ayudaría?',
  longer: '¿Cuánto tiempo te ayudaría en total?',
  length: 'Sin cobros durante',
  until: (day) => `Hasta el ${day}`,
  stops: 'Los pagos paran, y nuestras notas también.',
  open: 'Lo que está pendiente se queda igual. No se añade nada.',
  keep: 'Tu sitio y tu progreso siguen siendo tuyos.',
  rests: 'Es posible que tu programa también descanse. Se abre otra vez cuando vuelvas.',
  sentence: (length, day) => `Tu pausa dura ${length}. Los cobros vuelven el ${day}.`,
  take: 'Hacer la pausa',
  quiet: 'No te escribiremos. Solo te llegará una nota tres días antes de que termine.',
  sooner: 'Puedes volver antes cuando quieras.',
};
