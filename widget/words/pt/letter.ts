import type { LetterWords } from '../en/letter.ts';

export const words: LetterWords = {
  noteFrom: (name: string) => `Um recado de ${name}`,
  notNow: 'Agora não',
  close: 'Fechar',
  back: 'Voltar',
  writeTo: (name: string) => `Escrever para ${name}`,

  showDetails: 'Ver os detalhes',
  hideDetails: 'Esconder os detalhes',
  yourGoal: 'Sua meta',
  changeGoal: 'Mudar sua meta',
  writeGoal: 'Escrever uma meta sua',
  whatWouldHelp: 'O que ajudaria você?',
  since: (date: string) => `Desde ${date}`,
  inAll: 'Total em aberto',
  charges: {
    disputed: 'Estamos verificando',
    in_plan: 'Faz parte do seu plano',
    processing: 'A caminho',
  },
  notRight: 'Algo não está certo',

  offers: {
    plan: () => 'Dividir em parcelas',
    pause: () => 'Fazer uma pausa',
    pay: () => 'Pagar o que está em aberto',
    resources: () => 'Ajuda com dinheiro',
    talk: (name: string) => `Conversar com ${name}`,
    circle: () => 'Gente que já passou por isso',
  },
};
