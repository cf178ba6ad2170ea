import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Desk } from './desk.ts';

export const DeskContext = createContext<Desk | null>(null);

/** The desk that this part of the page lies on. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('This part of the page is not inside of a DeskContext.');
  return desk;
}
