import * as z from 'zod/mini';
import { field, named } from './named.ts';

/** The screens that a member can come to. */
export const screens = ['letter', 'spread', 'pay', 'plan', 'missed', 'welcome', 'pause', 'paused', 'talk', 'people', 'help', 'not_now', 'not_right', 'goal'] as const;

export const WidgetEvent = named(
  'WidgetEvent',
  'Something that happened in the widget. It says nothing about who it happened to: no member, no text, no amount.',
  z.strictObject({
    name: field('`screen_shown`; or `call_failed`, when what was asked for on that screen did not work out.', z.enum(['screen_shown', 'call_failed'])),
    screen: z.enum(screens),
  }),
);

export const WidgetEvents = named('WidgetEvents', 'What happened since the last time.', z.strictObject({ events: z.array(WidgetEvent).check(z.minLength(1), z.maxLength(50)) }));

export const CountedEvents = named('CountedEvents', 'What became of them.', z.object({ counted: field('How many were counted; 0 where the owner turned counting off.', z.int()) }));
