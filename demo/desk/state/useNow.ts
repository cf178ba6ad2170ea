import { useEffect, useState } from 'preact/hooks';
import { useDesk } from './useDesk.ts';

const halfAMinute = 30_000;

/** The time at the API, which goes on while one looks. */
export function useNow(): Date {
  const desk = useDesk();
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), halfAMinute);
    return () => clearInterval(timer);
  }, []);
  return desk.now();
}
