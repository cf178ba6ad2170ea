import type { BarWords } from '../barWords.ts';

export const barWords: BarWords = {
  title: 'Réglages de la démo',
  member: 'Vous êtes',
  day: 'Jour',
  today: 'aujourd’hui',
  later: (days) => (days === 1 ? '1 jour plus tard' : `${days} jours plus tard`),
  nextDay: 'Jour suivant',
  nextWeek: '+7 jours',
  backToToday: 'Revenir à aujourd’hui',
  mood: 'L’API est',
  moods: { well: 'en forme', slow: 'lente', failing: 'en panne', offline: 'hors ligne' },
  theme: 'Lumière',
  themes: { auto: 'lumière auto', light: 'claire', dark: 'sombre' },
  language: 'Langue',
  startOver: 'Recommencer',
  desk: 'Le côté du coach',
  playground: 'Essayer vos couleurs',
  mail: (count) => `E-mails (${count})`,
  mailStaysHere: 'Cette démo envoie ses e-mails ici, et nulle part ailleurs.',
  noMail: 'Aucune lettre n’est encore partie pour cette personne. Avancez d’un jour sans lire le message.',
  failed: 'La démo n’a pas reçu de réponse de son propre serveur. Tourne-t-il encore ?',
};
