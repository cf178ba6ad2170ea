import { expect, it } from 'vitest';
import type { FullStanding } from '../../sdk/contract/types.ts';
import { testApi, type TestApi } from './support/testApi.ts';
import { memberWho, november, october } from './support/world.ts';

const again = { ...november, reference: 'maya-1', description: 'Payment 1' };

async function standingOf(app: TestApi): Promise<FullStanding> {
  const standing = await app.asMember('maya').ask('getStanding');
  if (!('surface' in standing)) throw new Error('Maya owes nothing.');
  return standing;
}

it('a payment that is tried again is told with its day, and every way forward is there', async () => {
  const app = testApi();
  await memberWho(app, 'maya', november);
  await app.asOwner().ask('addCharge', { params: { id: 'maya' }, input: { ...again, retryOn: '2026-11-27' } });
  const { message, offers, surface } = await standingOf(app);
  expect([surface, message.situation]).toEqual(['nudge', 'retrying']);
  expect(message.body.join(' ')).toContain('November 27');
  expect(offers.map(({ kind }) => kind)).toEqual(['plan', 'pause', 'pay', 'resources', 'talk', 'circle']);
});

it('when its day has passed, or the owner says that nothing is tried any more, it is one that has not arrived', async () => {
  const app = testApi();
  await memberWho(app, 'maya', november);
  const charge = await app.asOwner().ask('addCharge', { params: { id: 'maya' }, input: { ...again, retryOn: '2026-11-27' } });
  expect(charge).toMatchObject({ retryOn: '2026-11-27', paid: 0 });
  app.moveTo('2026-11-28T15:00:00.000Z');
  expect((await standingOf(app)).message.situation).toBe('first_missed');
  await app.asOwner().ask('addCharge', { params: { id: 'maya' }, input: { ...again, retryOn: '2026-12-04' } });
  expect((await standingOf(app)).message.situation).toBe('retrying');
  expect(await app.asOwner().ask('addCharge', { params: { id: 'maya' }, input: again })).toMatchObject({ id: charge.id, retryOn: null });
  expect((await standingOf(app)).message.situation).toBe('first_missed');
});

it('one that is not tried again among others makes it several', async () => {
  const app = testApi();
  await memberWho(app, 'maya', november, october);
  await app.asOwner().ask('addCharge', { params: { id: 'maya' }, input: { ...again, retryOn: '2026-11-27' } });
  expect((await standingOf(app)).message.situation).toBe('several_missed');
});
