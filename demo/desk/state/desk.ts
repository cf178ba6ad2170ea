import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Client, createClient } from '../../../sdk/client/index.ts';
import { type Door, sessionDoor } from './door.ts';
import { followPlace, type Place } from './place.ts';
import { words } from '../words.ts';
import { isSignedOut } from './isSignedOut.ts';
import { serverClock } from './serverClock.ts';

/** The owner's desk, for as long as its page is open. Nothing of it is kept on the device. */
export interface Desk {
  client: Client;
  door: Door;
  isDemo: boolean;
  place: ReadonlySignal<Place>;
  /** Null until the API has said whether somebody is. */
  isSignedIn: ReadonlySignal<boolean | null>;
  /** Whether another page has been turned to since this one was loaded. */
  turned: ReadonlySignal<boolean>;
  /** Whether sums are shown: they are asked for each time, because others may see the screen. */
  areAmountsShown: Signal<boolean>;
  /** What has just been done, in words. */
  said: Signal<string>;
  /** Whether something long was written that closing the window would lose: the window asks first. */
  isUnsaved: Signal<boolean>;
  /** The time at the API. */
  now(): Date;
  /** The whole address of a path below the API's. */
  linkTo(path: string): string;
  /** What is being typed, by what it is about. It outlives its form, so that nothing typed is lost. */
  draft(about: string, first?: string): Signal<string>;
  /** The idempotency keys of what was sent and not answered, by what it was. They too outlive their form. */
  unanswered: Map<string, string>;
  signedIn(): void;
  /** The session is over. What was typed stays, unless the person left by themselves. */
  signedOut(how?: 'left'): void;
}

export interface DeskOptions {
  /** Where the API lives, without `/v1`. */
  baseUrl: string;
  isDemo?: boolean;
}

export function openDesk({ baseUrl, isDemo = false }: DeskOptions): Desk {
  const clock = serverClock();
  const base = new URL(baseUrl.replace(/\/?$/, '/'), location.href);
  const isSignedIn = signal<boolean | null>(null);
  const areAmountsShown = signal(false);
  const said = signal('');
  const isUnsaved = signal(false);
  addEventListener('beforeunload', (event) => {
    if (isUnsaved.value) event.preventDefault();
  });
  const turned = signal(false);
  const place = followPlace(() => {
    turned.value = true;
    said.value = '';
  });
  const drafts = new Map<string, Signal<string>>();
  const unanswered = new Map<string, string>();

  const client = createClient({
    baseUrl,
    credentials: 'same-origin',
    async fetch(url, init) {
      const answer = await fetch(url, init);
      clock.hear(answer);
      return answer;
    },
  });
  // Where it does not become known, each page says for itself what did not arrive.
  const know = (isIn: boolean): void => void (isSignedIn.value ??= isIn);
  client.listAudit({ limit: 1 }).then(
    () => know(true),
    (error: unknown) => know(!isSignedOut(error)),
  );

  return {
    client,
    door: sessionDoor(base.href),
    isDemo,
    place,
    turned,
    isSignedIn,
    areAmountsShown,
    said,
    isUnsaved,
    unanswered,
    now: clock.now,
    linkTo: (path) => new URL(path.replace(/^\//, ''), base).href,
    draft(about, first = '') {
      const draft = drafts.get(about) ?? signal(first);
      drafts.set(about, draft);
      return draft;
    },
    signedIn() {
      turned.value = true;
      isSignedIn.value = true;
    },
    signedOut(how) {
      if (how === 'left') {
        drafts.clear();
        isUnsaved.value = false;
        unanswered.clear();
      }
      batch(() => {
        turned.value = true;
        isSignedIn.value = false;
        areAmountsShown.value = false;
        said.value = how === 'left' ? '' : words.signIn.again;
      });
    },
  };
}
