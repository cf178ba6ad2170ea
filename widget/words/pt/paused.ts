import type { PausedWords } from '../en/paused.ts';

export const words: PausedWords = {
  heading: 'Agora não há nada para fazer',
  open: 'Até lá, o que está em aberto continua igual. Nada é acrescentado.',
  longer: 'Um pouco mais',
  upTo: (day) => `Até ${day}, no máximo`,
  back: 'Voltar da pausa agora',
  backLine: 'Você escolhe o que vem depois',
  sure: 'Quer voltar hoje?',
  happens: 'As cobranças voltam hoje. Nada é cobrado por você voltar. O que está em aberto espera por você.',
  stay: 'Continuar na pausa',
  welcome: (name) => `Que bom ver você${name && `, ${name}`}.`,
  over: 'Sua pausa terminou. Nada foi cobrado.',
  next: 'Ver o que é bom para mim',
};
