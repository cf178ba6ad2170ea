import type { NotRightWords } from '../en/notRight.ts';

export const words: NotRightWords = {
  heading: 'Quale voce non è giusta?',
  what: 'Che cosa non è giusto?',
  pick: 'Scegli quello che va meglio',
  alreadyPaid: 'L’ho già pagata',
  wrongAmount: 'L’importo non è giusto',
  notMine: 'Non è mia',
  other: 'Altro',
  note: 'C’è qualcosa che ci aiuta a controllare?',
  noteHint: 'Solo se vuoi.',
  promise: 'Controlliamo, e intanto non ti chiediamo questa cifra.',
  send: 'Invia',
  thanks: 'Grazie di avercelo detto.',

  rightAfterAll: 'Alla fine è giusta?',
  happens: 'Ora la stiamo controllando. Se è giusta, torna in sospeso. Con questo non viene prelevato nulla.',
  takeBack: 'Sì, è giusta',
  takenBack: 'È di nuovo in sospeso. Non è stato prelevato nulla.',
  leave: 'Continuate a controllare',
};
