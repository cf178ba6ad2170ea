import * as z from 'zod/mini';
import { civilDate, id, line } from './basics.ts';
import { field, named, openEnum } from './named.ts';

export const Snooze = named('Snooze', 'Quiet on every channel until a day.', z.object({ until: field('The first day after the quiet, at most 60 days ahead.', civilDate) }));

export const ContactPreferences = named(
  'ContactPreferences',
  'Channels the member does not want to be written to on. It holds at once.',
  z.object({ muted: z.array(z.enum(['widget', 'email', 'webhook'])).check(z.maxLength(3)) }),
);

export const Goal = named('Goal', "The member's goal, in their own words. Shown back to them, never to a peer.", z.object({ goal: line(280) }));

export const OpenDispute = named(
  'OpenDispute',
  '"This isn\'t right": which item, and what about it.',
  z.object({
    chargeId: id,
    about: z.enum(['not_mine', 'already_paid', 'wrong_amount', 'other']),
    note: z.optional(z.string().check(z.trim(), z.maxLength(1000), z.regex(/^[^\p{Cc}]*(?:[\n\r\t][^\p{Cc}]*)*$/u))),
  }),
);

export const Hold = named(
  'Hold',
  'Silence and no collecting, for a reason.',
  z.object({
    id: field('`hld_…`', z.string()),
    reason: openEnum(['dispute', 'conversation', 'breathing_space']),
    chargeIds: field('The charges it holds; empty: everything.', z.array(z.string())),
    endsOn: field('The first day after it (a civil date), or null when it ends by its own event.', z.nullable(z.string())),
    endsOnText: z.nullable(z.string()),
  }),
);
