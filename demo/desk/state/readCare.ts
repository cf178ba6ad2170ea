import type { CallOptions, Client, MemberFile } from '../../../sdk/client/index.ts';
import { arrangementsOf } from './sayAgreed.ts';
import { fewAtATime } from './fewAtATime.ts';

/** Somebody for whom a person of the team takes over, or whose planned date has passed. */
export interface Care {
  takeOver: { memberId: string; name: string; why: 'plan' | 'silent' }[];
  missed: { memberId: string; name: string; dueOn: string }[];
}

/** How far back the trail is read for who may need someone: a year, as for touches, or so many entries. */
const days = 366;
const mostEntries = 2000;
/** More people than one helps in a day. */
const mostFiles = 60;

const tells = new Set(['instalment.missed', 'plan.needs_conversation', 'touches.handed-over']);

/** Looks through what happened lately, then at how each of these people stands now: what is told of may be over. */
export async function readCare(client: Client, now: Date, options: CallOptions): Promise<Care> {
  const since = new Date(now.getTime() - days * 86_400_000).toISOString();
  const found = new Set<string>();
  let read = 0;
  for await (const { at, action, memberId } of client.listAudit({ limit: 100 }, options)) {
    if (at < since || (read += 1) > mostEntries) break;
    if (memberId !== null && tells.has(action)) found.add(memberId);
  }
  for (const { id } of (await client.listMembers({ status: 'needs_conversation', limit: 100 }, options)).items) found.add(id);
  const cares = await fewAtATime([...found].slice(0, mostFiles), async (id) => {
    const file = await client.getMember(id, options);
    return { takeOver: await takenOver(client, file, options), missed: missedBy(file) };
  });
  return { takeOver: cares.flatMap(({ takeOver }) => takeOver), missed: cares.flatMap(({ missed }) => missed) };
}

async function takenOver(client: Client, { member, standing, audit }: MemberFile, options: CallOptions): Promise<Care['takeOver']> {
  const person = { memberId: member.id, name: member.firstName };
  if (standing.status === 'needs_conversation') return [{ ...person, why: 'plan' }];
  if (standing.status !== 'in_arrears' || !audit.some(({ action }) => action === 'touches.handed-over')) return [];
  // Handed over once, they may have settled it and owe something else by now.
  const { now } = await client.getTimeline(member.id, { limit: 1 }, options);
  return now.why === 'with_a_person' ? [{ ...person, why: 'silent' }] : [];
}

function missedBy({ member, standing }: MemberFile): Care['missed'] {
  if (standing.status !== 'in_plan') return [];
  const plans = arrangementsOf(standing).flatMap((one) => (one.kind === 'pause' ? [] : [one]));
  return plans.flatMap(({ instalments }) => instalments.filter(({ state }) => state === 'missed').map(({ dueOn }) => ({ memberId: member.id, name: member.firstName, dueOn })));
}
