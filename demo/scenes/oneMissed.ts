import type { Scene } from './scene.ts';

export const oneMissed: Scene = {
  id: 'one-missed',
  promises: { status: 'in_arrears', surface: 'nudge' },
  async play({ daysAgo, charge }) {
    await daysAgo(9);
    await charge(258_00, 'USD');
  },
};
