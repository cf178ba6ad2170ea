import { findChromium } from '../../browser/support/findChromium.ts';
import { launchChromium } from '../../browser/support/launchChromium.ts';
import type { Engine } from './engine.ts';
import { startedBy } from './playwrightTab.ts';

export const chromium: Engine = {
  name: 'Chromium',
  async find() {
    const found = await findChromium();
    return 'missing' in found ? found : { start: async () => startedBy('Chromium', await launchChromium(found.path)) };
  },
};
