import type { TalkWords } from '../en/talk.ts';

export const words: TalkWords = {
  heading: 'O czym chcesz porozmawiać?',
  pickOne: 'Wybierz temat, jeśli chcesz',
  topics: {
    timing: 'Kiedy zapłacić',
    amount: 'Ile zapłacić',
    program: 'Program',
    other: 'Coś innego',
  },
  message: 'Twoja wiadomość',
  writeFirst: 'Najpierw napisz kilka słów.',
  quiet: 'Dopóki rozmawiamy, o nic Cię nie prosimy.',
  send: 'Wyślij',
  sent: 'Wysłane.',

  thread: (helper) => `Rozmowa: Ty i ${helper}`,
  you: 'Ty',
  more: 'Napisz coś jeszcze',
  closed: (helper) => `${helper} uznaje tę rozmowę za zakończoną. Wyślij to jeszcze raz, żeby zacząć nową.`,
  waysForward: 'Zobacz, co jeszcze pomoże',

  settle: 'To już załatwione',
  isItSettled: 'Czy to już załatwione?',
  settling: 'To zamyka rozmowę. To, co jest do zapłaty, się nie zmienia. Możemy znowu do Ciebie o tym napisać.',
  yes: 'Tak, załatwione',
  notYet: 'Jeszcze nie',
  anyTime: (helper) => `Dziękujemy za rozmowę. Możesz pisać, kiedy chcesz. ${helper} to przeczyta.`,
};
