import { readers } from './readers.ts';
import { first, type Settings } from './settings.ts';

/** The settings that differ from the first ones, as a page's hash; empty where none does. */
export function writeHash(settings: Settings): string {
  const changed = Object.entries(settings).filter(([name, value]) => value !== first[name as keyof Settings]); // the entries of Settings are its keys
  return new URLSearchParams(changed.map(([name, value]) => [name, String(value ?? '')])).toString();
}

/** Reads what somebody may have written by hand, or with bad intent: what cannot be a setting counts as not set. */
export function readHash(hash: string): Settings {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  const read = Object.entries(readers).flatMap(([name, reader]) => {
    const text = query.get(name);
    const value = text === null ? undefined : reader(text);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...first, ...(Object.fromEntries(read) as Partial<Settings>) }; // each by the reader of its own name
}
