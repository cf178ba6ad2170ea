import type { NotRightWords } from '../en/notRight.ts';

export const words: NotRightWords = {
  heading: '¿Cuál no está bien?',
  what: '¿Qué es lo que no está bien?',
  pick: 'Elige lo que más se acerque',
  alreadyPaid: 'Ya lo he pagado',
  wrongAmount: 'El importe no es correcto',
  notMine: 'No es mío',
  other: 'Otra cosa',
  note: '¿Algo que nos ayude a revisarlo?',
  noteHint: 'Solo si quieres.',
  promise: 'Lo revisaremos y mientras tanto no te lo pediremos.',
  send: 'Enviarlo',
  thanks: 'Gracias por decírnoslo.',

  rightAfterAll: '¿Al final está bien?',
  happens: 'Ahora lo estamos revisando. Si está bien, vuelve a contar como pendiente. Por esto no se cobra nada.',
  takeBack: 'Sí, está bien',
  takenBack: 'Vuelve a contar como pendiente. No se ha cobrado nada.',
  leave: 'Que lo sigan revisando',
};
