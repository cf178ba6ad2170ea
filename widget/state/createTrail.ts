import type { ComponentType } from 'preact';
import { Letter } from '../screens/Letter.tsx';
import type { Cell, MakeCell } from './cell.ts';
import { known } from './known.ts';
import type { Place } from './place.ts';
import type { Session } from './session.ts';

/** A screen that is ready to be shown. */
export interface View {
  place: Place;
  Screen: ComponentType<{ words: object }>;
  words: object;
}

/** The way a member has come through the screens. */
export interface Trail {
  /** The screen that is shown; null when nothing is open or it is still on its way. */
  readonly view: Readonly<Cell<View | null>>;
  canGoBack(): boolean;
  /** Goes on to a screen. The one before stays until the next has been loaded. */
  go(name: Place['name'], about?: string): void;
  /** Goes back one screen; what was typed on either is kept. */
  back(): void;
  /** Begins anew at a screen. */
  start(place: Place): Promise<void>;
  /** Shows the same screen again, for example in another language. */
  reload(): void;
  end(): void;
  /** Loads a screen with its words and those of the parts it may use. */
  load(place: Place): Promise<View>;
  /** Loads a screen that may be chosen next. */
  prefetch(name: Place['name']): void;
}

export function createTrail(session: () => Session, cell: MakeCell): Trail {
  let places: Place[] = [];
  const view = cell<View | null>(null);
  let turn = 0;

  async function load(place: Place): Promise<View> {
    const { partsWords } = session();
    const words = known(session().words.value);
    if (place.name === 'letter') return { place, Screen: Letter, words };
    const { loadScreen } = await import('../screens/loadScreen.ts');
    const { parts, ...loaded } = await loadScreen(place.name, words.language);
    partsWords.value = parts;
    return { place, ...loaded };
  }

  async function show(next: Place[]): Promise<void> {
    const { busy, failure } = session();
    const place = next.at(-1);
    if (!place) return;
    const mine = ++turn;
    busy.value += 1;
    try {
      const loaded = await load(place);
      if (mine !== turn) return;
      places = next;
      view.value = loaded;
      failure.value = null;
    } catch {
      if (mine === turn) void session().fail({ isSure: true, again: () => void show(next) });
    } finally {
      busy.value -= 1;
    }
  }

  return {
    view,
    canGoBack: () => places.length > 1,
    go: (name, about) => void show([...places, { name, about }]),
    back: () => void show(places.slice(0, -1)),
    start: (place) => show([place]),
    reload: () => void show(places),
    end() {
      turn += 1;
      places = [];
      view.value = null;
    },
    load,
    // When that fails, choosing it will try again and say so.
    prefetch: (name) => void load({ name }).catch(() => {}),
  };
}
