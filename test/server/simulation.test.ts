import { beforeAll, describe, expect, it } from 'vitest';
import { daysBetween } from '../../sdk/terms/calendar.ts';
import { minutesOfDay } from '../../sdk/terms/localTime.ts';
import { defaultRhythm } from '../../sdk/terms/rhythm.ts';
import type { Touch } from '../../sdk/terms/touch.ts';
import type { AuditRow } from '../../sdk/server/store/rows.ts';
import { breachesOf } from '../../sdk/server/simulation/breachesOf.ts';
import { describeSimulation } from '../../sdk/server/simulation/describeSimulation.ts';
import { inventedMembers } from '../../sdk/server/simulation/inventedMembers.ts';
import { simulate, type SimulatedMember, type Simulation } from '../../sdk/server/simulation/simulate.ts';
import { playbook } from './support/testApi.ts';

describe('sixty days with the example playbook', () => {
  let simulation: Simulation;
  beforeAll(async () => {
    simulation = await simulate({ playbook, startsOn: '2026-11-02' });
  });

  const of = (id: string): SimulatedMember => {
    const found = simulation.members.find((member) => member.id === id);
    if (!found) throw new Error(`Nobody is called ${id}.`);
    return found;
  };
  const touched = (id: string): string[] => of(id).days.flatMap(({ day, touches }) => touches.map(({ channel, situation }) => `${daysBetween('2026-11-02', day)} ${channel} ${situation}`));

  it('breaks no rule for anybody', () => {
    expect(simulation.members.flatMap(({ breaches }) => breaches)).toEqual([]);
    expect(simulation.members).toHaveLength(inventedMembers.length);
  });

  it('lets every story happen as it was written', () => {
    const did = simulation.members.flatMap(({ days }) => days.flatMap((day) => day.did.map(({ does }) => does)));
    expect(did.filter((line) => /refused|nothing|not offered/.test(line))).toEqual([]);
    expect(did).toHaveLength(inventedMembers.flatMap(({ story }) => story).length);
  });

  it('writes to who stays away, less and less', () => {
    expect(touched('ana')).toEqual([3, 6, 11, 18, 32].map((day) => `${day} email first_missed`));
  });

  it('meets who looks in on the page first', () => {
    expect(touched('ben')[0]).toBe('1 widget first_missed');
  });

  it('leaves alone who asked for it, and says one thing while a plan runs', () => {
    expect(touched('chloe')).toEqual(['1 widget first_missed', '8 email first_missed', '44 email instalment_missed']);
    expect(touched('grace')).toEqual(['1 widget first_missed', '8 widget welcome_back']);
    expect(touched('ivan')).toEqual(['3 email first_missed', '6 email first_missed']);
    expect(touched('jo')).toEqual(['3 email first_missed']);
  });

  it('says nothing to who owes nothing, and why on every other day to the rest', () => {
    expect(touched('noor')).toEqual([]);
    for (const { days } of simulation.members) for (const { touches, quietBecause } of days) expect(quietBecause === null).toBe(touches.length > 0);
  });

  it('sends each mail once, with no amount in it', () => {
    const sent = simulation.members.flatMap(({ days }) => days.flatMap(({ touches }) => touches.filter(({ channel }) => channel === 'email')));
    expect(simulation.mails).toHaveLength(sent.length);
    expect(new Set(simulation.mails.map(({ id }) => id)).size).toBe(sent.length);
    for (const { subject, text } of simulation.mails) expect(`${subject}\n${text}`).not.toMatch(/129|\$|USD/);
  });

  it('reads as a person would tell it', () => {
    const text = describeSimulation(simulation);
    expect(text).toContain('08:00 EMAIL first missed: “Unas líneas de Dana”');
    expect(text).toContain('quiet: asked for quiet; looks in once');
    expect(text).not.toContain('BROKEN');
  });

  it('is the same when it is played again', async () => {
    const twoWeeks = async (): Promise<string> => describeSimulation(await simulate({ playbook, startsOn: '2027-03-10', days: 14 }));
    expect(await twoWeeks()).toBe(await twoWeeks());
  });
});

describe('the eye that looks for broken rules', () => {
  const touch = (at: string, changes: Partial<Touch> = {}): Touch => ({ id: at, memberId: 'm1', channel: 'email', situation: 'first_missed', about: '', variant: 'plain', at, day: at.slice(0, 10), state: 'made', ...changes });
  const row = (at: string, action: string, details: AuditRow['details'] = {}, subject = 's1'): AuditRow => ({ id: at + action, at, by: 'member', memberId: 'm1', action, subject, details });
  const look = (touches: Touch[], audit: AuditRow[] = [], rhythm = defaultRhythm): string[] => breachesOf({ timeZone: 'UTC', touches, audit }, rhythm);

  it('sees nothing wrong where nothing is', () => {
    expect(look([touch('2026-11-02T09:00:00.000Z'), touch('2026-11-05T09:00:00.000Z'), touch('2026-11-09T09:00:00.000Z')])).toEqual([]);
    expect(minutesOfDay('UTC', new Date('2026-11-02T09:00:00.000Z'))).toBe(540);
  });

  it.each<[string, Touch[], AuditRow[], string]>([
    ['two in three days', [touch('2026-11-02T09:00:00.000Z'), touch('2026-11-05T08:59:59.000Z')], [], 'more than 1 in 3 days'],
    ['three in seven days', ['02', '05', '08'].map((day) => touch(`2026-11-${day}T09:00:00.000Z`)), [], 'more than 2 in 7 days'],
    ['one at night', [touch('2026-11-02T21:00:00.000Z')], [], 'at night'],
    ['one under another day', [touch('2026-11-02T09:00:00.000Z', { day: '2026-11-03' })], [], 'not on the day'],
    ['one in a plan', [touch('2026-11-02T09:00:00.000Z')], [row('2026-11-01T09:00:00.000Z', 'plan.agreed')], 'in the silence of plan.agreed'],
    ['one in a conversation', [touch('2026-11-02T09:00:00.000Z', { situation: 'instalment_missed' })], [row('2026-11-01T09:00:00.000Z', 'conversation.opened')], 'in the silence of conversation.opened'],
    ['one in a snooze', [touch('2026-11-02T09:00:00.000Z')], [row('2026-11-01T09:00:00.000Z', 'snoozed', { until: '2026-11-03' })], 'asked for quiet'],
    ['one on a channel that was muted', [touch('2026-11-02T09:00:00.000Z')], [row('2026-11-01T09:00:00.000Z', 'contact-preferences.saved', { muted: 'email' })], 'email was not wanted'],
    ['one that was said before', [touch('2026-11-02T09:00:00.000Z', { about: 'pln_1:1' }), touch('2026-11-22T09:00:00.000Z', { about: 'pln_1:1' })], [], 'said before'],
  ])('sees %s', (_what, touches, audit, breach) => {
    expect(look(touches, audit).join()).toContain(breach);
  });

  it('does not count what was taken back, nor a silence that is over', () => {
    expect(look([touch('2026-11-02T09:00:00.000Z', { state: 'withdrawn' }), touch('2026-11-02T10:00:00.000Z')])).toEqual([]);
    const over = [row('2026-11-01T09:00:00.000Z', 'plan.agreed'), row('2026-11-01T10:00:00.000Z', 'plan.cancelled')];
    expect(look([touch('2026-11-02T09:00:00.000Z')], over)).toEqual([]);
  });
});
