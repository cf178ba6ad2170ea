import type { HelpWords } from '../en/help.ts';

export const words: HelpWords = {
  heading: '¿Dónde puedes encontrar ayuda con el dinero?',
  apart: 'Estas personas ayudan cada día. No sabremos que les has preguntado.',
  runBy: (name) => `Lo lleva ${name}`,
  free: 'Gratis',
  notFree: 'De pago',
  newPage: 'abre otra página',
  none: (helper) => `Aún no tenemos una lista para tu país. ${helper} puede buscar contigo.`,
};
