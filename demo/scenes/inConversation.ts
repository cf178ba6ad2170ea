import { inEveryLanguage } from './castWords.ts';
import type { Scene } from './scene.ts';

export const inConversation: Scene = {
  id: 'in-conversation',
  promises: { status: 'on_hold', surface: 'inline' },
  async play({ daysAgo, charge, talk }) {
    await daysAgo(12);
    await charge(2400_00, 'MXN');
    await daysAgo(2);
    await talk(inEveryLanguage(({ asked }) => asked), inEveryLanguage(({ answered }) => answered));
  },
};
