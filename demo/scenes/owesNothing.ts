import type { Scene } from './scene.ts';

export const owesNothing: Scene = {
  id: 'owes-nothing',
  promises: { status: 'current' },
  async play({ daysAgo, charge, pay }) {
    await daysAgo(20);
    await charge(258_00, 'USD');
    await pay(258_00, 'USD');
  },
};
