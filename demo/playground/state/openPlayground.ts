import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Release } from '../../../sdk/cli/writeTag.ts';
import type { Controls, DemoState } from '../../controls/controls.ts';
import type { SceneId } from '../../scenes/cast.ts';
import { type Paste, writePaste } from '../writing/writePaste.ts';
import { readHash, writeHash } from './hash.ts';
import { first, type Settings } from './settings.ts';

/** Where the demo has what the preview shows. */
export interface PlaygroundOptions {
  controls: Pick<Controls, 'state' | 'become' | 'startOver'>;
  /** The folder of the widget's files, the API and the token, with a slash at its end. */
  base: string;
}

/** What the visitor has chosen, and what follows from it. */
export interface Playground {
  base: string;
  release: Release;
  settings: ReadonlySignal<Settings>;
  paste: ReadonlySignal<Paste>;
  /** Opens this page with these settings. */
  address: ReadonlySignal<string>;
  /** Grows when all settings are replaced at once, so that fields forget what was half typed. */
  round: ReadonlySignal<number>;
  change<Name extends keyof Settings>(name: Name, value: Settings[Name]): void;
  reset(): void;
  member: ReadonlySignal<SceneId>;
  /** Grows when the preview has to be opened anew. */
  visit: ReadonlySignal<number>;
  hasFailed: ReadonlySignal<boolean>;
  openAnew(): void;
  become(member: SceneId): Promise<void>;
  startOver(): Promise<void>;
}

/** Begins with what the page's hash says, and keeps it there. */
export async function openPlayground({ controls, base }: PlaygroundOptions): Promise<Playground> {
  const [state, release] = await Promise.all([controls.state(), releaseAt(base)]);
  const settings = signal(readHash(location.hash));
  const round = signal(0);
  const member = signal(state.member);
  const visit = signal(0);
  const hasFailed = signal(false);

  const replace = (all: Settings): void => {
    settings.value = all;
    round.value += 1;
  };
  const address = computed(() => {
    const hash = writeHash(settings.value);
    return `${location.origin}${location.pathname}${hash && '#'}${hash}`;
  });
  effect(() => {
    const { value } = address;
    // Safari refuses more than a hundred changes in half a minute, and a colour that is dragged makes them.
    const timer = setTimeout(() => history.replaceState(null, '', value), 300);
    return () => clearTimeout(timer);
  });
  addEventListener('hashchange', () => replace(readHash(location.hash)));

  const openAnew = (): void => {
    visit.value += 1;
  };

  async function changeDemo(act: () => Promise<DemoState>): Promise<void> {
    try {
      member.value = (await act()).member;
      openAnew();
      hasFailed.value = false;
    } catch {
      hasFailed.value = true;
    }
  }

  return {
    base,
    release,
    settings,
    paste: computed(() => writePaste(settings.value, release)),
    address,
    round,
    change(name, value) {
      settings.value = { ...settings.value, [name]: value };
    },
    reset: () => replace(first),
    member,
    visit,
    hasFailed,
    openAnew,
    become: (to) => changeDemo(() => controls.become(to)),
    startOver: () => changeDemo(() => controls.startOver()),
  };
}

/** What the build wrote down of itself. */
async function releaseAt(base: string): Promise<Release> {
  const answer = await fetch(`${base}manifest.json`);
  if (!answer.ok) throw new Error(`GET ${base}manifest.json answered ${answer.status}. Build the widget first: npm run build`);
  return ((await answer.json()) as { tag: Release }).tag; // written by the build
}
