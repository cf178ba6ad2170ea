import type { ComponentType } from 'preact';
import { Letter } from './Letter.tsx';
import { lazyScreens, type ScreenName } from './registry.ts';

/** A screen that is given its own words. */
export type AnyScreen = ComponentType<{ words: object }>;

/** Loads a screen; the letter is there already. */
export async function loadScreen(name: 'letter' | ScreenName): Promise<AnyScreen> {
  if (name === 'letter') return Letter;
  const file: Partial<Record<ScreenName, unknown>> = await lazyScreens[name]();
  // The registry's type pairs each screen with its own words; a union of pairs cannot be rendered by TypeScript.
  return file[name] as AnyScreen;
}
