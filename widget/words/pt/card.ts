import type { CardWords } from '../en/card.ts';

export const words: CardWords = {
  anotherCard: 'Usar outro cartão',
  anotherCardLine: 'De agora em diante, para tudo o que for cobrado',
  change: 'De agora em diante, você vai usar outro cartão.',
  check: 'Mostrar ao banco que é você',
  checkLine: 'Seu banco quer confirmar. Você vê o valor antes.',
  onPage: 'Usar a página de pagamento segura',
  notHere: 'Não conseguimos mostrar o formulário do cartão aqui. Você pode usar nossa página de pagamento segura.',

  heading: 'Que cartão você quer usar?',
  kept: 'Guardamos este cartão para seus próximos pagamentos também.',
  nothingNow: 'Nada é cobrado agora. Guardamos este cartão para seus próximos pagamentos.',
  private: 'O número vai direto para a Stripe. Nós nunca vemos esse número.',
  noHurry: 'Você pode voltar ou fechar quando quiser.',
  notBefore: 'Nada é cobrado antes de você tocar no botão abaixo.',
  pay: (amount) => `Pagar ${amount}`,
  save: 'Salvar este cartão',
  notGiven: 'Não deu certo agora. Nada foi cobrado. Você pode tentar de novo ou usar outro cartão.',

  bank: 'Seu banco quer confirmar que é você',
  bankLine: 'Seu banco abre uma janela para isso. Nada mais é cobrado até você dizer sim lá.',
  notChecked: 'Não deu certo agora. Você pode tentar de novo ou usar nossa página de pagamento segura.',

  thanks: (name) => `Agradecemos${name && `, ${name}`}.`,
  taken: (amount) => `Recebemos ${amount}.`,
  left: (amount) => `Ainda em aberto: ${amount}.`,
  nothingMore: 'Não precisa fazer mais nada agora.',
  onItsWay: 'Está a caminho',
  comes: (amount) => `Seu banco está enviando ${amount}.`,
  patience: 'Isso pode levar alguns dias. Não precisa fazer mais nada agora.',
  declined: 'Esse pagamento não passou. Acontece.',
  nothingTaken: 'Nada foi cobrado.',
  manyReasons: 'Um banco pode dizer não por muitos motivos, e a maioria não tem nada a ver com você.',
  otherWays: 'Ver os outros caminhos',
  saved: 'Seu cartão está salvo',
  savedLine: 'Nada foi cobrado. De agora em diante, usamos este cartão.',
};
