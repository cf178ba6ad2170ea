import type { NotRightWords } from '../en/notRight.ts';

export const words: NotRightWords = {
  heading: 'Où voyez-vous une erreur ?',
  what: 'Qu’est-ce qui n’est pas juste ?',
  pick: 'Choisissez ce qui convient le mieux',
  alreadyPaid: 'Je l’ai déjà payé',
  wrongAmount: 'Le montant n’est pas juste',
  notMine: 'Ce n’est pas à moi',
  other: 'Autre chose',
  note: 'Un détail qui nous aiderait à vérifier ?',
  noteHint: 'Seulement si vous voulez.',
  promise: 'Nous allons vérifier. D’ici là, nous ne vous le demanderons pas.',
  send: 'Envoyer',
  thanks: 'Merci de nous l’avoir dit.',

  rightAfterAll: 'C’est juste, finalement ?',
  happens:
    'Nous vérifions encore. Si c’est juste, cela compte à nouveau dans le reste à payer. Ce choix ne prélève rien.',
  takeBack: 'Oui, c’est juste',
  takenBack: 'Cela compte à nouveau dans le reste à payer. Rien n’a été prélevé.',
  leave: 'Non, vérifiez encore',
};
