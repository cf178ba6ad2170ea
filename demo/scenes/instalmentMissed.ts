import type { Scene } from './scene.ts';

/** The second of four did not arrive, six days ago: the quiet days are over, and there is one gentle note. */
export const instalmentMissed: Scene = {
  id: 'instalment-missed',
  promises: { status: 'in_plan', surface: 'nudge' },
  async play({ daysAgo, charge, agreeToPlan, pay }) {
    await daysAgo(30);
    await charge(198_00, 'GBP');
    await daysAgo(22);
    await agreeToPlan({ currency: 'GBP', count: 4, frequency: 'fortnightly', startsInDays: 2 });
    await daysAgo(20);
    await pay(49_50, 'GBP');
  },
};
