import type { CastWords } from '../castWords.ts';

export const nl: CastWords = {
  progress: 'Week 6 van 12',
  parts: {
    'one-missed': {
      name: 'Maya',
      about: 'één betaling niet binnen',
      goal: 'zondagavonden zonder knoop in mijn maag',
    },
    'three-missed': {
      name: 'Lena',
      about: 'drie niet binnen, in twee munten',
      goal: 'mijn pottenbakkerij runnen en het leuk blijven vinden',
    },
    'in-plan': {
      name: 'Omar',
      about: 'met een lopend plan',
      goal: 'vier avonden per week thuis eten',
    },
    'instalment-missed': {
      name: 'Grace',
      about: 'één termijn niet binnen',
      goal: 'het eerste hoofdstuk af voor de lente',
    },
    'paused': {
      name: 'Noor',
      about: 'op pauze',
      goal: 'weer een hele nacht slapen',
    },
    'in-conversation': {
      name: 'Ana',
      about: 'in gesprek met Dana',
      goal: 'nee zeggen zonder drie alinea’s te schrijven',
    },
    'owes-nothing': {
      name: 'Sam',
      about: 'niets open',
      goal: 'één ding afmaken voor ik aan het volgende begin',
    },
  },
  asked: 'Hoi Dana, bij mijn nieuwe baan krijg ik mijn geld op de laatste dag van de maand, niet op de eerste. Kunnen de data mee verschuiven?',
  answered: 'Hoi Ana, wat fijn van je nieuwe baan. Ja, dat kan. Komt de laatste vrijdag van de maand je uit? Tot we een dag hebben, wordt er niets van je gevraagd.',
};
