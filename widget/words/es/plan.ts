import type { PlanWords } from '../en/plan.ts';

export const words: PlanWords = {
  heading: 'Así va tu plan',
  promise: 'El día que elegiste',

  payEarly: 'Adelantar el próximo pago',
  payLine: 'Primero ves el importe. Todavía no se cobra nada.',
  move: 'Mover el próximo',
  moveLine: 'A un día que te venga mejor',
  change: 'Cambiar el plan',
  changeLine: 'Uno nuevo para lo que queda',
  otherWay: 'Elegir otra opción',
  otherWayLine: 'Este día ya no cuenta entonces',
  leave: 'Dejar el plan',
  leaveLine: 'Lo que pagaste sigue contando',
  other: (currency) => `Tu plan en ${currency}`,

  whichDay: '¿Qué día te viene mejor?',
  thisOne: (date) => `Se trata del pago del ${date}.`,
  newDay: 'Moverlo al',
  toEnd: 'Ponerlo al final',
  toEndLine: 'Después de tu última fecha. No se añade nada.',
  moves: (from, to) => `El pago del ${from} pasa al ${to}.`,
  movesToEnd: (from) => `El pago del ${from} pasa al final, después de tu última fecha.`,
  sameAmount: 'El importe no cambia. Las otras fechas tampoco.',

  pays: (amount, date) => `Pagarás ${amount}, lo del ${date}.`,

  changeSure: '¿Quieres elegir de nuevo?',
  changeMeans: 'Primero termina este. Lo que pagaste sigue contando. Después eliges otra opción para lo que queda.',
  changeYes: 'Terminarlo y elegir de nuevo',
  leaveSure: '¿Quieres dejar el plan?',
  leaveMeans:
    'Lo que pagaste sigue contando y no se añade nada. Lo que queda sigue pendiente. Puede que te volvamos a escribir.',
  leaveYes: 'Dejar el plan',
  keep: 'Seguir como está',
  left: 'Has dejado el plan',
  otherWays: 'Ver las otras opciones',
};
