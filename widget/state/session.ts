import type { FullStanding, Standing } from '../../sdk/contract/types.ts';
import type { Connection } from '../connection/connect.ts';
import type { Sheets } from '../styles/createSheets.ts';
import type { PartsWords } from '../words/en/parts.ts';
import { loadWords, type Words } from '../words/loadWords.ts';
import type { Cell, MakeCell } from './cell.ts';
import { createCalls, type Calls } from './createCalls.ts';
import { createTrail, type Trail, type View } from './createTrail.ts';
import { openingPlace } from './openingPlace.ts';
import type { Settings } from './settings.ts';

/** What happened to a call that did not work out, as far as the member needs to know. */
export interface Failure {
  /** Whether we know that nothing has changed. After a write that was not answered we do not. */
  isSure: boolean;
  /** Sends the same again; for a write under the same idempotency key. */
  again: () => void;
  /** Looks whether it has arrived, where we are not sure. */
  look?: () => void;
  /** Whether the member has had us look, and we saw nothing new. */
  isLookedInto?: boolean;
}

/** All that one mounted widget knows. The screens are functions of it, and nothing of it is ever stored. */
export interface Session extends Trail, Calls, Sheets {
  readonly settings: Readonly<Cell<Settings>>;
  /** What the API said last; null before, and when there is nothing to say. */
  readonly standing: Readonly<Cell<FullStanding | null>>;
  /** The frame's words; null until they have arrived. */
  readonly words: Readonly<Cell<Words | null>>;
  /** The words of the shared parts; null until the first screen that has some. */
  readonly partsWords: Cell<PartsWords | null>;
  /** What waits in the corner (or in its place on the page) while nothing is open. */
  readonly corner: Cell<FullStanding['surface']>;
  /** Whether the member asked for amounts. */
  readonly isRevealed: Cell<boolean>;
  /** How many things are on their way that the member waits for. */
  readonly busy: Cell<number>;
  /** What failed, and the screen that says so. */
  readonly failure: Cell<(Failure & Pick<View, 'Screen'>) | null>;
  /** Shows a failure, unless the member has left meanwhile. */
  fail(failure: Failure): Promise<void>;
  /** Whether the member wants to see the panel. */
  readonly isOpen: Readonly<Cell<boolean>>;
  /** What a screen reader is told next, politely. */
  readonly announcement: Cell<string>;
  readonly connection: Connection;
  /** Asks the API again and takes its answer in. Answers whether that worked; never throws. */
  refresh(isFresh?: boolean): Promise<boolean>;
  /** Opens the screen that fits how things stand; says so kindly when that cannot be found out. */
  open(): Promise<void>;
  /** Closes everything. `leave` also takes away what waits in the corner: the quick exit. */
  close(leave?: boolean): void;
  /** Makes more state, for what only some screens need. */
  readonly cell: MakeCell;
}

/** Makes the state of one widget. It asks for nothing by itself. */
export function createSession(
  connection: Connection,
  settings: Readonly<Cell<Settings>>,
  sheets: Sheets,
  cell: MakeCell,
): Session {
  const standing = cell<FullStanding | null>(null);
  const words = cell<Words | null>(null);
  const isOpen = cell(false);
  let isOver = false;
  let recheckAt = 0;
  let latest: Promise<boolean> | undefined;

  const session: Session = {
    cell,
    connection,
    settings,
    standing,
    words,
    isOpen,
    corner: cell<FullStanding['surface']>('none'),
    isRevealed: cell(false),
    busy: cell(0),
    failure: cell(null),
    announcement: cell(''),
    partsWords: cell<PartsWords | null>(null),
    ...sheets,
    ...createTrail(() => session, cell),
    ...createCalls(() => session),

    refresh(isFresh) {
      const mine: Promise<boolean> = ask(isFresh, () => latest === mine);
      return (latest = mine);
    },

    async open() {
      isOpen.value = true;
      try {
        session.busy.value += 1;
        const isReached = Date.now() < recheckAt || (await (latest ?? session.refresh()));
        session.busy.value -= 1;
        if (standing.value) {
          await session.start(openingPlace(standing.value));
          session.prefetch('failure');
        } else if (isReached) {
          isOpen.value = false;
        } else {
          words.value ??= await loadWords(settings.value.locale || document.documentElement.lang);
          await session.fail({ isSure: true, again: () => void session.open() });
        }
      } catch {
        // Not even the words can be had: a later press tries again.
        isOpen.value = false;
      }
    },

    close(isExit) {
      const isUnsure = session.failure.value?.isSure === false;
      session.end();
      isOpen.value = false;
      session.failure.value = null;
      session.isRevealed.value = false;
      session.corner.value = isExit || !standing.value ? 'none' : 'inline';
      if (isOver) leave();
      if (isUnsure) void session.refresh();
    },

    async fail(failure) {
      try {
        const { Screen } = await session.load({ name: 'failure' });
        if (isOpen.value) session.failure.value = { ...failure, Screen };
        else if (!failure.isSure) void session.refresh();
      } catch {
        // The line is dead, and was when the letter opened. What was pressed can be pressed again.
      }
    },
  };

  /** An answer that was overtaken by a later one is older than what is shown. */
  async function ask(isFresh: boolean | undefined, isLatest: () => boolean): Promise<boolean> {
    try {
      const answer = await connection.standing(settings.value.locale, isFresh);
      if (!isLatest()) return true;
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

  async function receive(full: FullStanding): Promise<void> {
    const next = await loadWords(settings.value.locale || full.member.locale);
    if (!standing.value && !isOpen.value) session.corner.value = full.surface;
    isOver = false;
    standing.value = full;
    if (words.value === next) return;
    words.value = next;
    session.reload();
  }

  /** There is nothing more to say. A screen that says "that's settled" stays until its reader closes it. */
  function leave(): void {
    isOver = true;
    session.corner.value = 'none';
    if (!isOpen.value) standing.value = null;
  }

  return session;
}

function isFull(answer: Standing): answer is FullStanding {
  return 'surface' in answer;
}
