import { render } from 'preact';
import { DemoBar } from '../bar/DemoBar.tsx';
import type { Controls } from '../controls/controls.ts';
import { App } from './App.tsx';
import { openStage } from './stage.ts';

/** Shows the member site and the demo bar above it. */
export async function openSite(controls: Controls): Promise<void> {
  const stage = await openStage(controls);
  render(<DemoBar stage={stage} />, placeFor('demo-bar'));
  render(<App stage={stage} />, placeFor('site'));
}

function placeFor(id: string): HTMLElement {
  const place = document.getElementById(id);
  if (!place) throw new Error(`The page has no element with the id "${id}" to render into.`);
  return place;
}
