import type { CastWords } from '../castWords.ts';

export const pl: CastWords = {
  progress: 'Tydzień 6 z 12',
  parts: {
    'one-missed': {
      name: 'Maya',
      about: 'jedna wpłata nie dotarła',
      goal: 'niedzielne wieczory bez ściśniętego żołądka',
    },
    'three-missed': {
      name: 'Lena',
      about: 'trzy nie dotarły, w dwóch walutach',
      goal: 'prowadzić pracownię ceramiki i nadal ją lubić',
    },
    'in-plan': {
      name: 'Omar',
      about: 'plan w toku',
      goal: 'cztery razy w tygodniu być w domu na kolacji',
    },
    'instalment-missed': {
      name: 'Grace',
      about: 'jedna rata nie dotarła',
      goal: 'napisać pierwszy rozdział przed wiosną',
    },
    'paused': {
      name: 'Noor',
      about: 'przerwa',
      goal: 'znów przespać całą noc',
    },
    'in-conversation': {
      name: 'Ana',
      about: 'rozmowa z Daną',
      goal: 'mówić „nie” bez trzech akapitów',
    },
    'owes-nothing': {
      name: 'Sam',
      about: 'nic nie jest otwarte',
      goal: 'kończyć jedno, zanim zacznę drugie',
    },
  },
  asked: 'Cześć, Dana. W nowej pracy pieniądze przychodzą ostatniego dnia miesiąca, a nie pierwszego. Czy daty mogą się przesunąć razem z nimi?',
  answered: 'Cześć, Ana. Gratuluję nowej pracy. Tak, da się to zrobić. Czy pasuje Ci ostatni piątek miesiąca? Dopóki nie znajdziemy dnia, o nic Cię nie poprosimy.',
};
