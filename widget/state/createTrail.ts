import { signal, type ReadonlySignal } from '@preact/signals';
import { loadScreen, type AnyScreen } from '../screens/loadScreen.ts';
import { known } from './known.ts';
import { openingPlace } from './openingPlace.ts';
import type { Place } from './place.ts';
import type { Session } from './session.ts';

/** A screen that is ready to be shown. */
export interface View {
  place: Place;
  Screen: AnyScreen;
}

/** The way a member has come through the screens. */
export interface Trail {
  /** The screen that is shown; null when nothing is open or it is still on its way. */
  readonly view: ReadonlySignal<View | null>;
  canGoBack(): boolean;
  /** Goes on to a screen. The one before stays until the next has been loaded. */
  go(name: Place['name'], about?: string): void;
  /** Goes back one screen; what was typed on either is kept. */
  back(): void;
  /** Begins anew: at a screen, or at the one that fits how things stand. */
  start(place?: Place): Promise<void>;
  /** From here there is no way back; from what comes next it leads to the screen that fits how things stand by then. */
  settle(): void;
  end(): void;
  /** Loads a screen and its words. */
  load(place: Place): Promise<View>;
  /** Loads a screen that may be chosen next. */
  prefetch(name: Place['name']): void;
}

export function createTrail(session: () => Session): Trail {
  /** Undefined: the screen that fits how things stand. */
  const places = signal<(Place | undefined)[]>([]);
  const view = signal<View | null>(null);
  let turn = 0;

  async function load(place: Place): Promise<View> {
    const { speak, cornerWords } = session();
    const [Screen] = await Promise.all([loadScreen(place.name), speak(known(cornerWords.value))]);
    return { place, Screen };
  }

  async function show(next: (Place | undefined)[]): Promise<void> {
    const { busy, failure, stuck, fail, standing } = session();
    if (!next.length) return;
    const place = next.at(-1) ?? openingPlace(known(standing.value));
    const mine = ++turn;
    busy.value += 1;
    try {
      const loaded = await load(place);
      if (mine !== turn) return;
      places.value = next;
      view.value = loaded;
      failure.value = null;
      stuck.value = null;
    } catch {
      if (mine === turn) await fail({ isSure: true, again: () => void show(next) });
    } finally {
      busy.value -= 1;
    }
  }

  return {
    view,
    canGoBack: () => places.value.length > 1,
    go: (name, about) => void show([...places.value, { name, about }]),
    back: () => void show(places.value.slice(0, -1)),
    start: (place) => show([place]),
    settle() {
      places.value = [undefined];
    },
    end() {
      turn += 1;
      places.value = [];
      view.value = null;
    },
    load,
    // When that fails, choosing it will try again and say so.
    prefetch: (name) => void load({ name }).catch(() => {}),
  };
}
