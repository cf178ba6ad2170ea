import { signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { FullStanding, Standing } from '../../sdk/contract/types.ts';
import type { Connection } from '../connection/connect.ts';
import type { Sheets } from '../styles/createSheets.ts';
import { loadWords, type CornerWords } from '../words/loadWords.ts';
import type { Session } from './session.ts';
import type { Settings } from './settings.ts';

/** What one mounted widget knows while it only waits on the page. Nothing of it is ever stored. */
export interface Presence extends Sheets {
  readonly connection: Connection;
  readonly settings: ReadonlySignal<Settings>;
  /** What the API said last; null before, and when there is nothing to say. */
  readonly standing: Signal<FullStanding | null>;
  /** The words of what waits on the page; null until they have arrived. */
  readonly cornerWords: ReadonlySignal<CornerWords | null>;
  /** What waits in the corner (or in its place on the page) while nothing is open. */
  readonly corner: Signal<FullStanding['surface']>;
  /** How many things are on their way that the member waits for. */
  readonly busy: Signal<number>;
  /** What a screen reader is told next, politely. */
  readonly announcement: Signal<string>;
  /** Whether the member wants to see the panel. */
  readonly isOpen: Signal<boolean>;
  /** Presses again what could not be loaded; null while all is well. */
  readonly stuck: Signal<(() => void) | null>;
  /** Whether there is nothing more to say. A screen that says "that's settled" stays until its reader closes it. */
  readonly isOver: Signal<boolean>;
  /** What there is beyond this once something was opened. */
  readonly session: ReadonlySignal<Session | null>;
  /** Asks the API again and takes its answer in. Answers whether that worked; never throws. */
  refresh(isFresh?: boolean): Promise<boolean>;
  /** Opens the screen that fits how things stand; says so kindly when that cannot be found out, or not be loaded. */
  open(): Promise<void>;
  /** Loads what opening needs, so that it feels like nothing. */
  prepare(): void;
  /** The session, made if there is none yet. Throws what the import throws. */
  ready(): Promise<Session>;
}

/** Makes the state of one widget. It asks for nothing by itself. */
export function createPresence(connection: Connection, settings: ReadonlySignal<Settings>, sheets: Sheets): Presence {
  const standing = signal<FullStanding | null>(null);
  const cornerWords = signal<CornerWords | null>(null);
  const corner = signal<FullStanding['surface']>('none');
  const isOpen = signal(false);
  const stuck = signal<(() => void) | null>(null);
  const session = signal<Session | null>(null);
  const isOver = signal(false);
  const busy = signal(0);
  const announcement = signal('');
  let recheckAt = 0;
  let latest: Promise<boolean> | undefined;

  const presence: Presence = {
    ...sheets,
    connection,
    settings,
    standing,
    cornerWords,
    corner,
    busy,
    announcement,
    isOpen,
    stuck,
    isOver,
    session,

    refresh(isFresh = false) {
      const mine: Promise<boolean> = ask(isFresh, () => latest === mine);
      return (latest = mine);
    },

    async open() {
      isOpen.value = true;
      stuck.value = null;
      busy.value += 1;
      try {
        const isAsked = Date.now() < recheckAt || (latest ?? presence.refresh());
        const [isReached] = await Promise.all([isAsked, presence.ready()]);
        // Rendering in a task of its own keeps each short, also on a slow phone.
        await new Promise((resolve) => setTimeout(resolve));
        if (!standing.value && isReached) {
          isOpen.value = false;
          return;
        }
        cornerWords.value ??= await loadWords(settings.value.locale || document.documentElement.lang);
        // Whoever was there before may have been forgotten meanwhile.
        isOpen.value = true;
        await (await presence.ready()).begin();
      } catch {
        // The press is not lost: it can be repeated where it was made.
        isOpen.value = false;
        stuck.value = () => void presence.open();
      } finally {
        busy.value -= 1;
      }
    },

    prepare() {
      // When that fails, choosing it will try again and say so.
      presence.ready().then(({ prefetch }) => prefetch('letter')).catch(() => {});
    },

    async ready() {
      const { createSession } = await import('./session.ts');
      return (session.value ??= createSession(presence));
    },
  };

  /** An answer that was overtaken by a later one is older than what is shown. */
  async function ask(isFresh: boolean, isLatest: () => boolean): Promise<boolean> {
    try {
      const answer = await connection.standing(settings.value.locale, isFresh);
      if (!isLatest()) return true;
      if (isFresh) forgetOther(answer);
      if (isFull(answer)) await receive(answer);
      else leave();
      recheckAt = Date.now() + answer.recheckAfter * 1000;
      return true;
    } catch {
      recheckAt = 0;
      return false;
    } finally {
      if (isLatest()) latest = undefined;
    }
  }

  function leave(): void {
    isOver.value = true;
    corner.value = 'none';
    if (!isOpen.value) standing.value = null;
  }

  async function receive(full: FullStanding): Promise<void> {
    const next = { ...(await loadWords(full.member.locale)), ...full.phrases };
    await session.value?.speak(next);
    if (!standing.value && !isOpen.value) corner.value = full.surface;
    isOver.value = false;
    standing.value = full;
    cornerWords.value = next;
  }

  /**
   * Somebody else may have signed in: nothing of who was there before stays, neither on the screen nor in what was
   * typed. Who reads on is left to read, if it is still they.
   */
  function forgetOther(answer: Standing): void {
    const isSame = isFull(answer) && answer.member.firstName === standing.value?.member.firstName;
    if (isSame && isOpen.value) {
      session.value?.renew();
      return;
    }
    session.value = null;
    standing.value = null;
    isOpen.value = false;
    stuck.value = null;
    announcement.value = '';
  }

  return presence;
}

function isFull(answer: Standing): answer is FullStanding {
  return 'surface' in answer;
}
