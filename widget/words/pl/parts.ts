import type { PartsWords } from '../en/parts.ts';

export const words: PartsWords = {
  oneMoment: 'Chwileczkę',
  showAmount: 'Pokaż kwotę',
  today: 'Dzisiaj',
  anotherDay: 'Inny dzień',
  dayBetween: (from, until) => `Wybierz dzień od ${from} do ${until}.`,
  less: 'Mniej',
  more: 'Więcej',

  goOn: 'Dalej',
  pickOne: 'Najpierw coś wybierz.',
  looksRight: 'Czy tak jest dobrze?',
  agree: 'Zgadzam się',
  change: 'Zmień to',
  settled: (name) => `To już ustalone${name && `, ${name}`}.`,

  onTheDay: 'Nic nie pobiera się samo. Wróć tutaj, gdy przyjdzie dzień wpłaty.',
  byItself: (count) =>
    count === 1
      ? 'Tego dnia pobierzemy tę kwotę z Twojej zapisanej karty.'
      : 'Każdą wpłatę pobierzemy w jej dniu z Twojej zapisanej karty.',
  quietNow: 'Nie będziemy o tym pisać, chyba że minie jakaś data.',
  payToday: 'Zrób dzisiejszą wpłatę',
  page: (host) => `Otworzy się nasza strona płatności: ${host}. Nic nie pobierzemy, dopóki tam nie potwierdzisz.`,
  openPage: 'Otwórz stronę płatności',
  noWay: 'Teraz nie da się tu zapłacić',
  states: { paid: 'Wpłacone', due: 'Dzisiaj', missed: 'Jeszcze nie dotarło' },
  partly: (paid) => `Wpłacone: ${paid}`,
  stillToCome: 'Jeszcze zostało',
  addToCalendar: 'Dodaj do kalendarza',
  calendarTitle: (program) => `Mój plan: ${program}`,
  print: 'Zapisz lub wydrukuj',

  didNotWork: 'Tym razem się nie udało',
  nothingChanged: 'Nic nie pobrano i nic się nie zmieniło.',
  noAnswer: 'Nie dotarła do nas odpowiedź',
  safeToRepeat: 'Możesz spokojnie spróbować jeszcze raz: to nie stanie się dwa razy.',
  notSeenYet: 'Przed chwilą to sprawdziliśmy i jeszcze tego nie widać.',
  stillThere: 'Wpisany tekst nadal tu jest.',
  tryAgain: 'Spróbuj jeszcze raz',
  look: 'Sprawdź, jak to wygląda',
  mailTo: (name: string) => `Napisz e-mail do: ${name}`,
};
