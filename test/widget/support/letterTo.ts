import type { FullStanding } from '../../../sdk/contract/types.ts';

/** How things stand for somebody who has a letter, for tests that need no API behind it. */
export function letterTo(firstName: string, changes: Partial<FullStanding> = {}): FullStanding {
  return {
    status: 'in_arrears',
    recheckAfter: 3600,
    surface: 'nudge',
    today: '2026-11-27',
    member: { firstName, locale: 'en', direction: 'ltr', timeZone: 'UTC', snoozedUntil: null, muted: [] },
    program: null,
    arrears: { charges: [], totals: [] },
    message: {
      situation: 'first_missed',
      variant: 'plain',
      locale: 'en',
      nudge: `Hi ${firstName}, I have something that may help. No rush.`,
      greeting: `Hi ${firstName},`,
      body: ['I am here.'],
      signature: 'Dana',
    },
    offers: [{ kind: 'talk', line: '', lineWithAmounts: '' }],
    arrangement: null,
    otherArrangements: [],
    holds: [],
    conversation: null,
    helper: { id: 'dana', name: 'Dana', role: 'Client care', photo: '', email: '', replyPromise: '' },
    countsScreens: false,
    canChangeCard: false,
    ...changes,
  };
}
