import type { PartsWords } from '../en/parts.ts';

export const words: PartsWords = {
  oneMoment: 'Un momento',
  showAmount: 'Ver el importe',
  today: 'Hoy',
  anotherDay: 'Otro día',
  dayBetween: (from, until) => `Elige un día entre el ${from} y el ${until}.`,
  less: 'Menos',
  more: 'Más',

  goOn: 'Seguir',
  pickOne: 'Primero elige una opción.',
  looksRight: '¿Te parece bien así?',
  agree: 'De acuerdo',
  change: 'Cambiarlo',
  settled: (name) => `Todo listo${name && `, ${name}`}.`,

  onTheDay: 'Nada se cobra por sí solo. Vuelve aquí cuando llegue el día.',
  byItself: (count) =>
    count === 1
      ? 'Ese día se cobra de tu tarjeta guardada.'
      : 'Cada uno se cobra en su día de tu tarjeta guardada.',
  quietNow: 'No te escribiremos sobre esto, salvo que se pase una fecha.',
  payToday: 'Hacer el pago de hoy',
  page: (host) => `Se abre nuestra página de pago en ${host}. No se cobra nada hasta que confirmes allí.`,
  openPage: 'Abrir la página de pago',
  noWay: 'Ahora mismo no se puede pagar aquí',
  states: { paid: 'Pagado', due: 'Hoy', missed: 'Aún no ha llegado' },
  partly: (paid) => `${paid} ya pagados`,
  stillToCome: 'Lo que queda',
  addToCalendar: 'Añadir a mi calendario',
  calendarTitle: (program) => `Mi plan: ${program}`,
  print: 'Guardar o imprimir',

  didNotWork: 'Ahora mismo no ha salido bien',
  nothingChanged: 'No se ha cobrado nada y nada ha cambiado.',
  noAnswer: 'No nos ha llegado respuesta',
  safeToRepeat: 'Puedes intentarlo otra vez con tranquilidad: no puede ocurrir dos veces.',
  notSeenYet: 'Acabamos de mirar y todavía no lo vemos.',
  stillThere: 'Lo que escribiste sigue aquí.',
  tryAgain: 'Intentarlo otra vez',
  look: 'Ver cómo están las cosas',
  mailTo: (name: string) => `Escribe a ${name} por correo`,
};
