import type { DemoLetters } from '../demoLetters.ts';

/** As in the widget's French: the spaces inside quotation marks and before ":" do not break. */
export const fr: DemoLetters = {
  'first_missed/thanks-first': {
    nudge: 'Bonjour {firstName|à vous}, j’ai quelque chose qui peut vous aider. Rien ne presse.',
    greeting: 'Bonjour {firstName|à vous},',
    body: [
      'Merci d’être parmi nous chez {ownerName}.',
      { if: 'goal', text: 'Vous nous avez dit pourquoi vous êtes là : « {goal} ». Cela compte toujours.' },
      'Un paiement ne nous est pas encore parvenu. Une carte expire, un mois est chargé. Cela arrive.',
      'Vous pouvez l’étaler, faire une pause ou m’écrire. Prenez ce qui vous va, aujourd’hui ou plus tard.',
    ],
    signature: 'Chaleureusement, {helperName}',
  },
  'first_missed/look-how-far': {
    nudge: 'Un petit mot pour vous, {firstName|tout simplement}. Lisez-le quand vous voulez.',
    greeting: 'Bonjour {firstName|à vous},',
    body: [
      'Merci pour tout le travail que vous avez fait jusqu’ici.',
      { if: 'progress', text: 'Vous en êtes là : {progress}. C’est un vrai bout de chemin.' },
      { if: 'goal', text: 'J’ai gardé vos mots en tête : « {goal} ».' },
      'Un paiement reste ouvert. Il y a plus d’une bonne façon d’arranger cela.',
      'Vous pouvez le rendre plus petit, lui laisser du temps, ou me dire ce qui vous aiderait. Tout me convient.',
    ],
    signature: 'À vos côtés, {helperName}',
  },
  'several_missed/one-step': {
    nudge: 'Bonjour {firstName|à vous}, j’ai pensé à vous. Un mot vous attend ici, quand vous aurez une minute.',
    greeting: 'Bonjour {firstName|à vous},',
    body: [
      'Merci de rester avec nous. Quel plaisir de vous revoir.',
      { if: 'goal', text: 'Vous avez écrit ce que vous voulez : « {goal} ». J’aimerais vous y aider.' },
      'Quelques paiements restent ouverts. Pas besoin de tout régler aujourd’hui.',
      'Nous pouvons les rendre petits, vous laisser souffler, ou juste parler. C’est vous qui choisissez.',
    ],
    signature: 'Chaleureusement, {helperName}',
  },
  'several_missed/your-pace': {
    nudge: 'Un mot de ma part, {firstName|rien que pour vous}. Il peut attendre le bon moment.',
    greeting: 'Bonjour {firstName|à vous},',
    body: [
      'Merci d’avoir ouvert ce mot. Je sais que ce n’est pas toujours facile.',
      { if: 'progress', text: 'Vous en êtes là : {progress}. Cela reste à vous.' },
      { if: 'goal', text: 'Il s’agit toujours de vos propres mots : « {goal} ».' },
      'Plusieurs paiements se sont ajoutés. Nous pouvons trouver un rythme qui convient à votre mois.',
      'De petits pas, une pause, une aide de l’extérieur ou une discussion avec moi. Chacun est un bon début.',
    ],
    signature: 'À vos côtés, {helperName}',
  },
  'retrying/another-day': {
    nudge: 'Bonjour {firstName|à vous}, un petit mot à propos d’un jour. Lisez-le quand cela vous va.',
    greeting: 'Bonjour {firstName|à vous},',
    body: [
      'Merci d’être parmi nous chez {ownerName}.',
      { if: 'goal', text: 'Vous nous avez dit pourquoi vous êtes là : « {goal} ». Cela compte toujours pour nous.' },
      'Un paiement ne nous est pas encore parvenu. Nous demanderons à nouveau à votre banque : {date|un des prochains jours}. Vous n’avez rien à faire.',
      'Si ce jour ne vous va pas, choisissez ce qui vous va : de petits pas, une pause, ou quelques lignes pour moi.',
    ],
    signature: 'Chaleureusement, {helperName}',
  },
  'plan_running/on-track': {
    nudge: 'Bonjour {firstName|à vous}, tout va bien. Vos messages sont ici si vous en avez besoin.',
    greeting: 'Bonjour {firstName|à vous},',
    body: [
      'Merci. Votre plan est en place, et vous le faites avancer.',
      { if: 'goal', text: 'Cela laisse plus de place à ce qui vous amène : « {goal} ».' },
      'Prochaine date : {date|celle de votre plan}. Si ce jour ne vous va pas, vous pouvez le déplacer.',
      'Vous pouvez aussi payer plus tôt, changer le plan ou m’écrire. Il n’y a rien à faire aujourd’hui.',
    ],
    signature: 'Chaleureusement, {helperName}',
  },
  'instalment_missed/it-happens': {
    nudge: 'Bonjour {firstName|à vous}, une petite chose à regarder ensemble. Rien ne presse.',
    greeting: 'Bonjour {firstName|à vous},',
    body: [
      'Merci pour tout ce que vous avez déjà fait dans votre plan. Cela compte.',
      'Un paiement n’est pas passé. Cela arrive, et le plan reste le vôtre.',
      { if: 'goal', text: 'Je pense encore à vos mots : « {goal} ».' },
      'Vous pouvez réessayer, choisir un meilleur jour ou le mettre à la fin. Ou bien écrivez-moi d’abord.',
    ],
    signature: 'Chaleureusement, {helperName}',
  },
  'pause_running/rest-well': {
    nudge: 'Bonjour {firstName|à vous}, rien à faire. Vos messages sont ici si vous en avez besoin.',
    greeting: 'Bonjour {firstName|à vous},',
    body: [
      'Merci de nous avoir dit qu’une pause vous ferait du bien. Elle est là.',
      'Elle dure jusqu’à cette date : {date|celle de votre choix}. Ce qui est ouvert reste pareil et n’augmente pas.',
      { if: 'goal', text: 'Vos mots sont à l’abri ici : « {goal} ». Ils peuvent se reposer aussi.' },
      'Vous pouvez revenir plus tôt, prendre un peu plus de temps, ou m’écrire.',
    ],
    signature: 'Reposez-vous bien, {helperName}',
  },
  'pause_ending/soft-landing': {
    nudge: 'Bonjour {firstName|à vous}, un petit mot sur votre calendrier.',
    greeting: 'Bonjour {firstName|à vous},',
    body: [
      'Merci d’avoir pris le temps qu’il vous fallait. J’espère qu’il vous a fait du bien.',
      'Votre pause va jusqu’à cette date : {date|celle de votre choix}. Ensuite, nous reprenons là où vous en étiez.',
      { if: 'goal', text: 'Nous continuons avec ceci en tête : « {goal} ».' },
      'Si c’est le bon moment, il n’y a rien à faire. Sinon, vous pouvez prolonger ou parler avec moi.',
    ],
    signature: 'À bientôt, {helperName}',
  },
  'on_hold/with-us': {
    nudge: 'Bonjour {firstName|à vous}, vos messages sont ici si vous en avez besoin.',
    greeting: 'Bonjour {firstName|à vous},',
    body: [
      'Merci de nous avoir écrit. C’est à nous de regarder maintenant.',
      'D’ici là, nous ne vous demandons rien.',
      { if: 'goal', text: 'Continuez ce qui vous amène : « {goal} ». Vos leçons sont toutes là.' },
      'Vous pouvez m’écrire, voir d’autres aides, ou simplement continuer votre leçon.',
    ],
    signature: 'Chaleureusement, {helperName}',
  },
  'needs_conversation/fresh-start': {
    nudge: 'Bonjour {firstName|à vous}, j’aimerais savoir comment vous allez.',
    greeting: 'Bonjour {firstName|à vous},',
    body: [
      'Merci d’avoir essayé ce plan. Il ne convenait pas, et c’est bon à savoir.',
      'Nous l’avons arrêté. Rien ne sera pris sur votre carte.',
      { if: 'goal', text: 'Vos propres mots nous guident toujours : « {goal} ».' },
      'Nous pouvons faire un nouveau plan, plus léger. Nous pouvons aussi juste parler, ou trouver une aide extérieure.',
    ],
    signature: 'À vos côtés, {helperName}',
  },
  'welcome_back/all-settled': {
    nudge: 'Merci, {firstName|du fond du cœur}. Cette fois, c’est juste un mot joyeux.',
    greeting: 'Bonjour {firstName|à vous},',
    body: [
      'Merci. Tout est réglé, et vous l’avez fait à votre façon.',
      { if: 'goal', text: 'La voie est libre pour ceci : « {goal} ».' },
      { if: 'progress', text: 'Vous en êtes là : {progress}. Profitez bien de la prochaine leçon.' },
      'Si un jour vous voulez un coup de main, écrivez-moi ou venez à l’appel du groupe.',
    ],
    signature: 'Avec joie, {helperName}',
  },
};
