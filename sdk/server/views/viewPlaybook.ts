import type { PlaybookDocument } from '../../contract/types.ts';
import { firstEdition, type PlaybookEdition } from '../playbook/edition.ts';
import type { Editions } from '../playbook/editions.ts';
import type { Playbook } from '../playbook/playbook.ts';
import type { Reader } from '../store/store.ts';

/** How many editions the history tells of. */
const mostTold = 50;

/** The playbook in force, one text of it, and what was published before. */
export async function viewPlaybook(editions: Editions, reader: Reader, shown: PlaybookEdition, inForce: Playbook): Promise<PlaybookDocument> {
  const history = [...(await reader.latestPlaybooks(mostTold)), await firstEdition(editions)].slice(0, mostTold);
  const reading = editions.read(shown.text);
  return {
    version: inForce.version,
    playbook: { ...inForce },
    edition: shown.id,
    text: shown.text,
    publishedAt: shown.publishedAt,
    publishedBy: shown.publishedBy,
    faults: reading.ok ? [] : reading.faults,
    history: history.map(({ id, version, publishedAt, publishedBy }) => ({ edition: id, version, publishedAt, publishedBy })),
  };
}
