import type { BarWords } from '../barWords.ts';

const plural = new Intl.PluralRules('pl');

export const barWords: BarWords = {
  title: 'Sterowanie demo',
  member: 'Jesteś w roli',
  day: 'Dzień',
  today: 'dzisiaj',
  later: (days) => `${days} ${plural.select(days) === 'one' ? 'dzień' : 'dni'} później`,
  nextDay: 'Następny dzień',
  nextWeek: '+7 dni',
  backToToday: 'Wróć do dzisiaj',
  mood: 'API działa',
  moods: { well: 'dobrze', slow: 'wolno', failing: 'z błędami', offline: 'bez połączenia' },
  theme: 'Światło',
  themes: { auto: 'automatyczne', light: 'jasne', dark: 'ciemne' },
  language: 'Język',
  startOver: 'Zacznij od nowa',
  desk: 'Strona coacha',
  playground: 'Wypróbuj własne kolory',
  mail: (count) => `Poczta (${count})`,
  mailStaysHere: 'To demo wysyła pocztę tutaj i nigdzie indziej.',
  noMail: 'Nie wyszedł jeszcze żaden list. Przesuń dzień dalej i nie czytaj wiadomości.',
  failed: 'Demo nie dostało odpowiedzi od własnego serwera. Czy on jeszcze działa?',
};
