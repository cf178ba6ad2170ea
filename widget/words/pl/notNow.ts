import type { NotNowWords } from '../en/notNow.ts';

export const words: NotNowWords = {
  heading: 'Kiedy będzie lepszy czas?',
  again: 'Odezwiemy się znowu',
  inDays: 'Za trzy dni',
  inWeek: 'W przyszłym tygodniu',
  afterPayday: 'Po wypłacie',
  payday: 'Którego dnia masz wypłatę?',
  promise: (day) => `Nie odezwiemy się nigdzie do tego dnia: ${day}.`,
  nothing: 'Przy tym nic nie pobieramy i nic nie doliczamy.',
  stayQuiet: 'Do tego czasu cisza',
  okay: (name) => `Dobrze${name && `, ${name}`}.`,
  mute: 'Bez wiadomości na tej stronie',
  unmute: 'Pokazuj tu znowu wiadomości',
  muted: 'Na tej stronie nie będzie już wiadomości.',
  unmuted: 'Na tej stronie znowu mogą się pojawić wiadomości.',
};
