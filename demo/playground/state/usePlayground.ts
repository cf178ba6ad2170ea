import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Playground } from './openPlayground.ts';

export const PlaygroundContext = createContext<Playground | null>(null);

/** The playground that this part of the page belongs to. */
export function usePlayground(): Playground {
  const playground = useContext(PlaygroundContext);
  if (!playground) throw new Error('usePlayground was called outside of PlaygroundContext.');
  return playground;
}
