import type { DemoLetters } from '../demoLetters.ts';

/** As it is spoken in Brazil. "Obrigada" and "obrigado" would say who writes, so the thanks are a verb. */
export const pt: DemoLetters = {
  'first_missed/thanks-first': {
    nudge: 'Oi, {firstName|que bom ver você}. Tenho algo que talvez ajude. Sem pressa.',
    greeting: 'Oi, {firstName|que bom ver você},',
    body: [
      'Agradeço por você fazer parte de {ownerName}.',
      { if: 'goal', text: 'Você contou por que veio: “{goal}”. Isso continua importante.' },
      'Um pagamento ainda não chegou. Cartões vencem e há meses cheios. Acontece com muitos de nós.',
      'Você pode dividir, fazer uma pausa ou só me escrever. Escolha o que couber, ou deixe para outro dia.',
    ],
    signature: 'Um abraço, {helperName}',
  },
  'first_missed/look-how-far': {
    nudge: 'Um recado curto para você, {firstName|com carinho}. Leia quando quiser.',
    greeting: 'Oi, {firstName|que bom ver você},',
    body: [
      'Agradeço por todo o trabalho que você fez até aqui.',
      { if: 'progress', text: 'Você está aqui: {progress}. É um belo pedaço de caminho.' },
      { if: 'goal', text: 'Guardei as suas palavras: “{goal}”.' },
      'Um pagamento ainda está aberto. Há mais de um bom jeito de resolver.',
      'Você pode deixar menor, dar mais tempo ou me contar o que ajudaria. Para mim, qualquer um está bem.',
    ],
    signature: 'Do seu lado, {helperName}',
  },
  'several_missed/one-step': {
    nudge: 'Oi, {firstName|que bom ver você}. Pensei em você. Tem um recado aqui para quando tiver um minuto.',
    greeting: 'Oi, {firstName|que bom ver você},',
    body: [
      'Agradeço por você continuar com a gente. Que bom ver você.',
      { if: 'goal', text: 'Você escreveu o que quer: “{goal}”. Eu adoraria ajudar você a chegar lá.' },
      'Alguns pagamentos ainda estão abertos. Não é preciso resolver tudo hoje.',
      'Podemos deixar tudo menor, dar uma pausa ou só conversar. Você escolhe.',
    ],
    signature: 'Um abraço, {helperName}',
  },
  'several_missed/your-pace': {
    nudge: 'Um recado meu, {firstName|só para você}. Ele pode esperar até você querer.',
    greeting: 'Oi, {firstName|que bom ver você},',
    body: [
      'Agradeço por você abrir este recado. Sei que nem sempre é fácil.',
      { if: 'progress', text: 'Você está aqui: {progress}. Isso é seu.' },
      { if: 'goal', text: 'Ainda se trata das suas próprias palavras: “{goal}”.' },
      'Alguns pagamentos se juntaram. Podemos achar um ritmo que combine com o seu mês.',
      'Passos pequenos, uma pausa, ajuda de fora ou uma conversa comigo. Cada um é um bom começo.',
    ],
    signature: 'Do seu lado, {helperName}',
  },
  'retrying/another-day': {
    nudge: 'Oi, {firstName|que bom ver você}. Um recado curto sobre um dia. Leia quando for bom para você.',
    greeting: 'Oi, {firstName|que bom ver você},',
    body: [
      'Agradeço por você fazer parte de {ownerName}.',
      { if: 'goal', text: 'Você contou por que veio: “{goal}”. Isso continua importante para nós.' },
      'Um pagamento ainda não chegou até nós. Vamos perguntar ao seu banco mais uma vez: {date|em um dos próximos dias}. Você não precisa fazer nada.',
      'Se esse dia não for bom, escolha o que for: passos pequenos, uma pausa ou umas linhas para mim.',
    ],
    signature: 'Um abraço, {helperName}',
  },
  'plan_running/on-track': {
    nudge: 'Oi, {firstName|que bom ver você}. Está tudo bem. Seus recados estão aqui se precisar.',
    greeting: 'Oi, {firstName|que bom ver você},',
    body: [
      'Agradeço. Seu plano está de pé, e você está levando adiante.',
      { if: 'goal', text: 'Assim sobra mais espaço para o que você veio buscar: “{goal}”.' },
      'A próxima data: {date|está no seu plano}. Se esse dia não for bom, você pode mudar.',
      'Você também pode pagar antes, mudar o plano ou me escrever. Hoje não há nada a fazer.',
    ],
    signature: 'Um abraço, {helperName}',
  },
  'instalment_missed/it-happens': {
    nudge: 'Oi, {firstName|que bom ver você}. Uma coisinha para olharmos juntos. Sem pressa.',
    greeting: 'Oi, {firstName|que bom ver você},',
    body: [
      'Agradeço por tudo o que você já fez no seu plano. Isso conta.',
      'Um pagamento não deu certo. Acontece, e o plano continua seu.',
      { if: 'goal', text: 'Ainda penso nas suas palavras: “{goal}”.' },
      'Você pode tentar de novo, passar para um dia melhor ou deixar para o fim. Ou me escreva primeiro.',
    ],
    signature: 'Um abraço, {helperName}',
  },
  'pause_running/rest-well': {
    nudge: 'Oi, {firstName|que bom ver você}. Nada a fazer. Seus recados estão aqui se precisar.',
    greeting: 'Oi, {firstName|que bom ver você},',
    body: [
      'Agradeço por você contar que precisava de uma pausa. Ela é sua agora.',
      'Ela vai até este dia: {date|o que você escolheu}. O que está aberto fica como está e não cresce.',
      { if: 'goal', text: 'Suas palavras estão seguras aqui: “{goal}”. Elas também podem descansar.' },
      'Você pode voltar antes, ficar um pouco mais ou me escrever.',
    ],
    signature: 'Bom descanso, {helperName}',
  },
  'pause_ending/soft-landing': {
    nudge: 'Oi, {firstName|que bom ver você}. Um recadinho sobre o seu calendário.',
    greeting: 'Oi, {firstName|que bom ver você},',
    body: [
      'Agradeço por você tirar o tempo de que precisava. Espero que tenha feito bem.',
      'Sua pausa vai até este dia: {date|o que você escolheu}. Depois seguimos de onde você parou.',
      { if: 'goal', text: 'Seguimos com isto em mente: “{goal}”.' },
      'Se for um bom momento, não há nada a fazer. Se não, você pode ficar mais ou falar comigo.',
    ],
    signature: 'Até logo, {helperName}',
  },
  'on_hold/with-us': {
    nudge: 'Oi, {firstName|que bom ver você}. Seus recados estão aqui se precisar.',
    greeting: 'Oi, {firstName|que bom ver você},',
    body: [
      'Agradeço pelo contato. Agora isso está com a gente.',
      'Enquanto isso, não vamos pedir nada a você.',
      { if: 'goal', text: 'Siga com o que trouxe você: “{goal}”. Suas aulas estão todas aqui.' },
      'Você pode me escrever, ver outras ajudas ou seguir com a sua aula.',
    ],
    signature: 'Um abraço, {helperName}',
  },
  'needs_conversation/fresh-start': {
    nudge: 'Oi, {firstName|que bom ver você}. Eu adoraria saber como você está.',
    greeting: 'Oi, {firstName|que bom ver você},',
    body: [
      'Agradeço por você ter tentado o plano. Ele não serviu, e é bom saber disso.',
      'Nós paramos o plano. Nada será tirado do seu cartão.',
      { if: 'goal', text: 'Suas próprias palavras ainda nos guiam: “{goal}”.' },
      'Podemos fazer um plano novo, mais leve. Também podemos só conversar, ou achar ajuda de fora.',
    ],
    signature: 'Do seu lado, {helperName}',
  },
  'welcome_back/all-settled': {
    nudge: 'Que alegria, {firstName|de verdade}. Desta vez é só um recado feliz.',
    greeting: 'Oi, {firstName|que bom ver você},',
    body: [
      'Agradeço de coração. Está tudo resolvido, e você fez do seu jeito.',
      { if: 'goal', text: 'Agora o caminho está livre para isto: “{goal}”.' },
      { if: 'progress', text: 'Você está aqui: {progress}. Aproveite a próxima aula.' },
      'Se um dia precisar de uma mão, me escreva ou venha à conversa do grupo.',
    ],
    signature: 'Com alegria, {helperName}',
  },
};
