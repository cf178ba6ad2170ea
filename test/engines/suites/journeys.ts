import { expect, it } from 'vitest';
import { helper } from '../../browser/support/visit.ts';
import { focused } from '../support/atWidget.ts';
import type { Stage } from '../support/inEngine.ts';
import { type Member, newMember, until } from '../support/member.ts';

/** The main journeys as a member goes them, by what they see and by what the API then knows. */
export function journeys({ tab, site }: Stage): void {
  const statusOf = async ({ id }: Member): Promise<string> => (await site().owner.getMember(id)).standing.status;

  it('the note comes quietly, and the letter opens from it', async () => {
    const member = await newMember(tab(), site());
    const { finds, read, sees, words } = member;
    await finds('region', words.frame.noteFrom('Dana Reyes'));
    expect(await tab().look(focused)).toMatchObject({ tag: 'BODY' });
    expect(await tab().look(() => document.readyState)).toBe('complete');
    await read();
    await sees('Hi Maya,');
    expect(await tab().look(focused)).toMatchObject({ tag: 'H2', name: 'Hi Maya,', isInWidget: true });
  });

  it('a link of the page opens the letter, and Escape gives that link the focus back', async () => {
    const { finds, press, sees, misses, words } = await newMember(tab(), site());
    await finds('button', words.frame.readIt);
    await press('Questions about payments', 'link');
    await sees('Hi Maya,');
    await tab().key('Escape');
    await misses('heading', 'Hi Maya,');
    await until('the link has the focus', async () => (await tab().look(focused)).name === 'Questions about payments', tab());
  });

  it('a plan that is agreed to is in the database, and there again after a reload', async () => {
    const member = await newMember(tab(), site());
    const { read, press, sees, finds, reads, come, words } = member;
    const { frame, parts, spread, plan } = words;
    await read();
    await press(frame.offers.plan());
    await sees(spread.heading);
    await press(spread.byCount, 'radio');
    await press(spread.frequencies.fortnightly, 'radio');
    await press(parts.less);
    expect((await finds('textbox', spread.howMany)).value).toBe('3');
    await press(spread.showAndReview);
    await sees(parts.looksRight);
    await reads('$86.00');
    expect(await statusOf(member)).toBe('in_arrears');
    await press(parts.agree);
    await sees(parts.settled('Maya'));
    expect(await statusOf(member)).toBe('in_plan');

    await come();
    await press(frame.notesFrom('Dana Reyes'));
    await sees(plan.heading);
    await press(parts.showAmount);
    await reads('$86.00');
  });

  it('a pause is taken', async () => {
    const member = await newMember(tab(), site());
    const { read, press, sees, words } = member;
    await read();
    await press(words.frame.offers.pause());
    await sees(words.pause.heading);
    await press('1 month', 'radio');
    await press(words.parts.goOn);
    await sees(words.parts.looksRight);
    await press(words.pause.take);
    await sees(words.parts.settled('Maya'));
    expect(await statusOf(member)).toBe('paused');
  });

  it('“I’ll pay on Friday” is kept', async () => {
    const member = await newMember(tab(), site());
    const { read, press, sees, come, words } = member;
    const { frame, parts, pay, plan } = words;
    await read();
    await press(frame.offers.pay());
    await sees(pay.heading);
    await press(pay.later, 'radio');
    await press('Friday', 'radio');
    await press(pay.showAndGoOn);
    await sees(parts.looksRight);
    await press(parts.agree);
    await sees(parts.settled('Maya'));
    expect(await statusOf(member)).toBe('in_plan');
    await come();
    await press(frame.notesFrom('Dana Reyes'));
    await sees(plan.promise);
  });

  it('help with money is there, the crisis line last', async () => {
    const { read, press, sees, reads, words } = await newMember(tab(), site());
    await read();
    await press(words.frame.offers.resources());
    await sees(words.help.heading);
    await reads('Find A Helpline');
  });

  it('a talk: written, answered by the owner, read', async () => {
    const member = await newMember(tab(), site());
    const { read, press, sees, reads, come, words } = member;
    const { frame, talk } = words;
    await read();
    await press(frame.offers.talk(helper));
    await sees(talk.heading);
    await press(talk.message, 'textbox');
    await tab().type('Could we find another day?');
    await press(talk.send);
    await sees(talk.thread(helper));
    expect(await statusOf(member)).toBe('on_hold');

    const { owner } = site();
    const thread = (await owner.listConversations()).items.find(({ memberId }) => memberId === member.id);
    expect(thread?.conversation.messages.map(({ text }) => text)).toEqual(['Could we find another day?']);
    await owner.answerConversation(thread?.conversation.id ?? '', { text: 'Of course. Would the first of the month suit you?' });
    await come();
    await press(frame.notesFrom('Dana Reyes'));
    await sees(talk.thread(helper));
    await reads('Would the first of the month suit you?');
  });

  it('not now: gone at once, and quiet when the page is opened again', async () => {
    const member = await newMember(tab(), site());
    const { press, misses, come, words } = member;
    await press(words.frame.notNow);
    await misses('button', words.frame.readIt);
    await until('the API has heard it', async () => ((await site().owner.getMember(member.id)).standing.status === 'in_arrears' && site().asked().includes('POST /v1/snoozes')), tab());
    await come();
    await until('the API has answered', async () => site().asked().includes('GET /v1/standing'), tab());
    await idle();
    expect(await tab().look(() => document.querySelector('goodterms-widget')?.shadowRoot?.querySelector('.nudge') ?? null)).toBeNull();
  });

  it('who owes nothing gets one script and one request, and nothing else', async () => {
    await tab().goTo('about:blank');
    site().asked();
    await newMember(tab(), site(), { owesNothing: true });
    const asked: string[] = [];
    await until('the API has answered', async () => asked.push(...site().asked()) && asked.includes('GET /v1/standing'), tab());
    await idle();
    expect([...asked, ...site().asked()]).toEqual(['GET /goodterms.js', 'POST /goodterms-token', 'GET /v1/standing']);
    expect(await tab().look(() => document.querySelectorAll('goodterms-widget, body ~ *').length)).toBe(0);
  });

  it('in Arabic it is read from right to left, and a plan can be agreed to', async () => {
    const member = await newMember(tab(), site(), { language: 'ar' });
    const { read, press, sees, finds, words } = member;
    const { frame, parts, spread } = words;
    await read();
    const dialog = await finds('dialog', frame.noteFrom('Dana Reyes'));
    expect(dialog.x).toBeLessThan(640);
    expect(await tab().look(() => {
      const root = document.querySelector('goodterms-widget')?.shadowRoot?.querySelector<HTMLElement>('.root');
      return root && { dir: root.dir, lang: root.lang, direction: getComputedStyle(root).direction };
    })).toEqual({ dir: 'rtl', lang: 'ar', direction: 'rtl' });
    await press(frame.offers.plan());
    await sees(spread.heading);
    await press(spread.showAndReview);
    await sees(parts.looksRight);
    await press(parts.agree);
    await sees(parts.settled('Maya'));
    expect(await statusOf(member)).toBe('in_plan');
  });

  /** Waits until the page has had a moment with nothing to do, in which something could still have been asked for. */
  async function idle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await tab().look(() => document.readyState);
  }
}
