import * as z from 'zod/mini';
import { isTimeZone } from '../../terms/isTimeZone.ts';
import { weekdays } from '../../terms/rhythm.ts';
import { hoursOfWorkingDay } from '../../terms/workingHours.ts';

const clockTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** When a person is at work. */
export const workingHours = z
  .strictObject({
    from: clockTime,
    until: clockTime,
    weekdays: z.array(z.enum(weekdays)).check(z.minLength(1)),
    /** IANA name. Default: the owner's. */
    timeZone: z.optional(z.string().check(z.refine(isTimeZone, 'is not an IANA time zone, such as Europe/Madrid'))),
  })
  .check(z.refine((hours) => hoursOfWorkingDay(hours) >= 1, 'work at least an hour, within one day: `until` comes after `from`'));
