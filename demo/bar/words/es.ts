import type { BarWords } from '../barWords.ts';

export const barWords: BarWords = {
  title: 'Controles de la demo',
  member: 'Eres',
  day: 'Día',
  today: 'hoy',
  later: (days) => (days === 1 ? '1 día después' : `${days} días después`),
  nextDay: 'Día siguiente',
  nextWeek: '+7 días',
  backToToday: 'Volver a hoy',
  mood: 'La API está',
  moods: { well: 'bien', slow: 'lenta', failing: 'fallando', offline: 'desconectada' },
  theme: 'Luz',
  themes: { auto: 'luz automática', light: 'luz clara', dark: 'luz oscura' },
  language: 'Idioma',
  startOver: 'Empezar de nuevo',
  desk: 'El lado del coach',
  playground: 'Prueba tus colores',
  mail: (count) => `Correo (${count})`,
  mailStaysHere: 'Esta demo envía su correo aquí y a ningún otro sitio.',
  noMail: 'Aún no ha salido ninguna carta. Avanza el día y deja la nota sin leer.',
  failed: 'La demo no recibió respuesta de su propio servidor. ¿Sigue en marcha?',
};
