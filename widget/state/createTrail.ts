import { signal, type ReadonlySignal } from '@preact/signals';
import { loadScreen, type AnyScreen } from '../screens/loadScreen.ts';
import { known } from './known.ts';
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
  /** Begins anew at a screen. */
  start(place: Place): Promise<void>;
  end(): void;
  /** Loads a screen and its words. */
  load(place: Place): Promise<View>;
  /** Loads a screen that may be chosen next. */
  prefetch(name: Place['name']): void;
}

export function createTrail(session: () => Session): Trail {
  const places = signal<Place[]>([]);
  const view = signal<View | null>(null);
  let turn = 0;

  async function load(place: Place): Promise<View> {
    const { speak, cornerWords } = session();
    const { language } = known(cornerWords.value);
    const [Screen] = await Promise.all([loadScreen(place.name), speak(language)]);
    return { place, Screen };
  }

  async function show(next: Place[]): Promise<void> {
    const { busy, failure, stuck, fail } = session();
    const place = next.at(-1);
    if (!place) return;
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
