import type { BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { words } from '../../demo/desk/words.ts';
import { addDays } from '../../sdk/terms/calendar.ts';
import { createClient, type Client } from '../../sdk/client/index.ts';
import { deskFaults, focusAtDesk } from './support/atDesk.ts';
import { inChromium } from './support/chromium.ts';
import { openDeskSite } from './support/openDeskSite.ts';
import { desktop, openPortal, phone, type Portal } from './support/portal.ts';

/** Every page, by its address, and its heading. */
const pages: [hash: string, heading: string][] = [
  ['#/today', words.pages.today],
  ['#/people', words.pages.people],
  ['#/people/three-missed', 'Lena'],
  ['#/people/instalment-missed', 'Grace'],
  ['#/threads', words.pages.threads],
  ['#/circles', words.pages.circles],
  ['#/touches', words.pages.touches],
  ['#/insights', words.pages.insights],
  ['#/import', words.pages.import],
  ['#/playbook', words.pages.playbook],
  ['#/trail', words.pages.trail],
];

/** What the members of the cast owe, all of it or a part. */
const amounts = /\b(258|64\.00|49\.50|198|118\.00|236|129|2,?400)\b|[$€£]\s?\d/;

const newPeople = `member_id,first_name,email,locale,time_zone,country,program_id,progress,reference,description,due_on,amount,paid,currency
m-1,Ines,ines@example.com,en,Europe/Madrid,ES,steady-ground,,ines-1,"Steady Ground, October",2026-10-01,77.00,0.00,EUR
m-2,Tom,tom@example.com,en,Europe/London,GB,steady-ground,,,,,,,
`;

/** An experiment that began yesterday, as a part of a playbook. */
const pauseFirst = (now: Date): string => `experiments:
  - id: pause-first
    question: Does it help to see the pause first?
    startsOn: "${addDays(now.toISOString().slice(0, 10), -1)}"
    days: 60
    measure: resumed
    holdOut: 0.5
    compares: first_offers
    arms:
      - { id: pause, name: The pause first, firstOffer: pause }
`;

inChromium('the desk', (browser) => {
  let portal: Portal;
  let contexts: BrowserContext[] = [];
  beforeAll(async () => {
    portal = await openPortal();
  });
  beforeEach(() => portal.startOver());
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
  });
  afterAll(() => portal.close());

  async function visit(options: BrowserContextOptions = {}): Promise<Page> {
    const { context, page } = await portal.visitor(browser(), 'one-missed', options);
    contexts.push(context);
    return page;
  }

  /** At the desk, signed in. */
  async function sitDown(hash = '#/today', options: BrowserContextOptions = {}): Promise<Page> {
    const page = await visit(options);
    await page.goto(`/desk/${hash}`);
    await page.getByRole('button', { name: words.signIn.demo }).click();
    await page.locator('nav').waitFor({ state: 'attached' });
    return page;
  }

  /** What a member does on the site, by its API. */
  async function asMember(id: string): Promise<Client> {
    const site = portal.address.replace('localhost', '127.0.0.1');
    const token = async () => (await fetch(`${site}/goodterms-token`, { method: 'POST', headers: { cookie: `demo_member=${id}` } })).text();
    return createClient({ baseUrl: `${site}/api`, token });
  }

  const isTitled = (page: Page, title: string) => page.waitForFunction((name) => document.title.startsWith(name), title);

  it('is entered with the owner key, which the page keeps nowhere, and left for good', async () => {
    const site = await openDeskSite();
    const context = await browser().newContext({ baseURL: site.address, viewport: desktop });
    contexts.push(context);
    const page = await context.newPage();
    await page.goto('/desk');
    await page.getByRole('heading', { name: words.signIn.title }).waitFor();
    expect(await page.getByRole('button', { name: words.signIn.demo }).count()).toBe(0);

    await page.getByRole('button', { name: words.signIn.enter }).click();
    await page.getByText(words.signIn.keyMissing).waitFor();
    expect(await focusAtDesk(page)).toMatchObject({ tag: 'INPUT' });

    await page.getByLabel(words.signIn.key).fill('not-the-key');
    await page.keyboard.press('Enter');
    await page.getByText(words.signIn.failures.wrong_key).waitFor();
    expect(await page.getByLabel(words.signIn.key).inputValue()).toBe('not-the-key');

    await page.getByLabel(words.signIn.key).fill(site.ownerKey);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: words.pages.today, level: 1 }).waitFor();
    await page.getByText(words.today.noneWaiting, { exact: true }).waitFor();
    const kept = await page.evaluate(() => JSON.stringify([document.cookie, Object.entries(localStorage), Object.entries(sessionStorage), location.href, document.documentElement.outerHTML]));
    expect(kept).not.toContain(site.ownerKey);
    const [cookie] = await context.cookies();
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict' });

    await page.getByRole('button', { name: words.leave }).click();
    await page.getByRole('heading', { name: words.signIn.title }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: words.signIn.title }).waitFor();
    await site.close();
  });

  it('answers who waits: the promise runs, what was typed survives a look elsewhere and a lost connection, and it is sent once', async () => {
    const maya = await asMember('one-missed');
    const { id } = await maya.openConversation({ topic: 'timing', text: 'Could we find another day?' });
    const page = await sitDown();
    const waiting = page.getByRole('link', { name: /Could we find another day/ });
    await waiting.getByText(/Promised in 2[34] hours/).waitFor();
    await waiting.click();
    await page.getByRole('heading', { name: words.threads.title('Maya') }).waitFor();

    await page.getByRole('button', { name: words.threads.send }).click();
    await page.getByText(words.threads.answerMissing).waitFor();
    const box = page.getByLabel(words.threads.answer('Maya'));
    await box.fill('Of course. Would Friday suit you?');
    await page.getByRole('link', { name: words.pages.people }).click();
    await page.getByRole('heading', { name: words.pages.people, level: 1 }).waitFor();
    await page.goBack();
    await box.waitFor();
    expect(await box.inputValue()).toBe('Of course. Would Friday suit you?');

    // It arrives, and its answer is lost: whoever sends it again writes no second message.
    await page.route('**/messages', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await page.getByRole('button', { name: words.threads.send }).click();
    await page.getByText(words.failures.noAnswerToWriting).waitFor();
    expect(await box.inputValue()).toBe('Of course. Would Friday suit you?');
    await page.unroute('**/messages');
    await page.getByRole('link', { name: words.pages.people }).click();
    await page.getByRole('heading', { name: words.pages.people, level: 1 }).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: words.threads.send }).click();
    await page.getByText(words.threads.sent('Maya')).waitFor();
    expect(await box.inputValue()).toBe('');
    expect((await maya.getConversation(id)).messages.map(({ text }) => text)).toEqual(['Could we find another day?', 'Of course. Would Friday suit you?']);

    await page.getByRole('button', { name: words.threads.settle }).click();
    await page.getByText(words.threads.settleSure('Maya')).waitFor();
    await page.getByRole('button', { name: words.threads.settleYes }).click();
    await page.getByText(words.threads.closedHint).waitFor();
    await page.getByRole('link', { name: words.pages.today }).click();
    await page.getByText(words.today.noneWaiting, { exact: true }).waitFor();
  });

  it('gives breathing space and ends it; the timeline says why nobody writes', async () => {
    const page = await sitDown('#/people/one-missed');
    await page.getByText(words.person.place).first().click();
    await page.getByLabel(words.person.placeUntil).fill('');
    await page.getByRole('button', { name: words.person.place }).click();
    await page.getByText(words.person.placeDayMissing).waitFor();
    await page.getByLabel(words.person.placeUntil).fill('2099-01-05');
    await page.getByRole('button', { name: words.person.place }).click();
    await page.getByText('Maya is left in peace until Monday, January 5.').waitFor();
    expect(await focusAtDesk(page)).toMatchObject({ tag: 'H2', text: words.person.quiet });
    await page.getByText(words.silences['breathing_space'] ?? '').waitFor();

    await page.getByLabel(words.person.releaseWhy).fill('She wrote that she is fine.');
    await page.getByRole('button', { name: words.person.releaseBreathing }).click();
    await page.getByText(words.person.released).waitFor();
    await page.getByText('She wrote that she is fine.').waitFor();
    await page.getByText(words.person.noHolds).waitFor();
  });

  it('shows what a file would change, takes exactly that, and names the lines of one that has faults', async () => {
    const page = await sitDown('#/import');
    await page.getByRole('button', { name: words.import.look }).click();
    await page.getByText(words.import.fileMissing).waitFor();

    await page.setInputFiles('#file', { name: 'broken.csv', mimeType: 'text/csv', buffer: Buffer.from(newPeople.replace('77.00', 'lots')) });
    await page.getByRole('button', { name: words.import.look }).click();
    await page.getByText(words.import.faults).waitFor();
    await page.getByRole('rowheader', { name: 'line 2, amount' }).waitFor();

    await page.setInputFiles('#file', { name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(newPeople) });
    expect(await page.getByText(words.import.faults).count()).toBe(0);
    await page.getByRole('button', { name: words.import.look }).click();
    await page.getByRole('heading', { name: words.import.preview }).waitFor();
    expect(await focusAtDesk(page)).toMatchObject({ tag: 'H2', text: words.import.preview });
    expect(await page.locator('.counts tbody tr').allInnerTexts()).toEqual([expect.stringMatching(/^People\s+2\s+0\s+0/), expect.stringMatching(/^Sums asked for\s+1\s+0\s+0/)]);
    expect(await page.locator('main').innerText()).not.toMatch(/77/);
    expect((await portal.owner.listMembers()).items.map(({ id }) => id)).not.toContain('m-1');

    await page.getByRole('button', { name: words.showAmounts }).click();
    await page.getByText(/77/).first().waitFor();
    await page.getByRole('button', { name: words.import.take, exact: true }).click();
    await page.getByRole('heading', { name: words.import.taken }).waitFor();
    await page.getByRole('link', { name: words.pages.people }).click();
    await page.getByLabel(words.people.search).fill('ínes');
    await page.getByRole('link', { name: 'Ines' }).waitFor();
    expect(await page.locator('.row').count()).toBe(1);
  });

  /** At the editor, with its text. */
  async function atEditor(options: BrowserContextOptions = {}): Promise<{ page: Page; box: Locator; text: string }> {
    const page = await sitDown('#/playbook', options);
    const box = page.getByLabel(words.playbook.text, { exact: true });
    await page.getByText(words.playbook.unchanged).waitFor();
    return { page, box, text: await box.inputValue() };
  }
  const pressed = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  /** As if it was pasted; typing a text of this length takes a browser seconds. */
  const write = (box: Locator, text: string) =>
    box.evaluate((area: HTMLTextAreaElement, value) => {
      area.value = value;
      area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, text);
  const marked = (box: Locator) => box.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));

  it('checks a changed playbook: each fault has its line, and harsh words have kinder ones', async () => {
    const { page, box, text } = await atEditor();
    await pressed(page, words.playbook.checkIt);
    await page.getByText(words.playbook.fine).waitFor();

    const changed = text.replace('billing: monthly', 'billing: sometimes');
    await write(box, changed);
    expect(await page.getByText(words.playbook.fine).count()).toBe(0);
    await page.getByText(words.playbook.unsaved).waitFor();
    await pressed(page, words.playbook.save);
    await page.getByText(words.playbook.faults(1)).waitFor();
    expect(await focusAtDesk(page)).toMatchObject({ tag: 'H3' });
    expect(await page.getByRole('button', { name: words.playbook.saveYes }).count()).toBe(0);
    const line = changed.split('\n').findIndex((one) => one.includes('sometimes')) + 1;
    await tabTo(page, words.playbook.goTo(line));
    await page.keyboard.press('Enter');
    expect(await marked(box)).toContain('sometimes');
    expect(await focusAtDesk(page)).toMatchObject({ tag: 'TEXTAREA', isSeen: true });
    await page.keyboard.press('Tab'); // the box lets go
    expect(await focusAtDesk(page)).not.toMatchObject({ tag: 'TEXTAREA' });

    await write(box, text.replace('No rush.', 'This is your last chance.'));
    await pressed(page, words.playbook.checkIt);
    await page.locator('.faults q', { hasText: /last chance/i }).first().waitFor();
    await page.getByText(words.playbook.kinder).first().waitFor();
  });

  it('tries sixty days with people who do not exist: what each gets, and why not on the other days', async () => {
    const { page } = await atEditor({ viewport: phone });
    await pressed(page, words.playbook.tryIt);
    await page.getByRole('heading', { name: words.playbook.rehearsal.title }).waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'rehearsal');
    const days = page.locator('.days li');
    await page.getByLabel(words.playbook.rehearsal.who).selectOption('ben');
    await days.first().waitFor();
    const ben = await days.allInnerTexts();
    expect(ben.length).toBeLessThan(45);
    expect(ben.join('\n')).toContain(words.situations['first_missed']);
    expect(ben.join('\n')).toMatch(/\d+ quiet days: they heard from you lately/);
    await page.getByLabel(words.playbook.rehearsal.who).selectOption('noor');
    await page.getByText(/Noor \(UTC\) would get no note/).waitFor();
    expect(await days.allInnerTexts()).toEqual([expect.stringMatching(/6\d quiet days: nothing is open\. They look in 3 times\./)]);
    expect(await deskFaults(page)).toEqual([]);
  });

  it('saves a playbook after it has said what changes; members read the new words, and what was comes back', async () => {
    const maya = await asMember('one-missed');
    const { page, box, text } = await atEditor();
    await write(box, text.replaceAll('No rush.', 'Whenever you like.').replace('answersWithinHours: 24', 'answersWithinHours: 23').replace(/^version: .*$/m, 'version: autumn'));
    await page.getByLabel(words.playbook.by).fill('Dana');
    await pressed(page, words.playbook.save);
    await page.getByText('This changes: its name, the people who answer, the letters.').waitFor();
    expect(JSON.stringify(await maya.getStanding())).not.toContain('Whenever you like.');
    await pressed(page, words.playbook.saveYes);
    await page.getByText(words.playbook.saved('autumn')).waitFor();
    await page.getByText(words.playbook.version('autumn'), { exact: true }).waitFor();
    await page.getByText(words.playbook.unchanged).waitFor();
    expect(JSON.stringify(await maya.getStanding())).toContain('Whenever you like.');
    await page.getByText(/saved by Dana/).waitFor();

    await page.locator('.editions li', { hasText: words.playbook.history.file }).getByRole('button').click();
    await page.getByText(words.playbook.history.brought).waitFor();
    expect(await box.inputValue()).toBe(text);
    await pressed(page, words.playbook.save);
    await pressed(page, words.playbook.saveYes);
    await page.getByText(words.playbook.unchanged).waitFor();
    expect(await page.locator('.editions li').count()).toBe(3);
    expect(JSON.stringify(await maya.getStanding())).not.toContain('Whenever you like.');
    await page.getByRole('link', { name: words.pages.trail }).click();
    await page.getByText(words.trail.deeds['playbook.published'] ?? '').first().waitFor();
  });

  it('keeps what was typed when saving fails, and asks before it is lost', async () => {
    const { page, box, text } = await atEditor();
    const mine = text.replaceAll('No rush.', 'Whenever you like.');
    await write(box, mine);
    await pressed(page, words.playbook.save);
    await page.route('**/v1/owner/playbook', (route) => (route.request().method() === 'PUT' ? route.abort() : route.continue()));
    await pressed(page, words.playbook.saveYes);
    await page.getByText(words.failures.noAnswerToWriting).waitFor();
    expect(await box.inputValue()).toBe(mine);
    await page.unroute('**/v1/owner/playbook');

    await page.getByRole('link', { name: words.pages.people }).click();
    await page.getByRole('heading', { name: words.pages.people, level: 1 }).waitFor();
    const asked = page.waitForEvent('dialog');
    const leaving = page.reload();
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await leaving.catch(() => {}); // one stays
    await page.getByRole('link', { name: words.pages.playbook }).click();
    expect(await box.inputValue()).toBe(mine);
    await pressed(page, words.playbook.save);
    await pressed(page, words.playbook.saveYes);
    await page.getByText(words.playbook.unchanged).waitFor();
    await page.reload();
    await page.getByText(words.playbook.unchanged).waitFor();
    expect(await box.inputValue()).toBe(mine);
  });

  it('says kindly that somebody else has saved meanwhile, and loses neither text', async () => {
    const { page, box, text } = await atEditor();
    const save = async (by: string, instead: string): Promise<string> => {
      const { edition } = await portal.owner.getPlaybook();
      const theirs = text.replaceAll('No rush.', instead);
      await portal.owner.publishPlaybook({ text: theirs, edition, by });
      return theirs;
    };
    const mine = text.replaceAll('No rush.', 'Whenever you like.');
    await write(box, mine);
    const theirs = await save('Theo', 'Take your time.');
    await pressed(page, words.playbook.save);
    await pressed(page, words.playbook.saveYes);
    await page.getByText(/Theo saved version .* meanwhile/).waitFor();
    expect(await focusAtDesk(page)).toMatchObject({ tag: 'P', isSeen: true });
    expect(await deskFaults(page)).toEqual([]);
    expect(await box.inputValue()).toBe(mine);
    await pressed(page, words.playbook.conflict.takeTheirs);
    await expect.poll(() => box.inputValue()).toBe(theirs);
    await pressed(page, words.playbook.takeBack);
    expect(await box.inputValue()).toBe(mine);

    await save('Theo', 'Any day is fine.');
    await pressed(page, words.playbook.save);
    await pressed(page, words.playbook.saveYes);
    await pressed(page, words.playbook.conflict.keepMine);
    await pressed(page, words.playbook.saveYes);
    await page.getByText(words.playbook.unchanged).waitFor();
    expect((await portal.owner.getPlaybook()).text).toBe(mine);
  });

  it('hides every sum until it is asked for, and again after the next sign-in', async () => {
    const page = await sitDown();
    for (const [hash, heading] of pages) {
      await page.goto(`/desk/${hash}`);
      await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
      await page.locator('.pending').first().waitFor({ state: 'detached' });
      expect(amounts.exec(await page.locator('main').innerText())?.[0], hash).toBeUndefined();
    }
    await page.goto('/desk/#/people/three-missed');
    await page.getByRole('button', { name: words.showAmounts }).click();
    await page.getByText('€118.00').first().waitFor();
    await page.getByRole('link', { name: words.pages.people }).first().click();
    await page.getByText('€236.00').waitFor();
    await page.getByRole('button', { name: words.leave }).click();
    await page.getByRole('button', { name: words.signIn.demo }).click();
    await page.getByRole('button', { name: words.showAmounts }).waitFor();
    expect(await page.locator('main').innerText()).not.toContain('€236.00');
  });

  it('draws what worked under the strict policy of the page, each chart with its table', async () => {
    const page = await visit();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => message.type() === 'error' && !message.text().includes('401') && complaints.push(message.text()));
    await page.goto('/desk/#/insights');
    await page.getByRole('button', { name: words.signIn.demo }).click();
    await page.locator('figure svg').first().waitFor();
    const charts = await page.locator('figure').count();
    expect(charts).toBeGreaterThan(3);
    expect(await page.locator('figure svg').count()).toBe(charts);
    expect(await page.locator('figure table').count()).toBe(charts);
    expect(await page.locator('figure svg rect').count()).toBeGreaterThan(charts);
    const { missed, ways } = await portal.owner.getInsights();
    const rowOf = (name: string) => page.getByRole('row', { name: new RegExp(`^${name} `) });
    await rowOf(words.insights.missed.parts.tooEarly).first().getByText(words.insights.of(missed.people.tooEarly, missed.people.missed)).waitFor();
    await rowOf(words.insights.ways.parts.plan).getByText(words.insights.of(ways.plan, ways.of)).waitFor();
    await page.getByLabel(words.insights.windows[30] ?? '').check();
    await page.locator('figure svg').first().waitFor();
    expect(complaints).toEqual([]);
  });

  it('tells what an experiment has found so far, and keeps that a note bothered somebody', async () => {
    const { text, edition } = await portal.owner.getPlaybook();
    await portal.owner.publishPlaybook({ text: `${text}\n${pauseFirst(new Date())}`, edition });
    const cast = await portal.owner.listMembers();
    const page = await sitDown('#/people/one-missed', { viewport: phone });
    await (await asMember('one-missed')).getStanding();
    await page.locator('summary', { hasText: words.person.complaint.title }).click();
    await pressed(page, words.person.complaint.button);
    await page.getByText(words.person.complaint.noted('Maya')).waitFor();

    await page.goto('/desk/#/insights');
    const found = page.getByRole('region', { name: words.insights.experiments.title });
    await found.getByRole('heading', { name: 'Does it help to see the pause first?' }).waitFor();
    await found.getByText('Too early to say.').waitFor();
    const rows = await found.locator('tbody tr').allInnerTexts();
    const numbers = rows.map((row) => row.match(/\d+/g)?.map(Number) ?? []);
    const [people, bothered] = [0, 3].map((column) => numbers.reduce((sum, row) => sum + (row[column] ?? 0), 0));
    expect(people).toBeGreaterThan(0);
    expect(people).toBeLessThanOrEqual(cast.items.length);
    expect(bothered).toBe(1);
    expect(await deskFaults(page)).toEqual([]);
  });

  it('says so when the session is over, and goes on where it was', async () => {
    const page = await sitDown('#/people/one-missed');
    await page.getByText(words.person.record).first().click();
    await page.getByLabel(words.person.amount).fill('64.50');
    await portal.startOver(); // which ends every session
    await page.getByRole('button', { name: words.person.record }).click();
    await page.getByText(words.signIn.again).waitFor();
    expect(await focusAtDesk(page)).toMatchObject({ tag: 'H1', text: words.signIn.title });
    await page.getByRole('button', { name: words.signIn.demo }).click();
    await page.getByRole('heading', { name: 'Maya', level: 1 }).waitFor();
    await page.getByText(words.person.record).first().click();
    expect(await page.getByLabel(words.person.amount).inputValue()).toBe('64.50');
    await page.getByRole('button', { name: words.person.record }).click();
    await page.getByText(words.person.recorded).waitFor();
    expect((await portal.owner.getMember('one-missed')).charges).toMatchObject([{ paid: 64_50 }]);
  });

  it('can be used by keyboard alone', async () => {
    const maya = await asMember('one-missed');
    const { id } = await maya.openConversation({ topic: 'other', text: 'Hello there' });
    const page = await visit();
    await page.goto('/desk');
    await page.getByRole('button', { name: words.signIn.demo }).waitFor();
    await tabTo(page, words.signIn.demo);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: words.pages.today, level: 1 }).waitFor();
    await page.getByRole('link', { name: /Hello there/ }).waitFor();
    await tabTo(page, 'Maya');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: words.threads.title('Maya') }).waitFor();
    expect(await focusAtDesk(page)).toMatchObject({ tag: 'H1' });
    await tabTo(page, words.threads.answer('Maya'));
    await page.keyboard.type('Good to hear from you.');
    await tabTo(page, words.threads.send);
    await page.keyboard.press('Enter');
    await page.getByText(words.threads.sent('Maya')).waitFor();
    expect((await maya.getConversation(id)).messages).toHaveLength(2);
  });

  it('has its menu behind a button on a phone, which Escape closes', async () => {
    const page = await sitDown('#/today', { viewport: phone });
    const menu = page.getByRole('button', { name: words.menu });
    await menu.focus();
    await page.keyboard.press('Enter');
    await tabTo(page, words.pages.people);
    await page.keyboard.press('Escape');
    expect(await focusAtDesk(page)).toMatchObject({ tag: 'BUTTON', text: words.menu });
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await tabTo(page, words.pages.circles);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: words.pages.circles, level: 1 }).waitFor();
    expect(await focusAtDesk(page)).toMatchObject({ tag: 'H1', text: words.pages.circles });
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
  });

  it.each([
    ['a phone', phone],
    ['a desktop', desktop],
  ])('every page is for everyone on %s, in the light and in the dark', async (_, viewport) => {
    const lena = await asMember('three-missed');
    await lena.askIntroduction('peer-harbour', { pseudonym: 'Heron' });
    await lena.openConversation({ topic: 'amount', text: 'Could it be a little less?' });
    const page = await visit({ viewport });
    const faults: string[] = [];
    const look = async (name: string): Promise<void> => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        faults.push(...(await deskFaults(page)).map((fault) => `${name} in the ${colorScheme}: ${fault}`));
      }
    };
    await page.goto('/desk/');
    await page.getByRole('button', { name: words.signIn.demo }).waitFor();
    await look('sign in');
    await page.getByRole('button', { name: words.signIn.demo }).click();
    for (const [hash, heading] of pages) {
      await page.evaluate((to) => location.assign(to), hash);
      await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
      await page.locator('.pending').first().waitFor({ state: 'detached' });
      await isTitled(page, heading);
      const { tag, text } = await focusAtDesk(page);
      if (hash !== '#/today' && (tag !== 'H1' || text !== heading)) faults.push(`${hash}: the heading has not got the focus; it is on ${tag} "${text}"`);
      for (const summary of await page.locator('summary').all()) await summary.click();
      await look(hash);
    }
    await page.evaluate(() => location.assign('#/threads'));
    await page.getByRole('link', { name: /a little less/ }).click();
    await page.getByRole('button', { name: words.threads.settle }).click();
    await look('a conversation');
    expect(faults).toEqual([]);
  });

  it('a meeting is arranged by the keyboard alone, with a peer whose page runs no script, and ends for both when the peer says so', async () => {
    const lena = await asMember('three-missed');
    await lena.askIntroduction('peer-harbour', { pseudonym: 'Heron' });
    const seen = async () => (await lena.listCircles()).items.map(({ introduction }) => introduction).find((introduction) => introduction !== null);
    const page = await sitDown('#/circles', { viewport: phone });
    const faults: string[] = [];
    await page.getByRole('button', { name: words.circles.passOn }).waitFor();
    await tabTo(page, words.circles.passOn);
    await page.keyboard.press('Enter');
    const link = await page.getByLabel(words.circles.link('Harbour')).inputValue();
    faults.push(...(await deskFaults(page)));
    await tabTo(page, words.circles.copy);

    const context = await browser().newContext({ viewport: phone, javaScriptEnabled: false });
    contexts.push(context);
    const peer = await context.newPage();
    const asked: string[] = [];
    peer.on('request', (request) => asked.push(request.url()));
    await peer.goto(link);
    expect(await peer.locator('html').innerText()).not.toMatch(/Lena|258|[$€]/);
    expect(await peer.locator('textarea').inputValue()).toBe('The walk-and-talk call, Thursdays at six');
    await peer.locator('textarea').fill('Tuesdays, by phone');
    await peer.getByRole('button', { name: 'Yes, I would like to meet them' }).click();
    await peer.getByRole('heading', { name: /can meet/ }).waitFor();
    expect(await seen()).toMatchObject({ state: 'accepted', meetAt: 'Tuesdays, by phone' });
    expect(new Set(asked)).toEqual(new Set([link]));

    await page.reload();
    await page.getByText('Tuesdays, by phone').waitFor();
    faults.push(...(await deskFaults(page)));
    await peer.getByRole('button', { name: 'Something is not right' }).click();
    await peer.getByRole('heading', { name: 'Thank you for telling us' }).waitFor();
    expect(await seen()).toBeUndefined();
    await page.reload();
    await page.getByText(words.circles.reportedByPeer('Harbour')).waitFor();
    expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toContain(words.circles.reported);
    faults.push(...(await deskFaults(page)));
    expect(faults).toEqual([]);
  });

  it('the page of a peer is for everyone, in the light and in the dark', async () => {
    await (await asMember('three-missed')).askIntroduction('peer-harbour', { pseudonym: 'Heron' });
    const [waiting] = (await portal.owner.listIntroductions()).items;
    const { peerLink } = await portal.owner.acceptIntroduction(waiting?.introduction.id ?? '');
    const context = await browser().newContext({ baseURL: portal.address, viewport: phone, bypassCSP: true });
    contexts.push(context);
    const page = await context.newPage();
    const faults: string[] = [];
    await page.goto(peerLink);
    for (const press of ['Yes, I would like to meet them', 'Leave', '']) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        faults.push(...(await deskFaults(page)));
      }
      if (press) await page.getByRole('button', { name: press }).click();
    }
    expect(faults).toEqual([]);
  });

  /** Presses Tab until what is named has the focus, and sees that each stop on the way can be seen. */
  async function tabTo(page: Page, name: string): Promise<void> {
    for (let stops = 0; stops < 60; stops += 1) {
      await page.keyboard.press('Tab');
      const focus = await focusAtDesk(page);
      if (focus.tag === 'BODY') continue;
      expect(focus, `the focus on "${focus.text}"`).toMatchObject({ isSeen: true, hasRing: true });
      if (focus.text.trim().startsWith(name)) return;
    }
    throw new Error(`Sixty presses of Tab did not come to "${name}".`);
  }
});
