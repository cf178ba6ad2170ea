import type { TalkWords } from '../en/talk.ts';

export const words: TalkWords = {
  heading: '¿De qué te gustaría hablar?',
  pickOne: 'Elige un tema, si quieres',
  topics: {
    timing: 'Cuándo pagar',
    amount: 'Cuánto pagar',
    program: 'El programa',
    other: 'Otra cosa',
  },
  message: 'Tu mensaje',
  writeFirst: 'Escribe primero unas palabras.',
  quiet: 'Mientras hablamos no te pediremos nada.',
  send: 'Enviar',
  sent: 'Enviado.',

  thread: (helper) => `Tu charla con ${helper}`,
  you: 'Tú',
  more: 'Escribe algo más',
  closed: (helper) => `${helper} ha cerrado esta charla. Envíalo otra vez para empezar una nueva.`,
  waysForward: 'Ver qué más te ayudaría',

  settle: 'Ya está resuelto',
  isItSettled: '¿Ya está resuelto?',
  settling: 'Así se cierra tu charla. Lo pendiente sigue igual, y puede que te escribamos sobre ello más adelante.',
  yes: 'Sí, está resuelto',
  notYet: 'Todavía no',
  anyTime: (helper) => `Gracias por hablar con nosotros. Puedes escribir a ${helper} cuando quieras.`,
};
