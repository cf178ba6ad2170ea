import type { PauseChoice } from '../../sdk/contract/types.ts';
import { daysBetween, type CivilDate } from '../../sdk/terms/calendar.ts';

/**
 * How long a pause is in all, for example "2 months"; in weeks for a member who is billed by them.
 * @param startsOn the pause's first day
 */
export function writeLength({ periods, resumesOn }: PauseChoice, startsOn: CivilDate, locale: string): string {
  const days = daysBetween(startsOn, resumesOn);
  const isInWeeks = days < 28 * periods;
  const unit = isInWeeks ? 'week' : 'month';
  const count = isInWeeks ? Math.round(days / 7) : periods;
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}
