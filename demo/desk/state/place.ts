import { type ReadonlySignal, signal } from '@preact/signals';

export const pageNames = ['today', 'people', 'threads', 'circles', 'touches', 'insights', 'import', 'playbook', 'trail'] as const;

export type PageName = (typeof pageNames)[number];

/** Where in the desk one is. */
export interface Place {
  page: PageName;
  /** The person or the thread that the page is about; empty on a page of its own. */
  id: string;
}

/** The address of a place. It stays behind the `#`, so that no server's log ever holds who was looked at. */
export function addressOf(page: PageName, id = ''): string {
  return id === '' ? `#/${page}` : `#/${page}/${encodeURIComponent(id)}`;
}

/** The place of an address; one that is unknown is today's. */
export function placeAt(hash: string): Place {
  const [name = '', id = ''] = hash.replace(/^#\/?/, '').split('/');
  const page = pageNames.find((one) => one === name) ?? 'today';
  return { page, id: decoded(id) };
}

/** Follows the address. @param onTurn told of each turn, before the page is shown */
export function followPlace(onTurn: () => void): ReadonlySignal<Place> {
  const place = signal(placeAt(location.hash));
  addEventListener('hashchange', () => {
    onTurn();
    place.value = placeAt(location.hash);
  });
  return place;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // somebody cut the address short
  }
}
