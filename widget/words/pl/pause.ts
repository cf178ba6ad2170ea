import type { PauseWords } from '../en/pause.ts';

export const words: PauseWords = {
  heading: 'Jak długa przerwa by pomogła?',
  longer: 'Jak długa przerwa pomogłaby w sumie?',
  length: 'Bez płatności przez',
  until: (day) => `Do ${day}`,
  stops: 'Zatrzymują się płatności i nasze wiadomości.',
  open: 'To, co jest teraz do zapłaty, się nie zmienia. Nic nie doliczamy.',
  keep: 'Twoje miejsce i Twoje postępy zostają z Tobą.',
  rests: 'Twój program też może mieć wtedy przerwę. Otworzy się znowu, gdy wrócisz.',
  sentence: (length, day) => `Twoja przerwa trwa ${length}. Płatności wracają ${day}.`,
  take: 'Zrób przerwę',
  quiet: 'Nie będziemy pisać. Trzy dni przed końcem przyjdzie jedna wiadomość.',
  sooner: 'W każdej chwili możesz wrócić wcześniej.',
};
