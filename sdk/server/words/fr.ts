import type { Amounts, ServerWords } from './serverWords.ts';

const each = { weekly: 'une fois par semaine', fortnightly: 'toutes les deux semaines', monthly: 'une fois par mois' };

/** French. Names never follow "de" or "que", which would change before some of them ("d’Anna"). */
export const fr: ServerWords = {
  planLine: (count, firstDate) => `${counted(count)}, à partir du ${firstDate}`,
  planLineWithAmounts: (count, amount, firstDate) => `${counted(count)} de ${amount}, à partir du ${firstDate}`,
  pauseLine: (periods, unit) => `Jusqu’à ${unit === 'monthly' ? `${periods} mois` : weeks(unit === 'fortnightly' ? periods * 2 : periods)} sans facture. Rien n’est ajouté.`,
  payLine: 'Tout, une partie, ou un jour que vous choisissez',
  payLineWithAmounts: (totals) => `${list(totals)}, ou une partie, ou un jour que vous choisissez`,
  resourcesLine: 'Une aide gratuite et privée, par des personnes dont c’est le métier',
  talkLine: (helper) => `Écrivez à ${helper}. Vous n’avez pas à expliquer pourquoi.`,
  circleLine: 'Des récits de personnes qui ont vécu cela, et quelqu’un que vous pourriez rencontrer',
  replyPromise: (helper, hours) => `${helper} répond en général ${within(hours)}.`,
  replyPromiseAtWork: (helper, days) => `${helper} répond en général en moins ${days < 2 ? 'd’un jour de travail' : `de ${days} jours de travail`}.`,
  handedOver: (helper, answerBy) => `Nous n’avons pas répondu quand nous l’avions dit. Pardon pour cela. ${helper} a maintenant votre message et pense répondre avant le ${answerBy}.`,
  answerIsLate: (helper) => `Nous n’avons pas répondu quand nous l’avions dit. Pardon pour cela. ${helper} a toujours votre message, et rien ne vous est demandé d’ici là.`,
  quoteSentence: ({ count, frequency, amounts, firstDate, lastDate, total, canMove, collected, inWholes }) =>
    [
      count === 1
        ? `Vous paierez ${total} le ${firstDate}.`
        : `Vous ferez ${count} paiements, ${each[frequency]}${inWholes ? '' : ` : ${amountsIn(amounts)}`}. Le premier est le ${firstDate}, le dernier le ${lastDate}.`,
      ...(inWholes && count > 1 ? ['Vos factures ne peuvent pas être coupées. Chaque paiement en couvre donc une ou plusieurs en entier.'] : []),
      `Cela fait ${total} en tout, comme aujourd’hui. Sans frais, sans intérêts.`,
      ...(collected ? [count === 1 ? 'Ce jour-là, le paiement est prélevé sur votre carte enregistrée.' : 'Chaque paiement est prélevé à sa date sur votre carte enregistrée.'] : []),
      ...(canMove ? ['Si une date ne va pas, vous pouvez la changer.'] : []),
    ].join(' '),
  planActive: (paid, count, nextDate) => (paid === 0 ? `Votre plan est prêt. Le premier paiement est le ${nextDate}.` : `Déjà ${paid} sur ${count}. Le prochain paiement est le ${nextDate}.`),
  promiseActive: (date) => `Vous avez choisi de payer le ${date}. D’ici là, nous ne vous écrirons pas.`,
  planMissed: (date) => `Le paiement du ${date} n’est pas passé. Ça arrive.`,
  planAskedAgain: (date, again) => `Le paiement du ${date} n’est pas passé. Ça arrive. Il est demandé à nouveau à votre carte le ${again}, ou vous choisissez une autre solution.`,
  planWaitsForBank: (date) => `Votre banque veut vérifier avec vous avant le paiement du ${date}. Vous pouvez le faire ici.`,
  planCompleted: 'Tout est fait. Merci.',
  planCancelled: 'Vous avez quitté ce plan. Ce que vous avez payé reste payé.',
  planNeedsConversation: (helper) => `${helper} est là pour trouver avec vous ce qui convient mieux. Rien n’est prélevé pour le moment.`,
  pauseActive: (resumesOn) => `Vous êtes en pause. Les factures reprennent le ${resumesOn}.`,
  pauseEnded: 'Votre pause est finie.',
  mail: {
    subject: (helper) => `${helper} vous a écrit`,
    open: (owner) => `Ouvrir ${owner}`,
    reply: (helper) => `Vous pouvez répondre à cet e-mail. ${helper} le lira.`,
    stop: 'Si vous préférez ne plus recevoir ces messages, vous pouvez tous les arrêter ici :',
    stopLink: 'Ne plus recevoir de messages',
  },
  unsubscribe: {
    title: (owner) => `${owner} : ne plus recevoir de messages ?`,
    text: 'Vous ne recevrez plus de messages de notre part, ni par e-mail ni sur le site. Rien d’autre ne change.',
    button: 'Ne plus recevoir de messages',
    done: { title: 'C’est fait. Nous ne vous écrirons plus.', text: 'Vous ne recevrez plus de messages. Si vous changez d’avis, écrivez-nous quand vous voulez.' },
    broken: { title: 'Ce lien n’est pas complet', text: 'Copiez s’il vous plaît le lien entier de l’e-mail. Ou répondez simplement à l’e-mail, et nous arrêterons.' },
  },
  peer: {
    title: (pseudonym) => `${pseudonym} aimerait vous rencontrer`,
    asked: (owner, peer) => `Cette personne est chez ${owner}, comme vous. Elle a lu ce que vous avez écrit, et elle vous connaît sous le nom ${peer}.`,
    sees: 'Ce que vous verrez de cette personne',
    whatIsSeen: (pseudonym, owner) => `Le nom choisi, ${pseudonym}, et le fait d’être chez ${owner}.`,
    neverSees: 'Ce que vous ne verrez jamais',
    whatIsNeverSeen: 'Son vrai nom, son adresse e-mail, ou toute autre chose qu’elle ne vous dit pas elle-même.',
    seenOfYou: 'Ce que cette personne verra de vous',
    whatIsSeenOfYou: (peer) => `Le nom ${peer}, et comment vous retrouver, tel que vous l’écrivez ici.`,
    meetAt: 'Comment pourriez-vous vous retrouver ?',
    meetAtHint: 'Une heure et un lieu, un appel ou un groupe. Ne donnez pas plus de vous que vous ne voulez. Un lien commence par https://.',
    yes: 'Oui, j’aimerais cette rencontre',
    no: 'Pas cette fois',
    noHint: 'Dire non est aussi une bonne réponse. Vous n’avez pas à expliquer pourquoi, et cette personne peut demander à quelqu’un d’autre.',
    accepted: {
      title: (pseudonym) => `${pseudonym} et vous pouvez vous rencontrer`,
      text: 'Cette personne peut maintenant lire comment vous retrouver :',
      comeBack: 'Gardez le lien de cette page. Vous pouvez y revenir à tout moment.',
    },
    leave: 'Arrêter là',
    leaveHint: 'Vous pouvez arrêter à tout moment, sans expliquer pourquoi. Cela se termine pour vous deux, et cette personne ne voit plus comment vous retrouver.',
    report: 'Quelque chose ne va pas',
    reportHint: (owner) => `Cela se termine aussitôt pour vous deux, et quelqu’un chez ${owner} regarde ce qui s’est passé. L’autre personne ne saura pas qui l’a dit.`,
    faults: { missing: 'Écrivez d’abord comment vous pourriez vous retrouver.', tooLong: 'C’est un peu long. Le maximum est de 500 caractères.', link: 'Un lien commence par https://.' },
    over: { title: 'C’est terminé', text: 'C’est terminé pour vous deux, et personne ne voit plus comment se retrouver. Vous n’avez rien à faire.' },
    declined: { title: 'Merci pour votre réponse', text: 'Cette personne peut maintenant demander à quelqu’un d’autre. Vous n’avez rien d’autre à faire.' },
    reported: { title: 'Merci de nous l’avoir dit', text: 'C’est terminé pour vous deux. Quelqu’un regarde ce qui s’est passé.' },
    broken: { title: 'Ce lien n’est pas complet', text: 'Copiez s’il vous plaît le lien entier, comme vous l’avez reçu. Ou demandez-en un nouveau à qui vous l’a donné.' },
  },
};

function counted(count: number): string {
  return `${count} ${count < 2 ? 'paiement' : 'paiements'}`;
}

function weeks(count: number): string {
  return `${count} ${count < 2 ? 'semaine' : 'semaines'}`;
}

function within(hours: number): string {
  if (hours <= 12) return hours < 2 ? 'en moins d’une heure' : `en moins de ${hours} heures`;
  const days = Math.ceil(hours / 24);
  return days === 1 ? 'en moins d’un jour' : `en moins de ${days} jours`;
}

function amountsIn({ first, firstCount, rest, restCount }: Amounts): string {
  if (restCount === 0) return `${first} chaque fois`;
  return `${firstCount === 1 ? `d’abord ${first}` : `${first} pour les ${firstCount} premiers`}, puis ${rest}`;
}

function list(texts: string[]): string {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} et ${texts.at(-1)}`;
}
