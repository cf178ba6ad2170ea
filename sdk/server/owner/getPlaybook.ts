import type { Reading } from '../handler.ts';
import { notFound } from '../problem.ts';
import { viewPlaybook } from '../views/viewPlaybook.ts';
import { editionById, newestEdition } from '../playbook/edition.ts';

export const getPlaybook: Reading<'getPlaybook'> = {
  async read({ kit, query: { edition } }) {
    const { store, editions, playbook } = kit;
    const shown = edition === undefined ? await newestEdition(editions, store.reader) : await editionById(editions, store.reader, edition);
    if (!shown) throw notFound('edition of the playbook');
    return await viewPlaybook(editions, store.reader, shown, playbook);
  },
};
