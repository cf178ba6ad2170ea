import { chromium } from './support/chromium.ts';
import { inEngine } from './support/inEngine.ts';
import { journeys } from './suites/journeys.ts';
import { keyboard } from './suites/keyboard.ts';
import { styles } from './suites/styles.ts';

await inEngine(chromium, (stage) => {
  journeys(stage);
  keyboard(stage);
  styles(stage);
});
