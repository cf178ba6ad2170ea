import type { LetterWords } from '../en/letter.ts';

export const words: LetterWords = {
  noteFrom: (name: string) => `Una nota de ${name}`,
  notNow: 'Ahora no',
  close: 'Cerrar',
  back: 'Volver',
  writeTo: (name: string) => `Escribe a ${name}`,

  showDetails: 'Ver los detalles',
  hideDetails: 'Ocultar los detalles',
  yourGoal: 'Tu meta',
  changeGoal: 'Cambiar tu meta',
  writeGoal: 'Escribir una meta tuya',
  whatWouldHelp: '¿Qué te ayudaría?',
  since: (date: string) => `Desde el ${date}`,
  inAll: 'Pendiente en total',
  charges: {
    disputed: 'Lo estamos revisando',
    in_plan: 'Parte de tu plan',
    processing: 'En camino',
  },
  notRight: 'Algo no está bien',

  offers: {
    plan: () => 'Repartirlo',
    pause: () => 'Hacer una pausa',
    pay: () => 'Pagar lo pendiente',
    resources: () => 'Ayuda con el dinero',
    talk: (name: string) => `Hablar con ${name}`,
    circle: () => 'Personas que han pasado por esto',
  },
};
