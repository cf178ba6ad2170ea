import { signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { Opened } from '../Opened.tsx';
import css from '../styles/panel.css?inline';
import type { Catalogue } from '../words/en/catalogue.ts';
import type { CornerWords } from '../words/loadWords.ts';
import { createCalls, type Calls } from './createCalls.ts';
import { createTrail, type Trail, type View } from './createTrail.ts';
import type { Drafts } from './drafts.ts';
import type { Presence } from './presence.ts';

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

/** All that one widget knows once something of it was opened. The screens are functions of it. */
export interface Session extends Presence, Trail, Calls {
  /** All words but those of the corner; null until the first screen. */
  readonly catalogue: ReadonlySignal<Catalogue | null>;
  /** Whether the member asked for amounts. */
  readonly isRevealed: Signal<boolean>;
  /** What failed, and the screen that says so. */
  readonly failure: Signal<(Failure & Pick<View, 'Screen'>) | null>;
  /** What is being typed or chosen. */
  readonly drafts: Signal<Drafts>;
  /** Shows the panel with all that is in it. */
  readonly Opened: ComponentType<{ session: Session }>;
  /** Begins at the screen that fits how things stand, or says that this cannot be found out. */
  begin(): Promise<void>;
  /** Loads all other words of the language of these, and speaks it from then on. */
  speak(words: CornerWords): Promise<void>;
  /** Shows a failure, unless the member has left meanwhile. */
  fail(failure: Failure): Promise<void>;
  /** Closes everything. `leave` also takes away what waits in the corner: the quick exit. */
  close(leave?: boolean): void;
}

/** Makes the rest of the state of one widget, once something of it is opened. */
export function createSession(presence: Presence): Session {
  const { standing, corner, isOpen, isOver, stuck, addStyles } = presence;
  const catalogue = signal<Catalogue | null>(null);
  addStyles(css);

  const session: Session = {
    ...presence,
    Opened,
    catalogue,
    isRevealed: signal(false),
    failure: signal(null),
    drafts: signal(new Map()),
    ...createTrail(() => session),
    ...createCalls(() => session),

    async begin() {
      if (standing.value) {
        await session.start();
        session.renew();
      } else {
        await session.fail({ isSure: true, again: () => void session.open() });
      }
    },

    async speak(words) {
      // Few owners say anything otherwise.
      const source = words.screens ? await import('../words/own.ts') : words;
      catalogue.value = (await source.catalogue(words, standing)).catalogue;
    },

    close(isExit) {
      const isUnsure = session.failure.value?.isSure === false;
      session.end();
      isOpen.value = false;
      stuck.value = null;
      session.failure.value = null;
      session.isRevealed.value = false;
      if (isOver.value) standing.value = null;
      corner.value = isExit || !standing.value ? 'none' : 'inline';
      if (isUnsure) void session.refresh();
    },

    async fail(failure) {
      try {
        const { Screen } = await session.load({ name: 'failure' });
        if (isOpen.value) session.failure.value = { ...failure, Screen };
        else if (!failure.isSure) void session.refresh();
      } catch {
        // Not even that screen can be had.
        if (isOpen.value) stuck.value = failure.again;
      }
    },
  };
  return session;
}
