import type { CardWords } from '../en/card.ts';

export const words: CardWords = {
  anotherCard: 'Een andere kaart gebruiken',
  anotherCardLine: 'Vanaf nu, voor alles wat wordt afgeschreven',
  change: 'Vanaf nu gebruik je een andere kaart.',
  check: 'Je bank tonen dat jij het bent',
  checkLine: 'Je bank wil dat nagaan. Je ziet eerst het bedrag.',
  onPage: 'Liever via de veilige betaalpagina',
  notHere: 'We kunnen het kaartformulier hier niet laten zien. Je kunt wel onze veilige betaalpagina gebruiken.',

  heading: 'Welke kaart wil je gebruiken?',
  kept: 'We bewaren deze kaart ook voor je volgende betalingen.',
  nothingNow: 'Er wordt nu niets afgeschreven. We bewaren deze kaart voor je volgende betalingen.',
  private: 'Het nummer gaat rechtstreeks naar Stripe. Wij zien het nooit.',
  noHurry: 'Je kunt altijd terug, of dit sluiten.',
  notBefore: 'Er wordt niets afgeschreven voordat je op de knop hieronder drukt.',
  pay: (amount) => `${amount} betalen`,
  save: 'Deze kaart opslaan',
  notGiven: 'Dat lukte net even niet. Er is niets afgeschreven. Je kunt het nog eens proberen of een andere kaart gebruiken.',

  bank: 'Je bank wil weten of jij het bent',
  bankLine: 'Je bank opent daarvoor een venster. Er wordt verder niets afgeschreven voordat je daar ja zegt.',
  notChecked: 'Dat lukte net even niet. Je kunt het nog eens proberen, of onze veilige betaalpagina gebruiken.',

  thanks: (name) => `Dank je wel${name && `, ${name}`}.`,
  taken: (amount) => `We hebben ${amount} ontvangen.`,
  left: (amount) => `Er staat nog ${amount} open.`,
  nothingMore: 'Je hoeft nu niets meer te doen.',
  onItsWay: 'Het is onderweg',
  comes: (amount) => `Je bank maakt ${amount} over.`,
  patience: 'Dat kan een paar dagen duren. Je hoeft nu niets meer te doen.',
  declined: 'Deze betaling ging niet door. Dat gebeurt.',
  nothingTaken: 'Er is niets afgeschreven.',
  manyReasons: 'Een bank kan om veel redenen nee zeggen. De meeste zeggen niets over jou.',
  otherWays: 'Andere opties bekijken',
  saved: 'Je kaart is opgeslagen',
  savedLine: 'Er is niets afgeschreven. Vanaf nu gebruiken we deze kaart.',
};
