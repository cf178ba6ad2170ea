import type { PayWords } from '../payWords.ts';

export const payWords: PayWords = {
  pretend: 'Pagamento de mentira',
  title: (amount) => `Pagar ${amount} a Steady Ground`,
  nothingMoves: 'Esta página faz o papel da página de pagamento de um coach de verdade. Não se pede cartão, e nenhum dinheiro se move.',
  pay: 'Pagar',
  back: 'Voltar sem pagar',
  paying: 'Um momento…',
  failed: 'Não deu certo, e nada foi registrado. Você pode tentar de novo.',
  unreadable: 'Este endereço não diz o que pagar. Volte para a aula e comece de lá.',
};
