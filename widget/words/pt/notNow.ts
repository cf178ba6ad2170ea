import type { NotNowWords } from '../en/notNow.ts';

export const words: NotNowWords = {
  heading: 'Quando seria melhor?',
  again: 'Voltamos a escrever',
  inDays: 'Daqui a três dias',
  inWeek: 'Na semana que vem',
  afterPayday: 'Depois que eu receber',
  payday: 'Em que dia você recebe?',
  promise: (day) => `Até ${day}, não vamos escrever em lugar nenhum.`,
  nothing: 'Com isso, nada é cobrado e nada é acrescentado.',
  stayQuiet: 'Não escrever até lá',
  okay: (name) => `Tudo bem${name && `, ${name}`}.`,
  mute: 'Não mostrar mais recados nesta página',
  unmute: 'Mostrar recados de novo nesta página',
  muted: 'Nenhum recado vai aparecer mais nesta página.',
  unmuted: 'Os recados podem voltar a aparecer nesta página.',
};
