import type { CastWords } from '../castWords.ts';

export const es: CastWords = {
  progress: 'Semana 6 de 12',
  parts: {
    'one-missed': {
      name: 'Maya',
      about: 'un pago sin llegar',
      goal: 'Tardes de domingo sin nudo en el estómago',
    },
    'three-missed': {
      name: 'Lena',
      about: 'tres sin llegar, en dos monedas',
      goal: 'llevar mi taller de cerámica y que me siga gustando',
    },
    'in-plan': {
      name: 'Omar',
      about: 'con un plan en marcha',
      goal: 'cenar en casa cuatro noches por semana',
    },
    'instalment-missed': {
      name: 'Grace',
      about: 'un plazo del plan sin llegar',
      goal: 'escribir el primer capítulo antes de la primavera',
    },
    'paused': {
      name: 'Noor',
      about: 'en pausa',
      goal: 'volver a dormir toda la noche',
    },
    'in-conversation': {
      name: 'Ana',
      about: 'hablando con Dana',
      goal: 'decir que no sin escribir tres párrafos',
    },
    'owes-nothing': {
      name: 'Sam',
      about: 'no tiene nada pendiente',
      goal: 'terminar una cosa antes de empezar otra',
    },
  },
  asked: 'Hola, Dana. En mi trabajo nuevo cobro el último día del mes, no el primero. ¿Se pueden mover las fechas?',
  answered: 'Hola, Ana. Enhorabuena por el trabajo. Sí, se puede. ¿Te iría bien el último viernes del mes? No te pediremos nada hasta que encontremos un día.',
};
