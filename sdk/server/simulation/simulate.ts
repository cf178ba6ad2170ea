import { addDays, type CivilDate } from '../../terms/calendar.ts';
import { decideTouch, type NoTouch } from '../../terms/decideTouch.ts';
import { instantAt, minutesOfDay } from '../../terms/localTime.ts';
import type { Channel } from '../../terms/member.ts';
import { todayIn } from '../../terms/todayIn.ts';
import { createApi } from '../createApi.ts';
import type { Mail } from '../mail/mailer.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { rhythmOf } from '../playbook/rhythmOf.ts';
import { memoryStore } from '../store/memory.ts';
import type { Store } from '../store/store.ts';
import { timelineOf } from '../touches/timelineOf.ts';
import { breachesOf } from './breachesOf.ts';
import { type InventedMember, inventedMembers, type Step } from './inventedMembers.ts';
import { type Ask, asking, memberHeader, type SimulatedSite, simulatedSite } from './simulatedSite.ts';

/** One day of one invented member. */
export interface SimulatedDay {
  /** The day where they live. */
  day: CivilDate;
  /** What they did, at what time (`HH:MM`), and what the API made of it. */
  did: { at: string; does: string }[];
  /** What they were shown or sent, at what time; `says` is the subject of a mail. */
  touches: { at: string; channel: Channel; situation: string; says: string }[];
  /** Why nothing was said; null on a day with a touch. `ready`: the widget would speak, but they did not look in. */
  quietBecause: NoTouch | 'ready' | null;
}

export interface SimulatedMember {
  id: string;
  firstName: string;
  timeZone: string;
  days: SimulatedDay[];
  /** Promises of the rhythm that were broken. Empty, or the playbook must not speak. */
  breaches: string[];
}

export interface Simulation {
  startsOn: CivilDate;
  members: SimulatedMember[];
  /** Mails that left, in the order they did. */
  mails: Mail[];
}

export interface SimulationOptions {
  playbook: Playbook;
  /** The first day, `YYYY-MM-DD`. */
  startsOn: CivilDate;
  /** Default: 60. */
  days?: number;
  /** Default: thirteen people who do not exist, one for each way that things go. */
  members?: InventedMember[];
}

const hour = 60 * 60 * 1000;
const wholeDay = 24 * hour;
const noon = 12 * 60;
const ownerKey = 'the-key-of-a-simulation-that-nobody-can-reach';

/**
 * Plays so many days with invented members against the real API on a clock that is moved, hour by hour, with the jobs that
 * would run. Nothing leaves: mails are kept. The same playbook and day give the same result.
 */
export async function simulate({ playbook, startsOn, days = 60, members = inventedMembers }: SimulationOptions): Promise<Simulation> {
  let now = Date.parse(`${startsOn}T00:00:00Z`);
  const clock = { now: () => new Date(now) };
  const store = memoryStore({ clock });
  const mails: Mail[] = [];
  const api = createApi({
    store,
    playbook,
    clock,
    ownerKey,
    identity: { identify: async (request) => ({ memberId: request.headers.get(memberHeader) ?? '' }) },
    outbox: { deliver: async () => {} },
    // Without a site of the owner's there is nothing for a mail to link to: the API would not send any.
    ...(playbook.owner.site && { mail: { mailer: { send: async (mail: Mail) => void mails.push(mail) }, publicUrl: 'https://simulation.invalid' } }),
  });

  const lives: Life[] = [];
  for (const member of members) {
    const ask = asking(api, ownerKey, member.id);
    await introduce(ask, member, startsOn, playbook);
    lives.push({ member, site: simulatedSite(ask, member.id, member.timeZone, clock.now), steps: stepsOf(member, startsOn), days: new Map() });
  }
  const start = now;
  const end = start + days * wholeDay;
  for (; now < end; now += hour) {
    if ((now - start) % wholeDay === 0) await letOthersWork();
    for (const life of lives) await liveThisHour(life, now, (to) => void (now = to));
    await api.runDue();
    for (const life of lives) await wonder(life, store, playbook, clock.now());
  }
  return { startsOn, mails, members: await Promise.all(lives.map((life) => resultOf(life, store, playbook, mails))) };
}

interface Life {
  member: InventedMember;
  site: SimulatedSite;
  /** What the member will do, with the instant of each, milliseconds. */
  steps: (Step & { at: number })[];
  days: Map<CivilDate, { did: SimulatedDay['did']; quietBecause: NoTouch | 'ready' }>;
}

