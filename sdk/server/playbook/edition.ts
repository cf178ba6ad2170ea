import type { Editions } from './editions.ts';
import type { Reader } from '../store/store.ts';

/** A text of the playbook: one that was published, or the one that the API was started with. */
export interface PlaybookEdition {
  id: string;
  version: string;
  text: string;
  /** RFC 3339 in UTC; null for the one that the API was started with. */
  publishedAt: string | null;
  publishedBy: string;
}

/** The one to edit: the newest that was published, whether this version of Goodterms accepts it or not. */
export async function newestEdition(editions: Editions, reader: Reader): Promise<PlaybookEdition> {
  const [latest] = await reader.latestPlaybooks(1);
  return (latest && (await reader.playbook(latest.id))) ?? (await firstEdition(editions));
}

export async function editionById(editions: Editions, reader: Reader, id: string): Promise<PlaybookEdition | null> {
  const first = await firstEdition(editions);
  return id === first.id ? first : await reader.playbook(id);
}

export async function firstEdition(editions: Editions): Promise<PlaybookEdition> {
  return { ...(await editions.first()), publishedAt: null, publishedBy: '' };
}
