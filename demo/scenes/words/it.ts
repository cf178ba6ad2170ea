import type { CastWords } from '../castWords.ts';

export const it: CastWords = {
  progress: 'Settimana 6 di 12',
  parts: {
    'one-missed': {
      name: 'Maya',
      about: 'un pagamento non arrivato',
      goal: 'domeniche sera senza un nodo allo stomaco',
    },
    'three-missed': {
      name: 'Lena',
      about: 'tre non arrivati, in due valute',
      goal: 'portare avanti il mio laboratorio di ceramica e amarlo ancora',
    },
    'in-plan': {
      name: 'Omar',
      about: 'con un piano in corso',
      goal: 'essere a casa per cena quattro sere a settimana',
    },
    'instalment-missed': {
      name: 'Grace',
      about: 'una rata non arrivata',
      goal: 'scrivere il primo capitolo prima della primavera',
    },
    'paused': {
      name: 'Noor',
      about: 'in pausa',
      goal: 'dormire di nuovo tutta la notte',
    },
    'in-conversation': {
      name: 'Ana',
      about: 'in contatto con Dana',
      goal: 'dire di no senza scrivere tre paragrafi',
    },
    'owes-nothing': {
      name: 'Sam',
      about: 'niente in sospeso',
      goal: 'finire una cosa prima di cominciarne un’altra',
    },
  },
  asked: 'Ciao Dana, nel mio nuovo lavoro lo stipendio arriva l’ultimo giorno del mese, non il primo. Le date possono spostarsi di conseguenza?',
  answered: 'Ciao Ana, che bello, un nuovo lavoro. Sì, si può fare. L’ultimo venerdì del mese ti andrebbe bene? Finché non troviamo un giorno, non ti viene chiesto niente.',
};
