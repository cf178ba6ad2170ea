import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findHarm, type HarmCount, type HarmKind } from '../../../sdk/terms/index.ts';
import { law } from '../runs.ts';
import { seededRandom } from './seededRandom.ts';

const none = { complaints: 0, optOuts: 0, disputes: 0, brokenPlans: 0 };
const kinds: HarmKind[] = ['complaints', 'optOuts', 'disputes', 'brokenPlans'];
const count = (members: number, harms: Partial<HarmCount['harms']> = {}): HarmCount => ({ members, harms: { ...none, ...harms } });

describe('an arm', () => {
  test('goes on while nobody is harmed, and while nobody is there', () => {
    expect(findHarm({ arm: count(500), control: count(500) })).toBeNull();
    expect(findHarm({ arm: count(0), control: count(0) })).toBeNull();
  });

  test('stops at three complaints among its first twenty, with nobody to compare with', () => {
    expect(findHarm({ arm: count(20, { complaints: 3 }), control: count(0) })).toEqual({ kind: 'complaints', reason: 'limit' });
    expect(findHarm({ arm: count(2, { complaints: 2 }), control: count(0) })).toBeNull();
    expect(findHarm({ arm: count(21, { complaints: 3 }), control: count(21, { complaints: 1 }) })).toBeNull();
    expect(findHarm({ arm: count(20, { optOuts: 9 }), control: count(0) })).toBeNull();
  });

  test.each(kinds)('stops where it alone has %s', (kind) => {
    expect(findHarm({ arm: count(200, { [kind]: 8 }), control: count(200) })).toBeNull();
    expect(findHarm({ arm: count(200, { [kind]: 9 }), control: count(200) })).toEqual({ kind, reason: 'evidence' });
  });

  test('stops sooner where it does several kinds of harm', () => {
    expect(findHarm({ arm: count(200, { optOuts: 7, disputes: 7, brokenPlans: 7, complaints: 6 }), control: count(200) })).toMatchObject({ reason: 'evidence' });
  });

  test('is not stopped for being the larger one', () => {
    expect(findHarm({ arm: count(900, { optOuts: 90 }), control: count(100, { optOuts: 10 }) })).toBeNull();
    expect(findHarm({ arm: count(100, { optOuts: 10 }), control: count(900, { optOuts: 90 }) })).toBeNull();
  });

  const anyShare = fc.double({ min: 0, max: 1, noNaN: true });
  const anyCount = fc.tuple(fc.integer({ min: 1, max: 20_000 }), anyShare, anyShare).map(([members, one, other]) => {
    return count(members, { optOuts: Math.floor(members * one), brokenPlans: Math.floor(members * other) });
  });
  law('is never stopped while it harms no larger part of its members than the default', [anyCount, anyCount], (arm, control) => {
    const isNoWorse = kinds.every((kind) => arm.harms[kind] / arm.members <= control.harms[kind] / control.members);
    if (isNoWorse) expect(findHarm({ arm, control })).toBeNull();
    expect(findHarm({ arm, control: arm })).toBeNull();
  });

  law('that was stopped would be with one more harmed', [anyCount, anyCount], (arm, control) => {
    if (findHarm({ arm, control }) === null || arm.harms.optOuts === arm.members) return;
    expect(findHarm({ arm: count(arm.members, { ...arm.harms, optOuts: arm.harms.optOuts + 1 }), control })).not.toBeNull();
  });

  test.each([
    count(10, { complaints: 11 }),
    count(10, { optOuts: -1 }),
    count(10, { disputes: 0.5 }),
    count(Number.NaN),
    count(-1),
  ])('is refused with counts that cannot be: %j', (wrong) => {
    expect(() => findHarm({ arm: wrong, control: count(10) })).toThrow('findHarm: the arm has');
    expect(() => findHarm({ arm: count(10), control: wrong })).toThrow('findHarm: the control has');
  });
});

/** Looks every day for 60 days, and says on which day the arm was stopped, and why. */
function stopOf(random: () => number, perDay: { arm: number; control: number }, rates: { arm: HarmCount['harms']; control: HarmCount['harms'] }) {
  const counts = { arm: count(0), control: count(0) };
  for (let day = 1; day <= 60; day += 1) {
    for (const name of ['arm', 'control'] as const) {
      counts[name].members += perDay[name];
      for (let member = 0; member < perDay[name]; member += 1) {
        for (const kind of kinds) if (random() < rates[name][kind]) counts[name].harms[kind] += 1;
      }
    }
    const harm = findHarm(counts);
    if (harm) return { day, ...harm };
  }
  return null;
}

describe('looking every day for 60 days', () => {
  const ordinary = { complaints: 0.01, optOuts: 0.05, disputes: 0.02, brokenPlans: 0.2 };
  const rough = { complaints: 0.02, optOuts: 0.15, disputes: 0.05, brokenPlans: 0.4 };

  test.each([
    { rates: ordinary, perDay: { arm: 5, control: 5 } },
    { rates: rough, perDay: { arm: 5, control: 5 } },
    { rates: ordinary, perDay: { arm: 8, control: 2 } },
    { rates: rough, perDay: { arm: 2, control: 8 } },
  ])('stops an arm that does no more harm in at most 5% of 2,000 experiments: %j', ({ rates, perDay }) => {
    const random = seededRandom(1_121);
    const stops = Array.from({ length: 2_000 }, () => stopOf(random, perDay, { arm: rates, control: rates }));
    const evidence = stops.filter((stop) => stop?.reason === 'evidence').length;
    const limit = stops.filter((stop) => stop?.reason === 'limit').length;
    console.log(`false stops, complaints ${rates.complaints}, ${perDay.arm} and ${perDay.control} a day: ${evidence} of 2,000 by evidence, ${limit} by the limit`);
    expect(evidence + limit).toBeLessThanOrEqual(100);
  });

  test.each([
    { harmful: { ...ordinary, complaints: 0.08 }, least: 0.85 },
    { harmful: { ...ordinary, optOuts: 0.15 }, least: 0.75 },
    { harmful: { ...ordinary, brokenPlans: 0.35 }, least: 0.55 },
  ])('stops an arm that does: %j', ({ harmful, least }) => {
    const random = seededRandom(22);
    const stops = Array.from({ length: 1_000 }, () => stopOf(random, { arm: 5, control: 5 }, { arm: harmful, control: ordinary }));
    const days = stops.flatMap((stop) => (stop ? [stop.day] : [])).sort((one, other) => one - other);
    console.log(`stops with ${JSON.stringify(harmful)}: ${days.length} of 1,000, half of these by day ${days[Math.floor(days.length / 2)]}`);
    expect(days.length / 1_000).toBeGreaterThanOrEqual(least);
  });
});
