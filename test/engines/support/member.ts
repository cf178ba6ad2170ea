import { type AllWords, wordsOf } from '../../browser/support/wordsOf.ts';
import { allText, drawnAnew, findByRole, type Seen, type Wanted } from './atWidget.ts';
import { patience, type Tab } from './engine.ts';
import type { Site } from './openSite.ts';

/** Somebody who is signed in on a page with the widget, and what they do there, by what they see. */
export interface Member {
  id: string;
  tab: Tab;
  words: AllWords;
  /** Opens the page, or opens it again. */
  come(): Promise<void>;
  /** Waits until it can be seen. */
  finds(role: Wanted['role'], name: string): Promise<Seen>;
  /** Waits until the panel asks this. */
  sees(heading: string): Promise<void>;
  /** Waits until it can be pressed where it is, and presses it. */
  press(name: string, role?: Wanted['role']): Promise<void>;
  /** Waits until this can be read in the widget. */
  reads(text: string): Promise<void>;
  /** Waits until it is there no more. */
  misses(role: Wanted['role'], name: string): Promise<void>;
  /** Waits for the note, and reads it. */
  read(): Promise<void>;
}

interface MemberOptions {
  language?: 'en' | 'ar';
  owesNothing?: boolean;
  page?: 'lesson.html' | 'rude.html';
}

/** Signs a new member in and opens the page. */
export async function newMember(tab: Tab, site: Site, { language = 'en', owesNothing = false, page = 'lesson.html' }: MemberOptions = {}): Promise<Member> {
  const id = await site.newMember({ locale: language, owesNothing });
  const words = await wordsOf(language);

  const find = (role: Wanted['role'], name: string): Promise<Seen | null> => tab.look(findByRole, { role, name });
  const finds = (role: Wanted['role'], name: string): Promise<Seen> => until(`there is a ${role} "${name}"`, () => find(role, name), tab);

  async function press(name: string, role: Wanted['role'] = 'button'): Promise<void> {
    const still = await until(`the ${role} "${name}" can be pressed`, async () => {
      const before = await find(role, name);
      await tab.look(drawnAnew);
      const now = await find(role, name);
      // What rises or grows is not pressed before it has come to rest.
      return now?.isOpen && now.x === before?.x && now.y === before.y ? now : null;
    }, tab);
    await tab.pressAt(still);
  }

  const member: Member = {
    id,
    tab,
    words,
    come: () => tab.goTo(`${site.address}/as/${id}/${page}`),
    finds,
    sees: async (heading) => void (await finds('heading', heading)),
    press,
    reads: async (text) => void (await until(`"${text}" can be read`, async () => (await tab.look(allText)).includes(text), tab)),
    misses: async (role, name) => void (await until(`there is no ${role} "${name}"`, async () => !(await find(role, name)), tab)),
    async read() {
      await press(words.frame.readIt);
      await finds('dialog', words.frame.noteFrom('Dana Reyes'));
    },
  };
  await member.come();
  return member;
}

/**
 * Asks until the answer is yes.
 * @throws Error with what was waited for, and what the widget shows instead
 */
export async function until<Answer>(what: string, ask: () => Promise<Answer | null | false>, tab: Tab): Promise<Answer> {
  for (const end = Date.now() + patience; ; await new Promise((resolve) => setTimeout(resolve, 40))) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain until ${what}. The widget shows: ${JSON.stringify(await tab.look(allText))}`);
  }
}
