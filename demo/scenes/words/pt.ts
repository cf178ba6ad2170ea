import type { CastWords } from '../castWords.ts';

export const pt: CastWords = {
  progress: 'Semana 6 de 12',
  parts: {
    'one-missed': {
      name: 'Maya',
      about: 'um pagamento que não chegou',
      goal: 'noites de domingo sem nó no estômago',
    },
    'three-missed': {
      name: 'Lena',
      about: 'três que não chegaram, em duas moedas',
      goal: 'tocar meu ateliê de cerâmica e continuar gostando dele',
    },
    'in-plan': {
      name: 'Omar',
      about: 'com um plano em andamento',
      goal: 'jantar em casa quatro noites por semana',
    },
    'instalment-missed': {
      name: 'Grace',
      about: 'uma parcela que não chegou',
      goal: 'escrever o primeiro capítulo antes da primavera',
    },
    'paused': {
      name: 'Noor',
      about: 'em pausa',
      goal: 'voltar a dormir a noite toda',
    },
    'in-conversation': {
      name: 'Ana',
      about: 'em conversa com a Dana',
      goal: 'dizer não sem escrever três parágrafos',
    },
    'owes-nothing': {
      name: 'Sam',
      about: 'sem nada em aberto',
      goal: 'terminar uma coisa antes de começar outra',
    },
  },
  asked: 'Oi, Dana. No meu trabalho novo eu recebo no último dia do mês, não no primeiro. As datas podem acompanhar?',
  answered: 'Oi, Ana. Parabéns pelo trabalho novo. Sim, dá certo. A última sexta do mês fica bem para você? Nada será pedido até acharmos um dia.',
};
