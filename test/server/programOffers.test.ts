import { stringify } from 'yaml';
import { expect, it } from 'vitest';
import type { FullStanding } from '../../sdk/contract/types.ts';
import type { Program } from '../../sdk/server/playbook/playbook.ts';
import { readPlaybook } from '../../sdk/server/playbook/readPlaybook.ts';
import { playbook, testApi, type TestApi } from './support/testApi.ts';
import { memberWho, october } from './support/world.ts';

const programs = (offers: NonNullable<Program['offers']>): Program[] => playbook.programs.map((program, index) => (index === 1 ? { ...program, offers } : program));

async function inProgram(offers: NonNullable<Program['offers']>): Promise<TestApi> {
  const app = testApi({ playbook: { ...playbook, programs: programs(offers) } });
  for (const [id, programId] of [['ada', 'steady-ground'], ['ben', 'deep-roots']] as const) {
    await memberWho(app, id, { ...october, amount: 60_000 });
    await app.asOwner().ask('saveMember', { params: { id }, input: { firstName: id, programId } });
  }
  return app;
}

async function offersOf(app: TestApi, id: string): Promise<FullStanding['offers']> {
  const standing = await app.asMember(id).ask('getStanding');
  return 'surface' in standing ? standing.offers : [];
}

it('a program can offer otherwise than all others, and what is not offered cannot be taken', async () => {
  const app = await inProgram({ plan: { maxInstalments: 2 }, pause: { maxPeriods: 0 }, first: 'talk' });
  expect((await offersOf(app, 'ada')).map(({ kind }) => kind)).toEqual(['plan', 'pause', 'pay', 'resources', 'talk', 'circle']);
  const offers = await offersOf(app, 'ben');
  expect(offers.map(({ kind }) => kind)).toEqual(['talk', 'plan', 'pay', 'resources', 'circle']);
  expect(offers.find(({ kind }) => kind === 'plan')).toMatchObject({ maxCount: 2, frequencies: playbook.offers.plan.frequencies });
  const terms = { currency: 'USD', count: 3, frequency: 'monthly' as const, firstDueOn: '2026-12-01' };
  expect((await app.asMember('ben').refusal('quotePlan', { input: terms })).code).toBe('terms_not_possible');
  expect((await app.asMember('ada').ask('quotePlan', { input: terms })).schedule).toHaveLength(3);
  expect((await app.asMember('ben').refusal('startPause', { input: { periods: 1 } })).code).toBe('not_offered');
});

it("a program's plan keeps to the country's limits too", () => {
  const reading = readPlaybook(stringify({ ...playbook, programs: programs({ plan: { maxInstalments: 9 } }) }, { aliasDuplicateObjects: false }));
  expect(reading.ok ? [] : reading.faults.map(({ path }) => path)).toEqual(['programs.1.offers.plan.maxInstalments']);
});
