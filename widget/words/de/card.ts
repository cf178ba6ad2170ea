import type { CardWords } from '../en/card.ts';

export const words: CardWords = {
  anotherCard: 'Eine andere Karte nehmen',
  anotherCardLine: 'Ab jetzt, für alles, was abgebucht wird',
  change: 'Ab jetzt nimmst du eine andere Karte.',
  check: 'Bei deiner Bank bestätigen',
  checkLine: 'Deine Bank möchte prüfen, dass du es bist. Den Betrag siehst du vorher.',
  onPage: 'Lieber die sichere Bezahlseite nutzen',
  notHere: 'Wir können die Felder für die Karte hier nicht zeigen. Du kannst unsere sichere Bezahlseite nutzen.',

  heading: 'Welche Karte möchtest du nehmen?',
  kept: 'Wir speichern diese Karte auch für deine nächsten Zahlungen.',
  nothingNow: 'Jetzt wird nichts abgebucht. Wir speichern diese Karte für deine nächsten Zahlungen.',
  private: 'Die Nummer geht direkt an Stripe. Wir sehen sie nie.',
  noHurry: 'Du kannst jederzeit zurückgehen oder schließen.',
  notBefore: 'Es wird nichts abgebucht, bis du unten auf den Knopf drückst.',
  pay: (amount) => `${amount} zahlen`,
  save: 'Diese Karte speichern',
  notGiven:
    'Das hat gerade nicht geklappt. Es wurde nichts abgebucht. Du kannst es wieder versuchen oder die Karte wechseln.',

  bank: 'Deine Bank möchte prüfen, dass du es bist',
  bankLine: 'Deine Bank öffnet dafür ein Fenster. Es wird nichts weiter abgebucht, bis du dort Ja sagst.',
  notChecked:
    'Das hat gerade nicht geklappt. Du kannst es noch einmal versuchen oder unsere sichere Bezahlseite nutzen.',

  thanks: (name) => `Danke${name && `, ${name}`}.`,
  taken: (amount) => `Wir haben ${amount} bekommen.`,
  left: (amount) => `Noch offen: ${amount}.`,
  nothingMore: 'Mehr ist jetzt nicht zu tun.',
  onItsWay: 'Es ist unterwegs',
  comes: (amount) => `Deine Bank schickt gerade ${amount}.`,
  patience: 'Das kann ein paar Tage dauern. Mehr ist jetzt nicht zu tun.',
  declined: 'Diese Zahlung hat nicht geklappt. Das kommt vor.',
  nothingTaken: 'Es wurde nichts abgebucht.',
  manyReasons: 'Eine Bank kann aus vielen Gründen Nein sagen. Die meisten haben nichts mit dir zu tun.',
  otherWays: 'Andere Wege ansehen',
  saved: 'Deine Karte ist gespeichert',
  savedLine: 'Es wurde nichts abgebucht. Ab jetzt nehmen wir diese Karte.',
};
