import type { PauseWords } from '../en/pause.ts';

export const words: PauseWords = {
  heading: 'Quanto tempo de pausa ajudaria?',
  longer: 'Quanto tempo ajudaria no total?',
  length: 'Sem cobranças por',
  until: (day) => `Até ${day}`,
  stops: 'Os pagamentos param, e nossos recados também.',
  open: 'O que está em aberto continua igual. Nada é acrescentado.',
  keep: 'Seu lugar e seu progresso continuam seus.',
  rests: 'Seu programa pode descansar também. Ele abre de novo quando você voltar.',
  sentence: (length, day) => `Sua pausa dura ${length}. As cobranças voltam em ${day}.`,
  take: 'Fazer a pausa',
  quiet: 'Não vamos escrever. Só chega um recado, três dias antes de a pausa terminar.',
  sooner: 'Você pode voltar antes, quando quiser.',
};