function stepsOf({ story, timeZone }: InventedMember, startsOn: CivilDate): Life['steps'] {
  return story.map((step) => ({ ...step, at: instantAt(addDays(startsOn, step.day), step.hour * 60, timeZone).getTime() }));
}

/** An API that plays a playbook has members to answer meanwhile. */
async function letOthersWork(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}

/** A currency that fits where the owner is. */
const currencyOf: Record<Playbook['owner']['profile'], string> = { US: 'USD', UK: 'GBP', EU: 'EUR', CA: 'CAD', AU: 'AUD', other: 'USD' };

async function introduce(ask: Ask, member: InventedMember, startsOn: CivilDate, { owner, programs }: Playbook): Promise<void> {
  const { id, firstName, locale, timeZone, email, goal, dueOnDays } = member;
  await ask('saveMember', { params: { id }, input: { firstName, locale, timeZone, country: owner.country, programId: programs[0]?.id ?? '', ...(email && { email }) } });
  if (goal) await ask('saveGoal', { input: { goal } });
  for (const [index, days] of dueOnDays.entries()) {
    const input = { reference: `${id}-${index + 1}`, description: `Payment ${index + 1}`, dueOn: addDays(startsOn, days), amount: 12_900, currency: currencyOf[owner.profile] };
    await ask('addCharge', { params: { id }, input });
  }
}

/** What the member does in the hour that begins now. What the API refuses is written down as well: a story need not fit every playbook. */
async function liveThisHour({ member, site, steps, days }: Life, begins: number, moveTo: (instant: number) => void): Promise<void> {
  for (const { at, hour: clockHour, does, act } of steps) {
    if (at < begins || at >= begins + hour) continue;
    moveTo(at);
    const outcome = await act(site).then(() => does, (error: unknown) => `${does}: ${error instanceof Error ? error.message : 'did not work'}`);
    dayOf(days, todayIn(member.timeZone, new Date(at))).did.push({ at: clockTime(clockHour * 60), does: outcome });
  }
  moveTo(begins);
}

/** Once a day, in the hour of noon where they live: would one speak now, and if not, why not? */
async function wonder({ member, days }: Life, store: Store, playbook: Playbook, now: Date): Promise<void> {
  const minutes = minutesOfDay(member.timeZone, now);
  if (minutes > noon || minutes <= noon - 60) return;
  const account = await store.reader.account(member.id);
  if (!account) return;
  const reachable: Channel[] = member.email && playbook.owner.site ? ['widget', 'email', 'webhook'] : ['widget', 'webhook'];
  const decision = decideTouch(timelineOf({ playbook }, account, now, reachable));
  dayOf(days, todayIn(member.timeZone, now)).quietBecause = decision.touch ? 'ready' : decision.why;
}

function dayOf(days: Life['days'], day: CivilDate): { did: SimulatedDay['did']; quietBecause: NoTouch | 'ready' } {
  const known = days.get(day) ?? { did: [], quietBecause: 'quiet_hours' as const };
  days.set(day, known);
  return known;
}

async function resultOf({ member, days }: Life, store: Store, playbook: Playbook, mails: Mail[]): Promise<SimulatedMember> {
  const everything = { limit: 10_000, cursor: null };
  const { items: touches } = await store.reader.touches(everything, member.id);
  const { items: audit } = await store.reader.audit(everything, member.id);
  const { id, firstName, timeZone, email } = member;
  const subjects = mails.filter(({ to }) => to === email).map(({ subject }) => subject);
  const result = [...days].map(([day, { did, quietBecause }]): SimulatedDay => {
    const today = touches.filter((touch) => touch.day === day && touch.state === 'made');
    const said = today.map(({ at, channel, situation }) => ({ at: clockTime(minutesOfDay(timeZone, new Date(at))), channel, situation, says: channel === 'email' ? (subjects.shift() ?? '') : '' }));
    return { day, did, touches: said, quietBecause: said.length > 0 ? null : quietBecause };
  });
  return { id, firstName, timeZone, days: result.toSorted((a, b) => (a.day < b.day ? -1 : 1)), breaches: breachesOf({ timeZone, touches, audit }, rhythmOf(playbook)) };
}

/** Minutes since midnight as `HH:MM`. */
function clockTime(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
