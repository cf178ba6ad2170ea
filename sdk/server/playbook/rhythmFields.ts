import * as z from 'zod/mini';
import { isCivilDate } from '../../terms/calendar.ts';
import { weekdays } from '../../terms/rhythm.ts';

const clockTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** When one may speak up; what a playbook leaves out is filled in by `rhythmOf`. */
export const rhythmFields = {
  /** Caps besides those that always hold (one touch in three days, two in seven): they can only be stricter. */
  caps: z.optional(z.array(z.strictObject({ touches: z.int().check(z.minimum(1), z.maximum(20)), days: z.int().check(z.minimum(1), z.maximum(90)) }))),
  /** Days from one note about missed payments to the next. */
  gapDays: z.optional(z.array(z.int().check(z.minimum(3), z.maximum(90))).check(z.minLength(1))),
  /** Where the member lives, within 08:00 and 21:00. */
  hours: z.optional(z.strictObject({ from: clockTime, until: clockTime })),
  quietDays: z.optional(z.strictObject({ weekdays: z.optional(z.array(z.enum(weekdays))), dates: z.optional(z.array(z.string().check(z.refine(isCivilDate, 'write a day as YYYY-MM-DD')))) })),
  channels: z.optional(z.array(z.strictObject({ channel: z.enum(['widget', 'email', 'webhook']), afterDays: z.int().check(z.minimum(0), z.maximum(60)) })).check(z.minLength(1))),
  handOverAfter: z.optional(z.int().check(z.minimum(1), z.maximum(20))),
};
