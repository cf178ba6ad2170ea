import type { CivilDate } from '../sdk/terms/calendar.ts';

/** Days that somebody wants to remember. */
export interface CalendarDays {
  /** Names the entries, so that adding them again after a change replaces them. */
  id: string;
  days: { seq: number; dueOn: CivilDate }[];
  /** What each entry is called. Others may see it, so it says nothing about money. */
  title: string;
  /** When this was written. */
  now: Date;
}

/** A calendar file (RFC 5545): a whole day for each date, with a reminder at nine that morning. */
export function calendarFile({ id, days, title, now }: CalendarDays): string {
  const stamp = inDigits(now.toISOString().slice(0, 19));
  const summary = folded(`SUMMARY:${escaped(title)}`);
  const entries = days.map(({ seq, dueOn }) => [
    'BEGIN:VEVENT',
    `UID:${id}-${seq}`,
    `DTSTAMP:${stamp}Z`,
    `DTSTART;VALUE=DATE:${inDigits(dueOn)}`,
    summary,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    folded(`DESCRIPTION:${escaped(title)}`),
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
  ]);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Goodterms//EN', ...entries.flat(), 'END:VCALENDAR', ''].join('\r\n');
}

function inDigits(text: string): string {
  return text.replace(/[-:]/g, '');
}

function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\,;]/g, '\\$&');
}

/** No line may be longer than 75 octets, and a character may be four of them. */
function folded(line: string): string {
  return new Blob([line]).size > 75 ? line.replace(/.{18}(?=.)/gu, '$&\r\n ') : line;
}
