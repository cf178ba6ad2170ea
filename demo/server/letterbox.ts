import type { Clock } from '../../sdk/server/clock.ts';
import type { Mail, Mailer } from '../../sdk/server/mail/mailer.ts';

/** The most letters that are kept; the oldest make room. */
const mostKept = 200;

/** A letter, and when it came: RFC 3339 in UTC, as the demo's clock had it. */
export interface Letter extends Mail {
  sentAt: string;
}

/** Where the demo's mail ends: in this process, for a visitor to look at. Nothing goes out into the world. */
export interface Letterbox extends Mailer {
  /** To this address, newest first. */
  lettersTo(address: string): Letter[];
  letter(id: string): Letter | undefined;
  empty(): void;
}

export function createLetterbox(clock: Clock): Letterbox {
  // One that comes again, under the same id, is the same letter.
  const letters = new Map<string, Letter>();
  return {
    async send(mail) {
      letters.set(mail.id, { ...mail, sentAt: clock.now().toISOString() });
      for (const [oldest] of [...letters].slice(0, -mostKept)) letters.delete(oldest);
    },
    lettersTo: (address) => [...letters.values()].filter(({ to }) => to === address).toSorted((a, b) => (a.sentAt < b.sentAt ? 1 : -1)),
    letter: (id) => letters.get(id),
    empty: () => letters.clear(),
  };
}
