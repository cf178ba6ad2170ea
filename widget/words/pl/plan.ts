import type { PlanWords } from '../en/plan.ts';

export const words: PlanWords = {
  heading: 'Jak idzie Twój plan',
  promise: 'Twój wybrany dzień',

  payEarly: 'Zapłać następną wcześniej',
  payLine: 'Najpierw zobaczysz kwotę. Jeszcze nic nie pobieramy.',
  move: 'Przesuń następną wpłatę',
  moveLine: 'Na dzień, który bardziej Ci pasuje',
  change: 'Zmień plan',
  changeLine: 'Nowy plan na to, co zostało',
  otherWay: 'Wybierz inny sposób',
  otherWayLine: 'Wtedy ten dzień już się nie liczy',
  leave: 'Wyjdź z planu',
  leaveLine: 'Twoje wpłaty nadal się liczą',
  other: (currency) => `Twój plan (${currency})`,

  whichDay: 'Który dzień bardziej Ci pasuje?',
  thisOne: (date) => `Chodzi o wpłatę na ${date}.`,
  newDay: 'Przesuń na',
  toEnd: 'Przesuń na koniec',
  toEndLine: 'Za Twoją ostatnią datę. Nic nie doliczamy.',
  moves: (from, to) => `Wpłata na ${from} przechodzi na nowy dzień: ${to}.`,
  movesToEnd: (from) => `Wpłata na ${from} przechodzi na koniec, za Twoją ostatnią datę.`,
  sameAmount: 'Kwota się nie zmienia. Pozostałe daty też nie.',

  pays: (amount, date) => `Zapłacisz ${amount}. To wpłata na ${date}.`,

  changeSure: 'Chcesz wybrać od nowa?',
  changeMeans: 'Najpierw kończy się to, co jest ustalone teraz. Twoje wpłaty nadal się liczą. Potem wybierasz inny sposób na to, co zostało.',
  changeYes: 'Zakończ i wybierz od nowa',
  leaveSure: 'Chcesz wyjść z planu?',
  leaveMeans:
    'Twoje wpłaty nadal się liczą i nic nie doliczamy. To, co zostało, nadal jest do zapłaty. Możemy znowu do Ciebie o tym napisać.',
  leaveYes: 'Wyjdź z planu',
  keep: 'Zostaw tak, jak jest',
  left: 'Nie jesteś już w tym planie',
  otherWays: 'Zobacz inne możliwości',
};
