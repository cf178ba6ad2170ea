import type { PayWords } from '../en/pay.ts';

export const words: PayWords = {
  heading: '¿Qué te gustaría pagar?',
  currency: '¿En qué moneda?',
  open: 'Pendiente ahora:',
  way: 'Puedes pagar',
  all: 'Todo',
  part: 'Una parte',
  one: 'Una factura',
  later: 'Todo, el día que yo elija',
  amount: '¿Cuánto te va bien?',
  range: (least, most) => `Cualquier importe entre ${least} y ${most}.`,
  whichOne: '¿Cuál?',
  day: '¿Qué día?',
  showAndGoOn: 'Ver el importe y seguir',

  now: (amount) => `Pagarás ${amount}.`,
  nowFor: (amount, what) => `Pagarás ${amount} por ${what}.`,
  away: '¿Qué tal ha ido?',
  patience: 'Cuando hayas pagado, lo veremos aquí. Puede tardar un poco.',
  again: 'Abrir la página otra vez',
  thanks: (name) => `Gracias${name && `, ${name}`}.`,
  arrived: 'Nos ha llegado. No tienes que hacer nada más.',

  promise: (amount, day) => `Pagarás ${amount} el ${day}. Hasta entonces no te escribiremos.`,
};
