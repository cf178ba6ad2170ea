import type { SceneId } from '../scenes/cast.ts';
import type { Language } from '../scenes/language.ts';

/** How the API behaves towards the page. */
export const moods = ['well', 'slow', 'failing', 'offline'] as const;

export type Mood = (typeof moods)[number];

/** A letter that has left by mail. */
export interface SentLetter {
  /** Where it can be read, as the mail program of a member would show it. */
  url: string;
  subject: string;
  /** RFC 3339 in UTC, as the demo's clock had it. */
  sentAt: string;
}

/** What the demo bar shows. */
export interface DemoState {
  member: SceneId;
  language: Language;
  mood: Mood;
  /** Now, as the demo's clock has it: RFC 3339 in UTC. */
  now: string;
  /** How many days the clock is ahead of the real one. */
  daysAhead: number;
  /** To the member, newest first; null where no mail is sent. */
  letters: SentLetter[] | null;
}

/** What the demo bar can do: over HTTP when a server runs the demo, in the page when it is static. Each answers the new state. */
export interface Controls {
  /** Where the data lives, which the bar says. */
  keptIn: 'database' | 'page';
  /** The owner's side; null where there is none. */
  deskUrl: string | null;
  /** Where the widget's look is tried out. */
  playgroundUrl: string;
  state(): Promise<DemoState>;
  become(member: SceneId): Promise<DemoState>;
  speak(language: Language): Promise<DemoState>;
  feel(mood: Mood): Promise<DemoState>;
  /** Days from the clock's present day; `'today'` puts it back to the real one. */
  moveClock(to: number | 'today'): Promise<DemoState>;
  startOver(): Promise<DemoState>;
  /** Records money on the pretend payment page. `amount` is in minor units. */
  pay(payment: { reference: string; amount: number; currency: string }): Promise<void>;
}
