import type { SpreadWords } from '../en/spread.ts';

export const words: SpreadWords = {
  heading: '¿Cuánto te vendría bien?',
  nothingYet: 'Prueba lo que te encaje. Aún no hay nada acordado.',
  inOnePiece: 'Cada recibo se paga entero. Tú eliges los días.',
  chooseBy: 'Empezar por',
  byAmount: 'Un importe',
  byCount: 'Cuántas veces',
  eachTime: 'Cada vez puedo pagar',
  howMany: 'Pagos en total',
  between: (least, most) => `Elige algo entre ${least} y ${most}.`,
  howOften: '¿Cada cuánto?',
  frequencies: { weekly: 'Cada semana', fortnightly: 'Cada dos semanas', monthly: 'Cada mes' },
  firstOne: '¿Cuándo es el primero?',
  payments: (count) => (count === 1 ? '1 pago' : `${count} pagos`),
  until: (count, last) => `${count}, el último el ${last}`,
  days: 'Los días',
  inAll: 'En total',
  noFees: 'Sin comisiones ni intereses',
  review: 'Revisarlo',
  showAndReview: 'Ver importes y revisar',

  newTotal: (before, now) =>
    `Lo pendiente ha pasado de ${before} a ${now}. Este es el plan para eso. Aún no hay nada acordado.`,
  newDates: 'Algo ha cambiado entretanto. Así quedaría el plan ahora. Aún no hay nada acordado.',
};
