import { expect, it } from 'vitest';
import type { Store } from '../../sdk/server/store/store.ts';
import { eachStore } from './eachStore.ts';
import * as make from './factories.ts';

export function experimentLaws(open: () => Promise<Store>): void {
  const { store, write, account } = eachStore(open);
  const noHarm = { complaints: 0, optOuts: 0, disputes: 0, brokenPlans: 0 };

  it('an account holds its assignments as they were saved last', async () => {
    const openThen = [{ chargeId: 'chg_1', amount: make.LARGEST, currency: 'KWD' }];
    const full = make.assignment('first', 'm1', { open: openThen, reachedOn: '2026-11-09', harms: { complaints: '2026-11-02', brokenPlans: '2026-11-08' } });
    await write(async (records) => {
      await records.saveAssignment(make.assignment('second', 'm1', { arm: 'hold_out' }));
      await records.saveAssignment(make.assignment('first', 'm1'));
      await records.saveAssignment(make.assignment('first', 'm2'));
      await records.saveAssignment(full);
    });
    expect((await account()).assignments).toEqual([full, make.assignment('second', 'm1', { arm: 'hold_out' })]);
  });

  it('harm is written down once, in all experiments of that member', async () => {
    await write(async (records) => {
      await records.saveAssignment(make.assignment('second', 'm1'));
      await records.saveAssignment(make.assignment('first', 'm1', { harms: { disputes: '2026-11-02' } }));
      await records.saveAssignment(make.assignment('first', 'm2'));
      expect(await records.noteHarm('m1', 'optOuts', '2026-11-03')).toEqual(['first', 'second']);
      expect(await records.noteHarm('m1', 'optOuts', '2026-11-04')).toEqual([]);
      expect(await records.noteHarm('m1', 'disputes', '2026-11-05')).toEqual(['second']);
      expect(await records.noteHarm('nobody', 'disputes', '2026-11-05')).toEqual([]);
    });
    const harms = (await account()).assignments.map((assignment) => assignment.harms);
    expect(harms).toEqual([{ disputes: '2026-11-02', optOuts: '2026-11-03' }, { optOuts: '2026-11-03', disputes: '2026-11-05' }]);
    expect((await account('m2')).assignments[0]?.harms).toEqual({});
  });

  it('an arm is stopped once, for all who are in it and all who will be', async () => {
    await write(async (records) => {
      await records.saveAssignment(make.assignment('first', 'm1'));
      await records.saveAssignment(make.assignment('second', 'm2'));
      expect(await records.stopArm('first', 'warm', '2026-11-05')).toBe(true);
      expect(await records.stopArm('first', 'warm', '2026-11-06')).toBe(false);
      await records.saveAssignment(make.assignment('first', 'm2'));
      await records.saveAssignment(make.assignment('first', 'm1', { reachedOn: '2026-11-07' }));
    });
    expect((await account()).assignments.map(({ stoppedOn }) => stoppedOn)).toEqual(['2026-11-05']);
    expect((await account('m2')).assignments.map(({ stoppedOn }) => stoppedOn)).toEqual(['2026-11-05', null]);
  });

  it('tallies count all who were assigned, by arm and day', async () => {
    await write(async (records) => {
      await records.saveMembers([make.member('m3'), make.member('m4')]);
      await records.saveAssignment(make.assignment('first', 'm1', { reachedOn: '2026-11-09', harms: { complaints: '2026-11-02' } }));
      await records.saveAssignment(make.assignment('first', 'm2', { harms: { complaints: '2026-11-03', optOuts: '2026-11-03' } }));
      await records.saveAssignment(make.assignment('first', 'm3', { assignedOn: '2026-11-02' }));
      await records.saveAssignment(make.assignment('first', 'm4', { arm: 'hold_out', harms: { disputes: '2026-11-02', brokenPlans: '2026-11-02' } }));
      await records.saveAssignment(make.assignment('second', 'm1'));
      await records.stopArm('first', 'warm', '2026-11-04');
    });
    const day = { members: 1, reached: 0, harms: noHarm, isStopped: false, assignedOn: '2026-11-01' };
    expect(await store().reader.tallies('first')).toEqual([
      { ...day, arm: 'hold_out', harms: { ...noHarm, disputes: 1, brokenPlans: 1 } },
      { ...day, arm: 'warm', members: 2, reached: 1, harms: { ...noHarm, complaints: 2, optOuts: 1 }, isStopped: true },
      { ...day, arm: 'warm', assignedOn: '2026-11-02', isStopped: true },
    ]);
    expect(await store().reader.tallies('nothing')).toEqual([]);
  });
}
