import * as z from 'zod/mini';
import { field, named, openEnum } from './named.ts';

const channel = openEnum(['widget', 'email', 'webhook']);

export const OwnerTouch = named(
  'OwnerTouch',
  'One contact with a member, on whichever channel.',
  z.object({
    id: field('`tch_…`', z.string()),
    memberId: z.string(),
    memberName: z.string(),
    channel,
    situation: field('What it was about, for example `first_missed`.', z.string()),
    variant: field("Which of the playbook's letters it was.", z.string()),
    at: field('When it was decided, RFC 3339 in UTC.', z.string()),
    day: field('That day where the member lives, a civil date.', z.string()),
    state: field('`withdrawn` was taken back before anybody could have seen it, and does not count.', openEnum(['made', 'withdrawn'])),
  }),
);

export const TouchOutlook = named(
  'TouchOutlook',
  'Whether the member may be touched right now, or why not and until when. Every channel keeps to it.',
  z.object({
    touch: z.boolean(),
    channel: field('On which channel; null when there is no touch.', z.nullable(channel)),
    situation: field('What it would be about; null when there is no touch.', z.nullable(z.string())),
    why: field(
      'Why there is none; null when there is one.',
      z.nullable(
        openEnum([
          'owes_nothing', 'on_its_way', 'plan', 'promise', 'pause', 'conversation', 'dispute', 'breathing_space', 'snoozed',
          'said_already', 'with_a_person', 'opted_out', 'no_channel', 'budget', 'gap', 'not_yet', 'quiet_hours', 'quiet_day',
        ]),
      ),
    ),
    until: field('When it is looked at again, RFC 3339 in UTC; null when only something that happens can change it.', z.nullable(z.string())),
  }),
);

export const Timeline = named(
  'Timeline',
  'The one timeline of a member: what holds right now, and every touch, newest first.',
  z.object({
    now: TouchOutlook,
    items: z.array(OwnerTouch),
    nextCursor: field('Pass it as `cursor` to read on; null on the last page.', z.nullable(z.string())),
  }),
);
