import type { Release } from '../../../sdk/cli/writeTag.ts';
import type { Settings } from '../state/settings.ts';
import { elementOf } from './elementOf.ts';
import { isByTag } from './isByTag.ts';
import { mountOf } from './mountOf.ts';
import { policyOf } from './policyOf.ts';
import { styleOf } from './styleOf.ts';
import { tagOf } from './tagOf.ts';

/** What is pasted, by where it goes; empty where nothing is. */
export interface Paste {
  /** Into the head of every page for members, or into the application's script. */
  main: string;
  /** Where the note, or the element of the owner's own, stands. */
  element: string;
  /** Into a style sheet, where the main part is a script; it holds the style itself otherwise. */
  style: string;
  /** Into the Content Security Policy. */
  policy: string;
}

/** @param release the build that a pinned tag names */
export function writePaste(settings: Settings, release: Release): Paste {
  const style = styleOf(settings);
  const same = { element: elementOf(settings), policy: policyOf(settings) };
  if (!isByTag(settings)) return { ...same, main: mountOf(settings), style };
  const tag = tagOf(settings, release);
  return { ...same, main: style ? `<style>\n${style}\n</style>\n${tag}` : tag, style: '' };
}
