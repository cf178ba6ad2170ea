import { expect, it } from 'vitest';
import { focused } from '../support/atWidget.ts';
import type { Tab } from '../support/engine.ts';
import type { Stage } from '../support/inEngine.ts';
import { newMember, until } from '../support/member.ts';

/** The way through with the keyboard alone. Firefox and WebKit have rules of their own for what Tab comes to and where a dialog puts the focus. */
export function keyboard({ tab, site }: Stage): void {
  it('a plan can be agreed to with the keyboard alone, and each stop is marked', async () => {
    const { finds, misses, id, words } = await newMember(tab(), site());
    const { frame, parts, spread } = words;
    await finds('button', frame.readIt);

    await tabTo(tab(), frame.readIt);
    await tab().key('Enter');
    await arriveAt(tab(), 'Hi Maya,');
    await tabTo(tab(), frame.offers.plan());
    await tab().key('Enter');
    await arriveAt(tab(), spread.heading);
    await tabTo(tab(), spread.byCount);
    await tab().key('ArrowUp');
    expect(await tab().look(focused)).toMatchObject({ name: spread.byAmount, hasRing: true });
    await tab().key('ArrowDown');
    expect(await tab().look(focused)).toMatchObject({ name: spread.byCount, hasRing: true });
    await tabTo(tab(), parts.less);
    await tab().key('Space');
    expect((await finds('textbox', spread.howMany)).value).toBe('3');
    await tabTo(tab(), spread.review);
    await tab().key('Enter');
    await arriveAt(tab(), parts.looksRight);
    await tabTo(tab(), parts.agree);
    await tab().key('Enter');
    await arriveAt(tab(), parts.settled('Maya'));
    await tab().key('Escape');
    await misses('heading', parts.settled('Maya'));
    expect((await site().owner.getMember(id)).standing.status).toBe('in_plan');
  });

  it('an amount is chosen by the slider’s keys and by typing', async () => {
    const { read, press, sees, finds, words } = await newMember(tab(), site());
    const { frame, spread } = words;
    await read();
    await press(frame.offers.plan());
    await sees(spread.heading);
    await press(spread.byAmount, 'radio');
    const amount = async (): Promise<number> => Number((await finds('textbox', spread.eachTime)).value.replaceAll(/[^\d.]/g, ''));
    await tabTo(tab(), spread.eachTime, 'range');
    await tab().key('Home');
    const least = await amount();
    await tab().key('ArrowRight');
    expect(await amount()).toBeGreaterThan(least);
    await tab().key('End');
    expect(await amount()).toBe(258);
  });

  it('the panel is no trap: Tab goes on past its end, and the other way it leads to the page', async () => {
    const { read } = await newMember(tab(), site());
    await read();
    await arriveAt(tab(), 'Hi Maya,');
    await leave('Shift+Tab');
    expect((await tab().look(focused)).name).toBe('Questions about payments');
    await tab().key('Tab');
    expect((await tab().look(focused)).isInWidget).toBe(true);
    await leave('Tab');

    async function leave(key: 'Tab' | 'Shift+Tab'): Promise<void> {
      for (let presses = 0; presses < 25; presses += 1) {
        await tab().key(key);
        if (!(await tab().look(focused)).isInWidget) return;
      }
      throw new Error(`Twenty-five presses of ${key} did not lead out of the panel.`);
    }
  });
}

/** A key that is pressed before the heading has the focus goes to the screen that is left. */
async function arriveAt(tab: Tab, heading: string): Promise<void> {
  await until(`the heading "${heading}" has the focus`, async () => {
    const { tag, name } = await tab.look(focused);
    return tag === 'H2' && name === heading;
  }, tab);
}

/** Presses Tab until what is called so has the focus. Each stop of ours on the way has to look like one. */
async function tabTo(tab: Tab, name: string, type?: string): Promise<void> {
  const stops: string[] = [];
  for (let presses = 0; presses < 40; presses += 1) {
    await tab.key('Tab');
    const focus = await tab.look(focused);
    stops.push(`${focus.tag} "${focus.name}"`);
    if (!focus.isInWidget) continue;
    expect(focus, `the focus on "${focus.name}"`).toMatchObject({ hasRing: true });
    if (focus.name.startsWith(name) && (type === undefined || focus.type === type)) return;
  }
  throw new Error(`Forty presses of Tab did not come to "${name}", but to ${stops.join(', ')}.`);
}
