import type { Settings } from '../state/settings.ts';
import { clearOn, type Rgb } from './contrastOf.ts';
import { resolveColour } from './resolveColour.ts';

/** The widget's colours in one light. */
export interface Colours {
  accent: Rgb;
  paper: Rgb;
  ink: Rgb;
}

/** What the widget wears where the owner says nothing; its ink then is what is clear on the paper. */
export const ours = { accent: 'light-dark(#2b6a5b, #86c9b5)', paper: 'light-dark(#fffdf9, #1d1f20)' };

/** The colours that were chosen, and ours for the others; undefined where this browser knows no such colour. */
export function coloursIn(light: 'light' | 'dark', chosen: Pick<Settings, keyof Colours>): Colours | undefined {
  const accent = resolveColour(chosen.accent || ours.accent, light);
  const paper = resolveColour(chosen.paper || ours.paper, light);
  const ink = chosen.ink ? resolveColour(chosen.ink, light) : paper && clearOn(paper);
  return accent && paper && ink && { accent, paper, ink };
}
