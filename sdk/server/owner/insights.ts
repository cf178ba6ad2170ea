import type { Insights } from '../../contract/types.ts';
import { addDays, daysBetween } from '../../terms/calendar.ts';
import type { StandingStatus } from '../../terms/standing.ts';
import { startOfDay } from '../../terms/startOfDay.ts';
import { todayIn } from '../../terms/todayIn.ts';
import type { Reading } from '../handler.ts';
import { type Call, instantOf, type Kit } from '../kit.ts';
import { ApiProblem } from '../problem.ts';
import type { CareCounts, CountedDays } from '../store/counts.ts';
import { experimentResults } from './experimentResults.ts';
import { openStandings } from './standings.ts';

const daysByDefault = 90;

/** A leap year, so that any year can be asked for. */
const mostDays = 366;

/** Goodterms is younger; PostgreSQL has no year 0. */
const earliest = '2000-01-01';

const statuses: StandingStatus[] = ['current', 'processing', 'in_arrears', 'in_plan', 'paused', 'on_hold', 'needs_conversation'];

/** What worked, in counts of people: nobody is named, and nobody is ranked. */
export const getInsights: Reading<'getInsights'> = {
  async read(call) {
    const { reader } = call.kit.store;
    const days = daysOf(call);
    const { people, amounts, ways } = await reader.lateCharges(days);
    const { members, optedOut, plans, promises, touches, disputes, conversations, screens } = await reader.counts(days);
    return {
      from: days.from,
      to: days.to,
      members: { all: members, byStatus: await byStatus(call.kit, call.now, members) },
      missed: { people, amounts },
      ways: { of: people.missed, ...ways },
      plans,
      promises,
      touches: touchesOf(touches),
      optOuts: { members: optedOut, of: members },
      disputes,
      conversations,
      screens,
      experiments: await experimentResults(call.kit, call.now),
    };
  },
};

/** The days that were asked for, as the owner's calendar has them; the last 90 when none were. */
function daysOf(call: Call<unknown>): CountedDays {
  const { timeZone } = call.kit.playbook.owner;
  const today = todayIn(timeZone, call.now);
  const to = call.query.to ?? today;
  const from = call.query.from ?? addDays(to, 1 - daysByDefault);
  if (from < earliest) throw refused('from', `not before ${earliest}`);
  if (to < from) throw refused('to', `not before ${from}`);
  if (daysBetween(from, to) >= mostDays) throw refused('to', `at most ${mostDays} days after \`from\``);
  return { from, to, start: startOfDay(from, timeZone).toISOString(), end: startOfDay(addDays(to, 1), timeZone).toISOString(), now: instantOf(call), today };
}

function refused(name: 'from' | 'to', detail: string): ApiProblem {
  return new ApiProblem('invalid_input', `These days cannot be counted: \`${name}\` has to lie ${detail}.`, { errors: [{ pointer: `?/${name}`, detail }] });
}

async function byStatus(kit: Kit, now: Date, members: number): Promise<Insights['members']['byStatus']> {
  const counts = new Map<StandingStatus, number>(statuses.map((status) => [status, 0]));
  let open = 0;
  for await (const { status } of openStandings(kit, now)) {
    counts.set(status, (counts.get(status) ?? 0) + 1);
    open += 1;
  }
  // Somebody who was added between the two reads is counted once here, and next time there.
  counts.set('current', (counts.get('current') ?? 0) + Math.max(0, members - open));
  return [...counts].map(([status, count]) => ({ status, members: count }));
}

function touchesOf(kinds: CareCounts['touches']): Insights['touches'] {
  const sum = (of: (kind: CareCounts['touches'][number]) => number): number => kinds.reduce((all, kind) => all + of(kind), 0);
  return { made: sum(({ made }) => made), withdrawn: sum(({ withdrawn }) => withdrawn), kinds };
}
