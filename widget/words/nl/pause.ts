import type { PauseWords } from '../en/pause.ts';

export const words: PauseWords = {
  heading: 'Hoe lang zou je pauze willen?',
  longer: 'Hoe lang zou je in totaal willen?',
  length: 'Zo lang geen betalingen',
  until: (day) => `Tot ${day}`,
  stops: 'De betalingen stoppen, en onze berichtjes ook.',
  open: 'Wat nu openstaat, blijft gelijk. Er komt niets bij.',
  keep: 'Je plek en je voortgang blijven van jou.',
  rests: 'Misschien rust je programma dan ook. Het gaat weer open als je terugkomt.',
  sentence: (length, day) => `Je pauze duurt ${length}. Vanaf ${day} lopen de betalingen weer.`,
  take: 'De pauze nemen',
  quiet: 'We laten je met rust. Drie dagen voor het einde komt er één berichtje.',
  sooner: 'Je kunt altijd eerder terugkomen.',
};
