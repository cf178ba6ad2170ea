/** A day that people agree on, written `YYYY-MM-DD`. It has no time and no zone: it is that day where the member lives. */
export type CivilDate = string;

const MS_PER_DAY = 86_400_000;

/** Days since 1 January 1970. UTC is only a ruler here: every one of its days has 24 hours. */
function dayNumber(date: CivilDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8))) / MS_PER_DAY;
}

function dateOf(dayNumberToWrite: number): CivilDate {
  return new Date(dayNumberToWrite * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Whether the text is a day that exists, from the year 100 to 9999: `2028-02-29` is, `2027-02-29` is not. */
export function isCivilDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && dateOf(dayNumber(text)) === text;
}

/** The day `days` later (earlier when negative). */
export function addDays(date: CivilDate, days: number): CivilDate {
  return dateOf(dayNumber(date) + days);
}

/**
 * The day `months` after the anchor; a day that the month does not have becomes its last one (31 Jan, 28 Feb, 31 Mar).
 * Always count from the anchor: adding a month to a result would drift to the 28th.
 */
export function addMonths(anchor: CivilDate, months: number): CivilDate {
  const year = Number(anchor.slice(0, 4));
  const month = Number(anchor.slice(5, 7)) - 1 + months;
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return dateOf(Date.UTC(year, month, Math.min(Number(anchor.slice(8)), lastDay)) / MS_PER_DAY);
}

/** How many days `to` is after `from`; negative when it is before. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(date: CivilDate): number {
  return new Date(dayNumber(date) * MS_PER_DAY).getUTCDay();
}

/** The first such weekday (0 is Sunday) after the day, never the day itself. */
export function nextWeekday(date: CivilDate, weekday: number): CivilDate {
  return addDays(date, ((weekday - weekdayOf(date) + 6) % 7) + 1);
}
