import type { CardWords } from '../en/card.ts';

export const words: CardWords = {
  anotherCard: 'Usar otra tarjeta',
  anotherCardLine: 'De ahora en adelante, para todo lo que se cobre',
  change: 'De ahora en adelante usarás otra tarjeta.',
  check: 'Mostrar a tu banco que eres tú',
  checkLine: 'Tu banco quiere comprobarlo. Primero ves el importe.',
  onPage: 'Usar la página de pago segura',
  notHere: 'Aquí no podemos mostrar el formulario de la tarjeta. Puedes usar nuestra página de pago segura.',

  heading: '¿Qué tarjeta te gustaría usar?',
  kept: 'Guardamos esta tarjeta también para tus próximos pagos.',
  nothingNow: 'Ahora no se cobra nada. Guardamos esta tarjeta para tus próximos pagos.',
  private: 'El número va directamente a Stripe. Nosotros no lo vemos.',
  noHurry: 'Puedes volver o cerrar cuando quieras.',
  notBefore: 'No se cobra nada antes de que pulses el botón de abajo.',
  pay: (amount) => `Pagar ${amount}`,
  save: 'Guardar esta tarjeta',
  notGiven: 'Ahora mismo no ha salido bien. No se ha cobrado nada. Puedes intentarlo otra vez o usar otra tarjeta.',

  bank: 'Tu banco quiere comprobar que eres tú',
  bankLine: 'Tu banco abre una ventana para eso. No se cobra nada más hasta que digas que sí allí.',
  notChecked: 'Ahora mismo no ha salido bien. Puedes intentarlo otra vez o usar nuestra página de pago segura.',

  thanks: (name) => `Gracias${name && `, ${name}`}.`,
  taken: (amount) => `Nos han llegado ${amount}.`,
  left: (amount) => `Quedan pendientes ${amount}.`,
  nothingMore: 'Ahora no hace falta nada más.',
  onItsWay: 'Está en camino',
  comes: (amount) => `Tu banco está enviando ${amount}.`,
  patience: 'Puede tardar unos días. Ahora no hace falta nada más.',
  declined: 'Ese pago no salió. Pasa a veces.',
  nothingTaken: 'No se ha cobrado nada.',
  manyReasons: 'Un banco puede decir que no por muchas razones, y casi ninguna tiene que ver contigo.',
  otherWays: 'Ver las otras opciones',
  saved: 'Tu tarjeta está guardada',
  savedLine: 'No se ha cobrado nada. Usamos esta tarjeta de ahora en adelante.',
};
