import type { PlaybookCheck } from '../../contract/types.ts';
import type { Writing } from '../handler.ts';
import { instantOf } from '../kit.ts';
import { newId } from '../newId.ts';
import { noteOnly } from '../notes.ts';
import { rehearse } from '../playbook/rehearse.ts';
import { ApiProblem } from '../problem.ts';
import { viewPlaybook } from '../views/viewPlaybook.ts';
import { newestEdition, type PlaybookEdition } from '../playbook/edition.ts';

/** Puts a text in force that has no fault and breaks no rule, when nobody has put another in force since it was read. */
export const publishPlaybook: Writing<'publishPlaybook'> = {
  async prepare({ kit, input, now }) {
    const newest = await newestEdition(kit.editions, kit.store.reader);
    refuseStale(newest, input);
    const check = await rehearse(kit.editions, input.text, now);
    if (check.faults.length > 0 || check.breaches.length > 0) throw refused(check);
  },

  async write(call, records) {
    const { editions } = call.kit;
    const { text, edition, by = '' } = call.input;
    const newest = await newestEdition(editions, records);
    refuseStale(newest, { text, edition });
    const reading = editions.read(text);
    if (!reading.ok) throw new TypeError('A text was read without a fault and then with one.');
    const { playbook } = reading;
    if (newest.text === text && newest.publishedAt !== null) return await viewPlaybook(editions, records, newest, playbook);
    const replaces = newest.publishedAt === null ? '' : newest.id;
    const published = { id: newId('pbk'), replaces, version: playbook.version, text, publishedAt: instantOf(call), publishedBy: by };
    if (!(await records.publishPlaybook(published))) throw changedMeanwhile();
    await noteOnly(records, call, { by: 'owner', memberId: null, action: 'playbook.published', subject: published.id, details: { version: playbook.version, publishedBy: by, replaces: newest.id } });
    return await viewPlaybook(editions, records, published, playbook);
  },

  committed({ kit }) {
    kit.editions.lookAgain();
  },
};

/** The same text again is no change: the answer to it may have been lost on its way. */
function refuseStale(newest: PlaybookEdition, { text, edition }: { text: string; edition: string }): void {
  if (newest.id !== edition && newest.text !== text) throw changedMeanwhile();
}

function changedMeanwhile(): ApiProblem {
  return new ApiProblem('playbook_changed', 'Another playbook was published since this edition was read; nothing was changed. Read the playbook again and bring both changes together, or send this text with the new `edition`.');
}

function refused({ faults, breaches }: PlaybookCheck): ApiProblem {
  const errors = [
    ...faults.map(({ line, path, reason }) => ({ pointer: `line ${line}`, detail: path ? `${path}: ${reason}` : reason })),
    ...breaches.map((breach) => ({ pointer: 'simulation', detail: breach })),
  ];
  return new ApiProblem('playbook_refused', `The playbook has ${faults.length} faults, and its simulation breaks rules ${breaches.length} times; it is not in force. Mend what \`errors\` names and send it again.`, { errors });
}
