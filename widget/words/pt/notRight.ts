import type { NotRightWords } from '../en/notRight.ts';

export const words: NotRightWords = {
  heading: 'Qual não está certa?',
  what: 'O que não está certo?',
  pick: 'Escolha o que mais combina',
  alreadyPaid: 'Eu já paguei',
  wrongAmount: 'O valor não está certo',
  notMine: 'Não é minha',
  other: 'Outra coisa',
  note: 'Algo que nos ajude a verificar?',
  noteHint: 'Só se você quiser.',
  promise: 'Vamos verificar e, enquanto isso, não pedimos esse valor.',
  send: 'Enviar',
  thanks: 'Agradecemos por avisar.',

  rightAfterAll: 'No fim, está certa?',
  happens: 'Estamos verificando agora. Se ela está certa, volta a ficar em aberto. Nada é cobrado por isso.',
  takeBack: 'Sim, está certa',
  takenBack: 'Voltou a ficar em aberto. Nada foi cobrado.',
  leave: 'Continuar verificando',
};
