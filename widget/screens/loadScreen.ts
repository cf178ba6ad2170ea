import type { ComponentType } from 'preact';
import type { PartsWords } from '../words/en/parts.ts';
import { loadCatalogue } from '../words/loadCatalogue.ts';
import type { Words } from '../words/loadWords.ts';
import { lazyScreens, type LazyScreenName } from './registry.ts';

/** A screen, the words that it is given, and those of the parts it may use. */
export interface LoadedScreen {
  Screen: ComponentType<{ words: object }>;
  words: object;
  parts: PartsWords;
}

/** Loads a screen and its words side by side. */
export async function loadScreen(name: LazyScreenName, language: Words['language']): Promise<LoadedScreen> {
  const loading = lazyScreens[name]();
  const { parts, screens } = await loadCatalogue(language);
  const words = name === 'failure' ? parts : (await screens[name]()).words;
  const screen = await loading;
  // The registry's type pairs each screen with its own words; a union of pairs cannot be called by TypeScript.
  return { Screen: screen.default as LoadedScreen['Screen'], words, parts };
}
