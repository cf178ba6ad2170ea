import { expect, it } from 'vitest';
import type { Store } from '../../sdk/server/store/store.ts';
import { eachStore } from './eachStore.ts';
import { minute, publishedPlaybook } from './factories.ts';

/** Larger than a page of any database. */
const LONG = `# «línea» 日本語 '); drop table goodterms_playbooks; --\r\n\t"'\\\n`.repeat(4000);

export function playbookLaws(open: () => Promise<Store>): void {
  const { store, write } = eachStore(open);

  it('come back as they were published, the newest first, and only by id with their text', async () => {
    const first = publishedPlaybook('pbk_b', { text: LONG, publishedBy: 'Dana «D» 日本' });
    // The clock of the second machine is behind.
    const second = publishedPlaybook('pbk_a', { replaces: 'pbk_b', publishedAt: minute(-5) });
    expect(await write((records) => records.publishPlaybook(first))).toBe(true);
    expect(await write((records) => records.publishPlaybook(second))).toBe(true);
    expect(await store().reader.playbook('pbk_b')).toEqual(first);
    expect(await store().reader.playbook('pbk_c')).toBeNull();
    const { text: _first, ...told } = first;
    const { text: _second, ...newest } = second;
    expect(await store().reader.latestPlaybooks(10)).toEqual([newest, told]);
    expect(await store().reader.latestPlaybooks(1)).toEqual([newest]);
  });

  it('are none at first', async () => {
    expect(await store().reader.latestPlaybooks(10)).toEqual([]);
  });

  it('replace one that nobody else has replaced, and are taken back with their transaction', async () => {
    await write((records) => records.publishPlaybook(publishedPlaybook('pbk_1')));
    expect(await write((records) => records.publishPlaybook(publishedPlaybook('pbk_2')))).toBe(false);
    const failing = write(async (records) => {
      expect(await records.publishPlaybook(publishedPlaybook('pbk_3', { replaces: 'pbk_1' }))).toBe(true);
      expect((await records.latestPlaybooks(1))[0]?.id).toBe('pbk_3');
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await write((records) => records.publishPlaybook(publishedPlaybook('pbk_4', { replaces: 'pbk_1' })))).toBe(true);
    expect((await store().reader.latestPlaybooks(10)).map(({ id }) => id)).toEqual(['pbk_4', 'pbk_1']);
  });
}
