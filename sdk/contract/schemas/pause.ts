import * as z from 'zod/mini';
import { field, named, openEnum } from './named.ts';

export const PauseChoice = named(
  'PauseChoice',
  'One length that a pause may have, or be lengthened to.',
  z.object({
    periods: field('Billing periods, extensions included.', z.int()),
    resumesOn: field('The first day after the pause, a civil date.', z.string()),
    resumesOnText: field("The date as it reads in the member's locale.", z.string()),
  }),
);

export const Pause = named(
  'Pause',
  'Agreed time without billing. What is owed does not grow because of it.',
  z.object({
    kind: z.literal('pause'),
    id: field('`pse_…`', z.string()),
    state: openEnum(['active', 'ended']),
    startsOn: field('Civil date.', z.string()),
    startsOnText: z.string(),
    resumesOn: field('The first day after the pause, a civil date.', z.string()),
    resumesOnText: field("The date as it reads in the member's locale.", z.string()),
    periods: field('Billing periods, extensions included.', z.int()),
    extensions: field('The lengths it can be extended to; empty when it cannot.', z.array(PauseChoice)),
    sentence: field("How the pause stands, in one plain sentence in the member's language.", z.string()),
  }),
);

export const PeriodsOfPause = named(
  'PeriodsOfPause',
  'How long the pause is to be in all, in billing periods.',
  z.object({ periods: z.int().check(z.minimum(1), z.maximum(3)) }),
);
