import type { Scene } from './scene.ts';

/** Half of the plan is done; the next date is four days away. */
export const inPlan: Scene = {
  id: 'in-plan',
  promises: { status: 'in_plan', surface: 'inline' },
  async play({ daysAgo, charge, agreeToPlan, pay }) {
    await daysAgo(33);
    await charge(258_00, 'USD');
    await daysAgo(26);
    await agreeToPlan({ currency: 'USD', count: 4, frequency: 'fortnightly', startsInDays: 2 });
    await daysAgo(24);
    await pay(64_50, 'USD');
    await daysAgo(10);
    await pay(64_50, 'USD');
  },
};
