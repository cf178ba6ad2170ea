import type { CardWords } from '../en/card.ts';

export const words: CardWords = {
  anotherCard: 'Usa un’altra carta',
  anotherCardLine: 'D’ora in poi, per tutto quello che viene prelevato',
  change: 'D’ora in poi userai un’altra carta.',
  check: 'Mostra alla banca che sei tu',
  checkLine: 'La tua banca vuole verificare. Prima vedi l’importo.',
  onPage: 'Usa la pagina di pagamento sicura',
  notHere: 'Qui non possiamo mostrare il modulo della carta. Puoi usare la nostra pagina di pagamento sicura.',

  heading: 'Quale carta vuoi usare?',
  kept: 'Salviamo questa carta anche per i tuoi prossimi pagamenti.',
  nothingNow: 'Ora non viene prelevato nulla. Salviamo questa carta per i tuoi prossimi pagamenti.',
  private: 'Il numero va direttamente a Stripe. Noi non lo vediamo mai.',
  noHurry: 'Puoi tornare indietro o chiudere quando vuoi.',
  notBefore: 'Non viene prelevato nulla prima che tu prema il pulsante qui sotto.',
  pay: (amount) => `Paga ${amount}`,
  save: 'Salva questa carta',
  notGiven: 'Ora non ha funzionato. Non è stato prelevato nulla. Puoi riprovare o usare un’altra carta.',

  bank: 'La tua banca vuole verificare che sei tu',
  bankLine: 'Per questo la tua banca apre una finestra. Non viene prelevato altro finché lì non dici di sì.',
  notChecked: 'Ora non ha funzionato. Puoi riprovare o usare la nostra pagina di pagamento sicura.',

  thanks: (name) => `Grazie${name && `, ${name}`}.`,
  taken: (amount) => `Abbiamo ricevuto ${amount}.`,
  left: (amount) => `Ancora in sospeso: ${amount}.`,
  nothingMore: 'Ora non serve fare altro.',
  onItsWay: 'È in arrivo',
  comes: (amount) => `La tua banca sta inviando ${amount}.`,
  patience: 'Può richiedere qualche giorno. Ora non serve fare altro.',
  declined: 'Questo pagamento non è riuscito. Succede.',
  nothingTaken: 'Non è stato prelevato nulla.',
  manyReasons: 'Una banca può dire di no per molti motivi, e la maggior parte non dice nulla di te.',
  otherWays: 'Vedi le altre strade',
  saved: 'La tua carta è salvata',
  savedLine: 'Non è stato prelevato nulla. D’ora in poi usiamo questa carta.',
};
