import { looksIn } from './inventedMembers.ts';
import type { SimulatedDay, SimulatedMember, Simulation } from './simulate.ts';

/** Why nothing was said on a day, in words for the owner. */
const reasons: Record<NonNullable<SimulatedDay['quietBecause']>, string> = {
  owes_nothing: 'owes nothing',
  on_its_way: 'a payment is on its way',
  plan: 'a plan runs',
  promise: 'a day was promised',
  pause: 'on a pause',
  conversation: 'a conversation is open',
  dispute: 'something is being looked into',
  breathing_space: 'breathing space',
  snoozed: 'asked for quiet',
  resting: 'something was settled lately',
  said_already: 'said once, and not again',
  with_a_person: 'a person has taken over',
  opted_out: 'wants no messages',
  no_channel: 'no way to reach them',
  budget: 'spoken to lately',
  gap: 'spoken to lately, and the gaps grow',
  not_yet: 'too early for a message',
  quiet_hours: 'outside the hours',
  quiet_day: 'a quiet day',
  ready: 'a note waits for their next visit',
};

/** The simulation as text: for each member the days on which something happened, and why the others were quiet. */
export function describeSimulation({ startsOn, members }: Simulation): string {
  return [`From ${startsOn} on, with people who do not exist:`, ...members.map(describeMember)].join('\n\n');
}

function describeMember({ firstName, timeZone, days, breaches }: SimulatedMember): string {
  return [`${firstName} (${timeZone})`, ...stretchesOf(days).map(describeStretch), ...breaches.map((breach) => `  BROKEN  ${breach}`)].join('\n');
}

/** Days that read alike are told together. */
function stretchesOf(days: SimulatedDay[]): SimulatedDay[][] {
  const stretches: SimulatedDay[][] = [];
  for (const day of days) {
    const last = stretches.at(-1);
    const before = last?.at(-1);
    if (last && before && isQuiet(day) && isQuiet(before) && day.quietBecause === before.quietBecause) last.push(day);
    else stretches.push([day]);
  }
  return stretches;
}

/** A day on which nothing was said, and on which they did no more than look in. */
function isQuiet({ did, touches }: SimulatedDay): boolean {
  return touches.length === 0 && did.every(({ does }) => does === looksIn);
}

function describeStretch(stretch: SimulatedDay[]): string {
  const [first] = stretch;
  const last = stretch.at(-1);
  if (!first || !last) return '';
  const when = first === last ? first.day : `${first.day} to ${last.day}`;
  return `  ${when.padEnd(24)}  ${isQuiet(first) ? describeQuiet(stretch) : describeEvents(first)}`;
}

function describeQuiet(stretch: SimulatedDay[]): string {
  const visits = stretch.flatMap(({ did }) => did).length;
  const reason = reasons[stretch[0]?.quietBecause ?? 'ready'];
  return `quiet: ${reason}${visits === 0 ? '' : visits === 1 ? '; looks in once' : `; looks in ${visits} times`}`;
}

function describeEvents({ did, touches, quietBecause }: SimulatedDay): string {
  const said = touches.map(({ at, channel, situation, says }) => ({ at, text: `${channel.toUpperCase()} ${situation.replaceAll('_', ' ')}${says && `: “${says}”`}` }));
  const events = [...did.map(({ at, does }) => ({ at, text: does })), ...said].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const lines = events.map(({ at, text }) => `${at} ${text}`);
  return [...lines, ...(quietBecause ? [`quiet: ${reasons[quietBecause]}`] : [])].join('; ');
}
