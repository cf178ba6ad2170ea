import { loosestCaps, widestHours } from '../../terms/rhythm.ts';
import type { Playbook } from './playbook.ts';

interface Fault {
  path: (string | number)[];
  reason: string;
}

/** What a rhythm may not be: louder than what always holds, or one that shrinks. */
export function rhythmFaults({ rhythm }: Playbook): Fault[] {
  const { caps = [], gapDays = [], hours, channels = [] } = rhythm;
  const faults: Fault[] = [];
  for (const [index, { touches, days }] of caps.entries()) {
    const stricter = loosestCaps.find((cap) => cap.touches <= touches && cap.days >= days);
    if (stricter) faults.push({ path: ['rhythm', 'caps', index], reason: `at most ${stricter.touches} in ${stricter.days} days always holds, so this changes nothing; write a stricter one or take it out` });
  }
  for (const [index, gap] of gapDays.entries()) {
    if (gap < (gapDays[index - 1] ?? gap)) faults.push({ path: ['rhythm', 'gapDays', index], reason: 'gaps grow: write no fewer days than before' });
  }
  if (hours && (hours.from < widestHours.from || hours.until > widestHours.until || hours.from >= hours.until)) {
    faults.push({ path: ['rhythm', 'hours'], reason: `nobody is spoken to before ${widestHours.from} or from ${widestHours.until} on, where they live; write hours within these` });
  }
  for (const [index, { channel }] of channels.entries()) {
    if (channels.findIndex((other) => other.channel === channel) < index) faults.push({ path: ['rhythm', 'channels', index], reason: `"${channel}" is there twice` });
  }
  return faults;
}
