import type { Scene } from './scene.ts';

/** A month's pause with about ten days to go: a week on, its one note is due. */
export const paused: Scene = {
  id: 'paused',
  promises: { status: 'paused', surface: 'inline' },
  async play({ daysAgo, charge, pause }) {
    await daysAgo(28);
    await charge(198_00, 'GBP');
    await daysAgo(20);
    await pause(1);
  },
};
