/** Milliseconds that anything may take on a busy machine before it counts as not happening. */
export const patience = 20_000;

/** A place in the window, CSS pixels from its upper left corner. */
export interface Spot {
  x: number;
  y: number;
}

/** Keys that type nothing. */
export type Key = 'Tab' | 'Shift+Tab' | 'Enter' | 'Escape' | 'Space' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

/** One page of a real browser, with a hand, a keyboard and eyes. All else is written once, over this. */
export interface Tab {
  goTo(address: string): Promise<void>;
  /** Presses and lets go with a pointer, as a person does: whatever lies on top there gets it. */
  pressAt(spot: Spot): Promise<void>;
  key(key: Key): Promise<void>;
  type(text: string): Promise<void>;
  /**
   * Runs a function in the page. It knows nothing but its argument, and answers, now or later, what JSON can hold.
   * @throws Error with what the page said when it fails there
   */
  look<Seen>(inPage: () => Seen | Promise<Seen>): Promise<Seen>;
  look<Seen, Given>(inPage: (given: Given) => Seen | Promise<Seen>, given: Given): Promise<Seen>;
  /** Makes the page so wide and high, or as near to it as the browser allows. */
  resize(size: { width: number; height: number }): Promise<void>;
  /** A picture of the window, as a PNG file. */
  picture(): Promise<Buffer>;
}

/** A browser that was started, with one tab. */
export interface Started {
  /** For example `Firefox 153.7.0`. */
  version: string;
  tab: Tab;
  /** Ends all that was started for it. Never throws. */
  end(): Promise<void>;
}

/** An engine that may be on this machine. */
export interface Engine {
  name: 'Chromium' | 'Firefox' | 'WebKit';
  /** Finds it, or installs it where that is quiet. Answers how to start it, or why it is not here and how it is had. */
  find(): Promise<{ start(): Promise<Started> } | { missing: string }>;
}

/** The text with which an engine runs a function in its page. */
export function scriptOf(inPage: (given: never) => unknown, given: unknown): string {
  return `(${String(inPage)})(${JSON.stringify(given) ?? ''})`;
}
