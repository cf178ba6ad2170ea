import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { SceneId } from '../../demo/scenes/cast.ts';
import { peerSaysYes } from '../support/peerSaysYes.ts';
import { inChromium } from './support/chromium.ts';
import { openPortal, type Portal } from './support/portal.ts';
import { helper, type Visit, visitOn } from './support/visit.ts';
import { type AllWords, wordsOf } from './support/wordsOf.ts';

inChromium('every way forward', (browser) => {
  let portal: Portal;
  let words: AllWords;
  let contexts: BrowserContext[] = [];
  beforeAll(async () => {
    portal = await openPortal();
    words = await wordsOf('en');
  });
  beforeEach(() => portal.startOver());
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
  });
  afterAll(() => portal.close());

  /** A browser of its own for this member. */
  async function become(member: SceneId, as: Browser = browser()): Promise<Visit> {
    const { context, page } = await portal.visitor(as, member);
    contexts.push(context);
    return visitOn(page, words);
  }

  /** Opens the site and waits until the widget has heard how things stand, and has done what it does about it. */
  async function arrive({ page }: Visit): Promise<unknown> {
    // An answer to the page before must not be taken for this one's.
    await page.goto('about:blank');
    const answer = page.waitForResponse('**/api/v1/standing');
    await page.goto('/');
    const standing: unknown = await (await answer).json();
    await page.waitForLoadState('networkidle');
    return standing;
  }

  /** How they stand, as the owner sees it. */
  async function fileOf(member: SceneId) {
    return (await portal.owner.listMembers()).items.find(({ id }) => id === member);
  }

  async function statusOf(member: SceneId): Promise<string | undefined> {
    return (await fileOf(member))?.status;
  }

  /** What is held for Maya, as the owner sees it. */
  async function mayasHolds() {
    const { standing } = await portal.owner.getMember('one-missed');
    return 'surface' in standing ? standing.holds : [];
  }

  it('not now: quiet at once, on other devices too, and back after three days', async () => {
    const maya = await become('one-missed');
    await maya.page.goto('/');
    const kept = maya.page.waitForResponse('**/api/v1/snoozes');
    await maya.press(words.frame.notNow);
    expect((await kept).ok()).toBe(true);
    await maya.page.locator('.nudge').waitFor({ state: 'detached' });

    const phone = await become('one-missed');
    expect(await arrive(phone)).toMatchObject({ surface: 'none' });
    expect(await phone.page.locator('goodterms-widget').count()).toBe(0);

    await portal.moveClock(4);
    await phone.page.goto('/');
    await phone.page.locator('.nudge').waitFor();
  });

  it('not right: the charge is held, the owner sees it, and it can be taken back', async () => {
    const maya = await become('one-missed');
    await maya.read();
    await maya.press(words.frame.notRight);
    await maya.sees(words.notRight.what);
    await maya.pick(words.notRight.alreadyPaid);
    await maya.panel.locator('textarea').fill('I paid by transfer on Monday.');
    await maya.press(words.notRight.send);
    await maya.sees(words.notRight.thanks);
    expect(await mayasHolds()).toMatchObject([{ reason: 'dispute' }]);

    const again = await become('one-missed');
    await again.open();
    await again.press(words.frame.notRight);
    await again.sees(words.notRight.rightAfterAll);
    await again.press(words.notRight.takeBack);
    await again.panel.getByText(words.notRight.takenBack).waitFor();
    expect(await mayasHolds()).toEqual([]);
  });

  it('Escape leaves nothing on the screen, from the middle of typing, and the focus is back', async () => {
    const { page, read, take, panel, sees } = await become('one-missed');
    await read();
    await take(words.frame.offers.talk(helper));
    await sees(words.talk.heading);
    await panel.locator('textarea').fill('I lost my');
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await page.locator('goodterms-widget').locator('.nudge, .quiet, .panel').count()).toBe(0);
    expect(await page.evaluate(() => document.querySelector('goodterms-widget')?.shadowRoot?.textContent.includes('I lost my'))).toBe(false);
    expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.tagName === 'GOODTERMS-WIDGET')).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => !!document.activeElement?.closest('#demo-bar, #site'))).toBe(true);
  });

  it('a link of the page opens the letter, and Escape gives that link the focus back', async () => {
    const { page, panel } = await become('one-missed');
    await page.goto('/');
    await page.locator('.nudge').waitFor();
    await page.evaluate(() => document.querySelector('nav a')?.setAttribute('data-goodterms-open', ''));
    await page.locator('nav a').first().focus();
    await page.keyboard.press('Enter');
    await panel.getByRole('heading', { level: 2 }).waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.matches('nav a') ?? false);
  });

  it('the payment link leads there and back, and nothing counts as paid before', async () => {
    const { page, read, take, sees, pick, goOn, panel } = await become('one-missed');
    await read();
    await take(words.frame.offers.pay());
    await sees(words.pay.heading);
    await pick(words.pay.part);
    await goOn();
    await panel.locator('#amount').fill('100');
    await goOn();
    await panel.getByText(words.pay.now('$100.00')).waitFor();
    await panel.getByRole('link', { name: words.parts.openPage }).click();
    await page.waitForURL('**/pay?**');
    await page.getByRole('heading', { name: 'Pay $100.00 to Steady Ground' }).waitFor();
    expect((await fileOf('one-missed'))?.totals).toMatchObject([{ amount: 258_00 }]);

    await page.getByRole('button', { name: 'Pay', exact: true }).click();
    await page.waitForURL((url) => url.pathname === '/');
    await expect.poll(async () => (await fileOf('one-missed'))?.totals).toMatchObject([{ amount: 158_00 }]);
  });

  it('all that is due, paid: a welcome back, once, and then nothing', async () => {
    const visit = await become('one-missed');
    const { page, read, take, sees, pick, goOn, panel } = visit;
    await read();
    await take(words.frame.offers.pay());
    await pick(words.pay.all);
    await goOn();
    await panel.getByRole('link', { name: words.parts.openPage }).click();
    await page.waitForURL('**/pay?**');
    await page.getByRole('button', { name: 'Pay', exact: true }).click();
    await page.waitForURL((url) => url.pathname === '/');
    await page.locator('.nudge').waitFor();
    await visit.press(words.frame.readIt);
    await sees(words.welcome.heading);
    const gone = page.waitForResponse((response) => response.request().method() === 'POST' && response.url().includes('/api/v1/'));
    await goOn();
    expect((await gone).ok()).toBe(true);
    await arrive(visit);
    await expect.poll(() => page.locator('goodterms-widget').locator('.nudge, .panel').count()).toBe(0);
    expect(await statusOf('one-missed')).toBe('current');
  });

  it('a promise is kept like a plan, and asked after when its day has passed', async () => {
    const visit = await become('one-missed');
    const { page, read, take, sees, pick, goOn, press, panel, open } = visit;
    await read();
    await take(words.frame.offers.pay());
    await pick(words.pay.later);
    await panel.locator('.chips label').first().click();
    await goOn();
    await sees(words.parts.looksRight);
    await press(words.parts.agree);
    await sees(words.parts.settled('Maya'));
    expect(await statusOf('one-missed')).toBe('in_plan');
    await open();
    await sees(words.plan.promise);

    await portal.moveClock(30);
    await arrive(visit);
    await page.locator('.nudge').waitFor();
    expect(await statusOf('one-missed')).not.toBe('current');
  });

  it('a pause is taken, made longer and ended early', async () => {
    const { page, read, take, sees, goOn, press, panel, open } = await become('one-missed');
    await read();
    await take(words.frame.offers.pause());
    await sees(words.pause.heading);
    await panel.locator('.choice label').first().click();
    await goOn();
    await press(words.pause.take);
    await sees(words.parts.settled('Maya'));
    expect(await statusOf('one-missed')).toBe('paused');

    await open();
    await sees(words.paused.heading);
    await take(words.paused.longer);
    await sees(words.pause.longer);
    await panel.locator('.choice label').last().click();
    await goOn();
    await press(words.pause.take);
    await sees(words.parts.settled('Maya'));

    await open();
    await take(words.paused.back);
    await sees(words.paused.sure);
    await press(words.paused.back);
    await sees(words.paused.welcome('Maya'));
    expect(await statusOf('one-missed')).toBe('in_arrears');
    await press(words.paused.next);
    await sees('Hi Maya,');
    expect(await page.locator('.nudge').count()).toBe(0);
  });

  it('a talk: written here, answered at the desk in another window, read here, and settled', async () => {
    const visit = await become('one-missed');
    const { read, take, sees, press, panel, open } = visit;
    await read();
    await take(words.frame.offers.talk(helper));
    await panel.locator('textarea').fill('Could we find another day? <b>Thank you</b>');
    await press(words.talk.send);
    await sees(words.talk.thread(helper));
    expect(await statusOf('one-missed')).toBe('on_hold');

    const { context, page: desk } = await portal.visitor(browser(), 'one-missed');
    contexts.push(context);
    await desk.goto('/desk');
    await desk.getByRole('button', { name: 'Open the desk of the demo' }).click();
    await desk.getByRole('link', { name: /Could we find another day\? <b>Thank you<\/b>/ }).click();
    await desk.getByLabel('Your answer to Maya').fill('Of course. Would the first of the month suit you?');
    await desk.getByRole('button', { name: 'Send' }).click();
    await desk.getByText('Answered. It is their turn.').waitFor();

    await open();
    await panel.getByText('Would the first of the month suit you?').waitFor();
    await press(words.talk.settle);
    await sees(words.talk.isItSettled);
    await press(words.talk.yes);
    await panel.getByText(words.talk.anyTime(helper)).waitFor();
    expect(await statusOf('one-missed')).toBe('in_arrears');
  });

  it('people: asked under a name of one’s choice, met, and left', async () => {
    const { read, take, sees, press, panel } = await become('one-missed');
    await read();
    await take(words.frame.offers.circle());
    await sees(words.people.heading);
    await take('Harbour');
    await sees(words.people.wouldYou('Harbour'));
    await panel.locator('#pseudonym').fill('Heron');
    await press(words.people.ask);
    await sees(words.people.weAsked('Harbour'));
    const [asked] = (await portal.owner.listIntroductions()).items;
    expect(asked?.introduction).toMatchObject({ pseudonym: 'Heron', state: 'asked' });
    const { peerLink } = await portal.owner.acceptIntroduction(asked?.introduction.id ?? '');
    await peerSaysYes(new URL(peerLink, portal.address.replace('localhost', '127.0.0.1')), 'Harbour calls on Tuesday');
    await press(words.people.done);
    await panel.getByText('Harbour calls on Tuesday').waitFor();
    await press(words.people.leave);
    await press(words.people.leaving.leave.yes);
    await sees(words.people.leaving.leave.done);
    expect((await portal.owner.listIntroductions()).items[0]?.introduction.state).toBe('left');
  });

  it('help with money: free lines first, the crisis line last, each link telling the other side nothing', async () => {
    const { read, take, sees, panel } = await become('one-missed');
    await read();
    await take(words.frame.offers.resources());
    await sees(words.help.heading);
    await panel.locator('.list a').first().waitFor();
    const links = await panel.locator('.list a').evaluateAll((all) => all.map((link) => [link.getAttribute('rel'), link.getAttribute('referrerpolicy')]));
    expect(links.length).toBeGreaterThan(2);
    expect(links.every(([rel, policy]) => rel?.includes('noopener') && policy === 'no-referrer')).toBe(true);
    expect(await panel.locator('.list li').last().innerText()).toContain('Find A Helpline');
  });

  it('an instalment falls due while one watches, is missed, and is moved to the end', async () => {
    const omar = await become('in-plan');
    await omar.open();
    await omar.sees(words.plan.heading);
    await portal.moveClock(4);
    await omar.open();
    await omar.panel.getByText(words.parts.payToday).waitFor();

    await portal.moveClock(13);
    await omar.read();
    await omar.sees(words.missed.heading);
    await omar.take(words.missed.toEnd);
    await omar.sees(words.parts.looksRight);
    await omar.press(words.parts.agree);
    await omar.sees(words.parts.settled('Omar'));
    expect(await statusOf('in-plan')).toBe('in_plan');
  });

  it('what was typed outlives a failure, and trying again makes one plan', async () => {
    const { read, take, sees, goOn, goBack, press, panel } = await become('one-missed');
    await read();
    await take(words.frame.offers.plan());
    await sees(words.spread.heading);
    await press(words.parts.less);
    await portal.feel('offline');
    await goOn();
    await sees(words.parts.didNotWork);
    await goBack();
    await sees(words.spread.heading);
    expect(await panel.locator('#count-USD').inputValue()).toBe('3');
    await portal.feel('well');
    await goOn();
    await sees(words.parts.looksRight);
    await portal.feel('offline');
    await press(words.parts.agree);
    await sees(words.parts.noAnswer);
    expect(await statusOf('one-missed')).toBe('in_arrears');
    await portal.feel('well');
    await press(words.parts.tryAgain);
    await sees(words.parts.settled('Maya'));
    expect(await statusOf('one-missed')).toBe('in_plan');
  });
});
