import type { Mood } from '../controls/controls.ts';
import type { Language } from '../scenes/language.ts';
import { shiftedClock, type ShiftedClock } from '../scenes/shiftedClock.ts';
import { type MoneyElsewhere, openWorld, type World } from '../scenes/world.ts';
import type { Mailer } from '../../sdk/server/mail/mailer.ts';
import type { Playbook } from '../../sdk/server/playbook/playbook.ts';
import { sqliteStore } from '../../sdk/server/store/sqlite.ts';
import { complain } from './complain.ts';
import type { Folder } from './folder.ts';
import { createLetterbox, type Letterbox } from './letterbox.ts';

/** The world of this server, which can be thrown away and played again. */
export interface Theatre {
  /** The world as it is now. Ask each time: starting over makes another. */
  world(): World;
  language(): Language;
  mood(): Mood;
  /** Where the letters lie that left by mail. */
  readonly letterbox: Letterbox;
  speak(language: Language): Promise<void>;
  feel(mood: Mood): void;
  /** Days from the clock's present day, or back to the real one. */
  moveClock(to: number | 'today'): Promise<void>;
  startOver(): Promise<void>;
  close(): Promise<void>;
}

export interface TheatreOptions {
  playbook: Playbook;
  /** What the desk edits. */
  playbookText: string;
  /** Where the demo is open: letters link to the API there. */
  address: string;
  /** Takes the letters that go by mail, instead of the letterbox. */
  mailer?: Mailer;
  /** Opens where the money is, for each world anew; it is in the built-in ledger when left out. */
  openMoney?: (now: Date) => Promise<MoneyElsewhere>;
  /** Default: the machine's, some days off. */
  clock?: ShiftedClock;
}

/** Goes on where the folder's last run stopped, or plays every scene in an empty one. */
export async function openTheatre(folder: Folder, { playbook, playbookText, address, mailer, openMoney, clock = shiftedClock() }: TheatreOptions): Promise<Theatre> {
  const kept = await folder.recall();
  let language: Language = kept?.language ?? 'en';
  let mood: Mood = 'well';
  const letterbox = createLetterbox(clock);
  const mail = { mailer: mailer ?? letterbox, publicUrl: address };

  const open = async (daysAhead: number): Promise<World> => {
    clock.daysAhead = daysAhead;
    const moneyElsewhere = await openMoney?.(clock.now());
    return await openWorld({ playbook, playbookText, clock, mail, ...(moneyElsewhere && { moneyElsewhere }), complain, openStore: (worldClock) => sqliteStore({ file: folder.database, clock: worldClock }) });
  };
  const remember = (): Promise<void> => folder.remember({ daysAhead: world.clock.daysAhead, language });
  const playAnew = async (): Promise<World> => {
    await folder.empty();
    letterbox.empty();
    const fresh = await open(0);
    await fresh.play(language);
    return fresh;
  };

  let world = kept ? await open(kept.daysAhead) : await playAnew();
  await remember();

  return {
    world: () => world,
    language: () => language,
    mood: () => mood,
    letterbox,
    async speak(to) {
      language = to;
      await world.speak(to);
      await remember();
    },
    feel(how) {
      mood = how;
    },
    async moveClock(to) {
      await world.moveClock(to === 'today' ? 0 : world.clock.daysAhead + to);
      await remember();
    },
    async startOver() {
      await world.close();
      world = await playAnew();
      mood = 'well';
      await remember();
    },
    close: () => world.close(),
  };
}
