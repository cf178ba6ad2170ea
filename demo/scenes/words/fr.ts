import type { CastWords } from '../castWords.ts';

export const fr: CastWords = {
  progress: 'Semaine 6 sur 12',
  parts: {
    'one-missed': {
      name: 'Maya',
      about: 'un paiement manqué',
      goal: 'des dimanches soir sans boule au ventre',
    },
    'three-missed': {
      name: 'Lena',
      about: 'trois paiements manqués, en deux monnaies',
      goal: 'faire vivre mon atelier de poterie et continuer à l’aimer',
    },
    'in-plan': {
      name: 'Omar',
      about: 'avec un plan en cours',
      goal: 'rentrer dîner à la maison quatre soirs par semaine',
    },
    'instalment-missed': {
      name: 'Grace',
      about: 'une échéance manquée',
      goal: 'écrire le premier chapitre avant le printemps',
    },
    'paused': {
      name: 'Noor',
      about: 'en pause',
      goal: 'dormir de nouveau toute la nuit',
    },
    'in-conversation': {
      name: 'Ana',
      about: 'en discussion avec Dana',
      goal: 'dire non sans écrire trois paragraphes',
    },
    'owes-nothing': {
      name: 'Sam',
      about: 'à jour de tout',
      goal: 'finir une chose avant de commencer la suivante',
    },
  },
  asked: 'Bonjour Dana, dans mon nouveau travail, la paie tombe le dernier jour du mois et non le premier. Les dates pourraient-elles suivre ?',
  answered: 'Bonjour Ana, félicitations pour ce nouveau travail. Oui, c’est possible. Le dernier vendredi du mois vous irait-il ? Rien ne vous sera demandé tant que nous n’avons pas trouvé un jour.',
};
