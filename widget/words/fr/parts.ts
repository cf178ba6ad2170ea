import type { PartsWords } from '../en/parts.ts';

export const words: PartsWords = {
  oneMoment: 'Un instant',
  showAmount: 'Voir le montant',
  today: 'Aujourd’hui',
  anotherDay: 'Un autre jour',
  dayBetween: (from, until) => `Choisissez un jour entre le ${from} et le ${until}.`,
  less: 'Moins',
  more: 'Plus',

  goOn: 'Continuer',
  pickOne: 'Faites d’abord un choix.',
  looksRight: 'Est-ce que cela vous va ?',
  agree: 'D’accord',
  change: 'Modifier',
  settled: (name) => `C’est noté${name && `, ${name}`}.`,

  onTheDay: 'Rien n’est prélevé tout seul. Revenez ici quand un jour arrive.',
  byItself: (count) =>
    count === 1
      ? 'Ce jour-là, le paiement est prélevé sur votre carte enregistrée.'
      : 'Chaque paiement est prélevé à sa date sur votre carte enregistrée.',
  quietNow: 'Nous ne vous écrirons plus à ce sujet, sauf si une date passe sans paiement.',
  payToday: 'Faire le paiement du jour',
  page: (host) =>
    `Notre page de paiement s’ouvre sur ${host}. Rien n’est prélevé tant que vous ne confirmez pas là-bas.`,
  openPage: 'Ouvrir la page de paiement',
  noWay: 'Payer ici n’est pas possible pour le moment',
  states: { paid: 'Payé', due: 'Aujourd’hui', missed: 'Pas encore arrivé' },
  partly: (paid) => `Déjà payé : ${paid}`,
  stillToCome: 'Encore à venir',
  addToCalendar: 'Ajouter à mon agenda',
  calendarTitle: (program) => `Mon plan : ${program}`,
  print: 'Enregistrer ou imprimer',

  didNotWork: 'Cela n’a pas marché cette fois',
  nothingChanged: 'Rien n’a été prélevé et rien n’a changé.',
  noAnswer: 'Nous n’avons pas reçu de réponse',
  safeToRepeat: 'Vous pouvez réessayer sans risque : cela ne peut pas se faire deux fois.',
  notSeenYet: 'Nous venons de regarder. Nous ne le voyons pas encore.',
  stillThere: 'Ce que vous avez écrit est toujours là.',
  tryAgain: 'Réessayer',
  look: 'Voir où en sont les choses',
  mailTo: (name: string) => `Écrire à ${name} par e-mail`,
};
