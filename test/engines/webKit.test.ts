import { webKit } from './support/webKit.ts';
import { inEngine } from './support/inEngine.ts';
import { journeys } from './suites/journeys.ts';
import { keyboard } from './suites/keyboard.ts';
import { styles } from './suites/styles.ts';

await inEngine(webKit, (stage) => {
  journeys(stage);
  keyboard(stage);
  styles(stage);
});
