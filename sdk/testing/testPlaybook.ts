import type { Letter, Playbook } from '../server/playbook/playbook.ts';

const letter: Letter = {
  nudge: 'Hi {firstName|there}, there is a note here for you.',
  greeting: 'Hi {firstName|there},',
  body: ['Thank you for being with us.', { if: 'goal', text: 'You told us: {goal}.' }, 'Choose what fits you.'],
  signature: 'Warmly, {helperName}',
};

/** A small playbook that passes its checks, for tests of portals that embed the widget. Spread it to change a part. */
export function testPlaybook(): Playbook {
  const letters = [{ variant: 'plain', letters: { en: letter } }];
  return {
    version: 'test',
    owner: { name: 'Steady Ground', profile: 'US', country: 'US', locale: 'en', timeZone: 'America/New_York', paymentLink: 'https://pay.example/?reference={reference}&amount={amount}&currency={currency}' },
    people: [{ id: 'dana', name: 'Dana Reyes', role: 'Client care', email: 'dana@example.com', answersWithinHours: 24 }],
    programs: [{ id: 'steady-ground', name: 'Steady Ground', helper: 'dana', billing: 'monthly' }],
    messages: {
      first_missed: letters,
      several_missed: letters,
      retrying: letters,
      plan_running: letters,
      instalment_missed: letters,
      pause_running: letters,
      pause_ending: letters,
      on_hold: letters,
      needs_conversation: letters,
      welcome_back: letters,
    },
    offers: {
      plan: { maxInstalments: 4, frequencies: ['weekly', 'fortnightly', 'monthly'], firstWithinDays: 31, moveDays: 14, movesPerInstalment: 1 },
      pause: { maxPeriods: 3, maxPerYear: 2 },
      promise: { withinDays: 14 },
    },
    resources: [{ id: 'line', kind: 'crisis', country: 'any', title: 'A line to call', about: 'Somebody listens.', runBy: 'A charity', free: true, link: 'tel:988', linkText: '988' }],
    circles: [{ id: 'wren', kind: 'peer', name: 'Wren', title: 'Came back after a year', story: 'It took a while.', sees: 'The name you choose.', neverSees: 'Anything about money.' }],
    rhythm: { recheckMinutes: 30 },
  };
}
