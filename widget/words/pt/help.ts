import type { HelpWords } from '../en/help.ts';

export const words: HelpWords = {
  heading: 'Onde encontrar ajuda com dinheiro?',
  apart: 'Estas pessoas ajudam todos os dias. Não vamos saber que você falou com elas.',
  runBy: (name) => `Serviço de ${name}`,
  free: 'Grátis',
  notFree: 'Não é grátis',
  newPage: 'abre outra página',
  none: (helper) => `Ainda não temos uma lista para onde você mora. ${helper} pode procurar com você.`,
};
