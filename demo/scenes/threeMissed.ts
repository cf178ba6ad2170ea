import type { Scene } from './scene.ts';

/** Two currencies are never added: everything is said of each on its own. */
export const threeMissed: Scene = {
  id: 'three-missed',
  promises: { status: 'in_arrears', surface: 'nudge' },
  async play({ daysAgo, charge }) {
    await daysAgo(66);
    await charge(118_00, 'EUR');
    await daysAgo(36);
    await charge(118_00, 'EUR');
    await daysAgo(12);
    await charge(64_00, 'USD');
  },
};
