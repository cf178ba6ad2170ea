import type { Reading } from '../state/useReading.ts';
import { words } from '../words.ts';
import { Trouble } from './Trouble.tsx';

/** What stands where something is still on its way, or did not arrive. */
export function Pending({ reading }: { reading: Pick<Reading<unknown>, 'output' | 'trouble' | 'again'> }) {
  if (reading.trouble) return <Trouble text={reading.trouble} again={reading.again} />;
  return reading.output === null ? <p class="pending">{words.oneMoment}</p> : null;
}
