// Writes a member and two charges a transaction, and says each id once it is committed, until somebody kills the process.
import { sqliteStore } from '../../sdk/server/store/sqlite.ts';
import { charge, member } from './factories.ts';

const [, , file = ''] = process.argv;
const store = await sqliteStore({ file });
for (let index = 0; ; index += 1) {
  const id = `m${String(index).padStart(6, '0')}`;
  await store.transaction(async (records) => {
    await records.saveMember(member(id));
    await records.saveCharge(charge(`chg_${id}_a`, id));
    await records.saveCharge(charge(`chg_${id}_b`, id));
  });
  process.stdout.write(`${id}\n`);
}
