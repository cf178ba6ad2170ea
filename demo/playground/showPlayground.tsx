import { render } from 'preact';
import { keptSignal } from '../site/keptSignal.ts';
import { type Theme, themes } from '../site/stage.ts';
import { PlaygroundApp } from './PlaygroundApp.tsx';
import { openPlayground, type PlaygroundOptions } from './state/openPlayground.ts';

/** Shows the playground, in the light that was chosen for the demo. */
export async function showPlayground(options: PlaygroundOptions): Promise<void> {
  document.documentElement.dataset['theme'] = keptSignal<Theme>('demo-theme', 'auto', themes).value;
  const target = document.getElementById('playground');
  if (!target) throw new Error('The page has no element with the id "playground" to render into.');
  render(<PlaygroundApp playground={await openPlayground(options)} />, target);
}
