import { isCivilDate } from '../../terms/calendar.ts';
import type { Pause } from '../../terms/pause.ts';
import { pauseKey } from './isRestedByUs.ts';

/** The key of what was agreed about a pause, in the metadata of each subscription that rests for it. */
export const pauseTermsKey = 'gt_pause_terms';

/** The pause as it is written on a subscription. */
export function pauseMarks({ startsOn, resumesOn, periods, agreedAt }: Pick<Pause, 'startsOn' | 'resumesOn' | 'periods' | 'agreedAt'>): Record<string, string> {
  return { [pauseTermsKey]: [startsOn, resumesOn, periods, agreedAt].join(' ') };
}

/** Reads the pause off a subscription's metadata; null where none is written there. */
export function readPauseMarks(metadata: Record<string, string>): Omit<Pause, 'memberId'> | null {
  const [startsOn = '', resumesOn = '', periods = '', agreedAt = ''] = (metadata[pauseTermsKey] ?? '').split(' ');
  const id = metadata[pauseKey] ?? '';
  if (id === '' || !isCivilDate(startsOn) || !isCivilDate(resumesOn) || !/^\d+$/.test(periods) || Number.isNaN(Date.parse(agreedAt))) return null;
  return { id, state: 'active', startsOn, resumesOn, periods: Number(periods), agreedAt };
}
