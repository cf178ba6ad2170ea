import { stringify } from 'yaml';
import type { Clock } from '../clock.ts';
import { hash } from '../hash.ts';
import type { Store } from '../store/store.ts';
import type { Playbook } from './playbook.ts';
import { describeFaults, type PlaybookReading, readPlaybook } from './readPlaybook.ts';

/** How long what was published is taken for granted: so late may another process follow. Milliseconds. */
const lookEvery = 1000;

/** How many editions are looked through for one that this version of Goodterms accepts. */
const mostLookedThrough = 50;

/** How many readings are kept: the one in force, the one being edited, and a few that are looked at. */
const mostKept = 4;

/** The editions of the playbook: the one that the API was started with, and those that were published since. */
export interface Editions {
  /**
   * The playbook in force: the newest that was published, in every process that shares the store. Where this version of
   * Goodterms does not accept it, the newest that it does; where nothing was published, the one that the API was started with.
   */
  inForce(): Promise<Playbook>;
  /** The one that the API was started with. Its id is that of its text. */
  first(): Promise<{ id: string; version: string; text: string }>;
  /** Reads a text as whoever speaks by it here needs it. Readings are kept, since one takes up to a second. */
  read(text: string): PlaybookReading;
  /** Something was published: the next call sees it. */
  lookAgain(): void;
}

export interface EditionsOptions {
  store: Store;
  clock: Clock;
  playbook: Playbook;
  /** What `playbook` was read from. */
  playbookText?: string;
  sendsMail: boolean;
  /** Told when what was published is not accepted. */
  warn: (warning: Error) => void;
}

export function editionsOf({ store, clock, playbook, playbookText, sendsMail, warn }: EditionsOptions): Editions {
  const readings = new Map<string, PlaybookReading>();
  let newest = '';
  let inForce = playbook;
  let lookedAt = -Infinity;
  let looking: Promise<void> | null = null;
  let published = 0;

  function read(text: string): PlaybookReading {
    const reading = readings.get(text) ?? readPlaybook(text, { sendsMail });
    readings.delete(text); // so that the last one used is the last one forgotten
    readings.set(text, reading);
    for (const kept of [...readings.keys()].slice(0, -mostKept)) readings.delete(kept);
    return reading;
  }

  async function look(): Promise<void> {
    const [at, before] = [clock.now().getTime(), published];
    const [latest] = await store.reader.latestPlaybooks(1);
    const found = latest && latest.id !== newest ? ((await newestAccepted()) ?? playbook) : inForce;
    if (published !== before) return; // what was found may be what has just been replaced
    newest = latest?.id ?? '';
    inForce = found;
    lookedAt = at;
  }

  async function newestAccepted(): Promise<Playbook | null> {
    for (const { id, version } of await store.reader.latestPlaybooks(mostLookedThrough)) {
      const reading = read((await store.reader.playbook(id))?.text ?? '');
      if (reading.ok) return reading.playbook;
      warn(new Error(`The playbook ${id} (version ${version}) was published under another version of Goodterms, which accepted it. This one does not, so an earlier playbook is in force. Mend these and publish it again:\n${describeFaults(id, reading.faults)}`));
    }
    return null;
  }

  return {
    async inForce() {
      // A clock that is put back is no reason to wait until it has caught up.
      if (Math.abs(clock.now().getTime() - lookedAt) >= lookEvery) {
        looking ??= look().finally(() => void (looking = null));
        await looking;
      }
      return inForce;
    },
    async first() {
      const text = playbookText ?? stringify(playbook, { lineWidth: 120 });
      return { id: `file-${(await hash(text)).slice(0, 16)}`, version: playbook.version, text };
    },
    read,
    lookAgain() {
      published += 1;
      looking = null;
      lookedAt = -Infinity;
    },
  };
}
