import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { words as desk } from '../../demo/desk/words.ts';
import { cast, type SceneId } from '../../demo/scenes/cast.ts';
import { smtpMailer, type SmtpMailer } from '../../sdk/server/mail/smtpMailer.ts';
import { sqliteStore } from '../../sdk/server/store/sqlite.ts';
import { type MailServer, type ReceivedMail, startMailServer } from '../server/support/mailServer.ts';
import { inChromium } from './support/chromium.ts';
import { watch } from './support/hostPage.ts';
import { linksOf, mailFaults } from './support/mailFaults.ts';
import { monthClock } from './support/monthClock.ts';
import { desktop, openPortal, phone, type Portal } from './support/portal.ts';
import { rhythmFaults } from './support/rhythmFaults.ts';
import { type Visit, visitOn } from './support/visit.ts';
import { type AllWords, wordsOf } from './support/wordsOf.ts';

/** Sam owes nothing when the month begins. All others of the cast never look in: they are only written to. */
const sam: SceneId = 'owes-nothing';
const timeZone = 'America/Los_Angeles';

/** A Monday, day 0 below. On day 20 the clocks are put back. */
const startsOn = '2026-10-12';

const dana = 'Dana Reyes';

/** What waits in the corner of the page: a note that speaks up, a button for who comes looking, or nothing at all. */
type Corner = 'note' | 'button' | 'nothing';

inChromium('a month', (browser) => {
  let mail: MailServer;
  let mailer: SmtpMailer;
  let portal: Portal;
  let words: AllWords;
  const contexts: BrowserContext[] = [];
  const clock = monthClock({ startsOn, timeZone });

  beforeAll(async () => {
    mail = await startMailServer();
    mailer = smtpMailer({ url: mail.url, from: 'Steady Ground <care@steadyground.example>' });
    portal = await openPortal({ clock, mailer });
    words = await wordsOf('en');
  });
  afterAll(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    await portal.close();
    mailer.close();
    await mail.stop();
  });

  /** A browser of its own, signed in as Sam. */
  async function device(viewport: typeof phone): Promise<Visit> {
    const { context, page } = await portal.visitor(browser(), sam, { viewport });
    contexts.push(context);
    return visitOn(page, words);
  }

  /** Lets the days go by until then; what falls due is done every hour. */
  const until = (day: number, time: string): Promise<void> => clock.goOn(day, time, () => portal.moveClock(0));

  /** Opens the page and sees what is in its corner. */
  async function comes({ page }: Visit, meets: Corner, address = '/'): Promise<void> {
    // An answer to the page before must not be taken for this one's.
    await page.goto('about:blank');
    const answer = page.waitForResponse('**/api/v1/standing');
    await page.goto(address);
    await (await answer).finished();
    await page.waitForLoadState('networkidle');
    const note = page.getByRole('region', { name: words.frame.noteFrom(dana) });
    const button = page.getByRole('button', { name: words.frame.notesFrom(dana) });
    if (meets === 'note') await note.waitFor();
    if (meets === 'button') await button.waitFor();
    const met = { note: await note.count(), button: await button.count() };
    expect(met, `at ${clock.now().toISOString()}`).toEqual({ note: Number(meets === 'note'), button: Number(meets === 'button') });
  }

  /** On each of these days nothing speaks up, on any device, and the desk would say why. */
  async function isLeftAlone(on: Visit[], days: number[], meets: Exclude<Corner, 'note'>, why: string): Promise<void> {
    const before = (await lettersToSam()).length;
    for (const day of days) {
      await until(day, '18:00');
      for (const visit of on) await comes(visit, meets);
      expect((await portal.owner.getTimeline(sam)).now, `on day ${day}`).toMatchObject({ touch: false, why });
    }
    expect(await lettersToSam()).toHaveLength(before);
  }

  /** Sam pays in another way, and the owner writes it down. */
  async function pays(amount: number, reference: string): Promise<void> {
    await portal.owner.recordPayment(sam, { amount, currency: 'USD', reference });
  }

  const addressOf = (memberId: string): string => cast.find(({ id }) => id === memberId)?.email ?? '';

  async function lettersToSam(): Promise<ReceivedMail[]> {
    return (await mail.received()).filter(({ envelope }) => envelope.to.includes(addressOf(sam)));
  }

  /** The letter that has just come, and where it leads; so many have come by then. */
  async function linkInLetter(count: number): Promise<string> {
    const letters = await lettersToSam();
    expect(letters).toHaveLength(count);
    const [link = ''] = letters.slice(-1).flatMap(linksOf);
    expect(link).toBe(`${portal.address}/`);
    return link;
  }

  it('a missed payment, a kind note, quiet when it is asked for, a plan, silence, one gentle note, and a welcome', async () => {
    const [visit, laptop] = [await device(phone), await device(desktop)];
    const { page, panel, press, sees, take, pick, goOn } = visit;
    const { complaints } = await watch(page);

    await portal.owner.addCharge(sam, { reference: 'october', description: 'Steady Ground, October', dueOn: startsOn, amount: 120_00, currency: 'USD' });
    await isLeftAlone([visit], [0], 'nothing', 'owes_nothing');

    // Missed, and met kindly: in the morning, not before.
    await until(1, '07:30');
    await comes(visit, 'button');
    await until(1, '10:00');
    await comes(visit, 'note');
    await press(words.frame.readIt);
    await sees('Hi Sam,');
    await press(words.frame.notNow);
    await sees(words.notNow.heading);
    await pick(words.notNow.inWeek);
    await press(words.notNow.stayQuiet);
    await sees(words.notNow.okay('Sam'));
    await isLeftAlone([visit, laptop], [1, 2, 4, 7], 'nothing', 'snoozed');
    expect(await lettersToSam()).toEqual([]);

    // The quiet is over. Sam has not looked in, so a letter comes by mail; at night nothing speaks up all the same.
    await until(8, '21:30');
    const letter = await linkInLetter(1);
    await comes(laptop, 'button');
    await until(9, '12:00');
    await comes(visit, 'note', letter);
    await press(words.frame.readIt);
    await sees('Hi Sam,');
    await take(words.frame.offers.plan());
    await sees(words.spread.heading);
    await pick(words.spread.byCount);
    await press(words.parts.less);
    await pick(words.spread.frequencies.weekly);
    await pick('Friday');
    await goOn();
    await sees(words.parts.looksRight);
    await press(words.parts.agree);
    await sees(words.parts.settled('Sam'));
    for (const date of ['October 23', 'October 30', 'November 6']) await panel.getByText(date, { exact: true }).waitFor();

    // The plan runs: the first is paid on its day, the second is not.
    await isLeftAlone([visit, laptop], [9, 11], 'button', 'plan');
    await pays(40_00, 'first');
    await isLeftAlone([visit], [12, 15, 18, 19, 21], 'button', 'plan');

    // Three quiet days later the one gentle note; Sam moves that date.
    await until(22, '07:30');
    await comes(laptop, 'button');
    expect(await lettersToSam()).toHaveLength(1);
    await until(23, '10:00');
    await comes(visit, 'note', await linkInLetter(2));
    await press(words.frame.readIt);
    await sees(words.missed.heading);
    await take(words.missed.moveIt);
    await sees(words.missed.whichDay);
    await pick(words.parts.anotherDay);
    await panel.locator('input[type=date]').fill('2026-11-05');
    await goOn();
    await sees(words.parts.looksRight);
    await press(words.parts.agree);
    await sees(words.parts.settled('Sam'));
    await isLeftAlone([visit, laptop], [23, 24], 'button', 'plan');
    await pays(40_00, 'second');
    await isLeftAlone([visit], [25], 'button', 'plan');
    await pays(40_00, 'third');

    // All is paid: a welcome, once, and then nothing.
    await until(26, '10:00');
    await comes(visit, 'note');
    await press(words.frame.readIt);
    await sees(words.welcome.heading);
    const isKept = page.waitForResponse('**/api/v1/snoozes');
    await press(words.welcome.thanks);
    expect((await isKept).ok()).toBe(true);
    await isLeftAlone([visit, laptop], [26, 29, 34], 'nothing', 'owes_nothing');
    expect(await complaints()).toEqual([]);
  }, 240_000);

  it('kept to the one rhythm of the note and the mail together, for everybody', async () => {
    for (const { id, timeZone: zone } of cast) {
      const { items } = await portal.owner.getTimeline(id, { limit: 100 });
      expect(rhythmFaults(items, zone), id).toEqual([]);
    }
    const { items } = await portal.owner.getTimeline(sam);
    expect(items.filter(({ situation }) => situation === 'instalment_missed')).toHaveLength(1);
  });

  it('sent each letter once, to whom it is for, kind, discreet and easy to stop', async () => {
    const letters = await mail.received();
    expect(letters.flatMap(mailFaults)).toEqual([]);

    // The id that a letter travels under leads to its touch: none was lost, and none came twice.
    const store = await sqliteStore({ file: portal.database, clock });
    const arrived = await Promise.all(
      letters.map(async ({ messageId = '', envelope }) => {
        const message = await store.reader.message(messageId.slice(1, messageId.indexOf('@')));
        return `${String(message?.payload['touchId'])} to ${envelope.to.join()}`;
      }),
    );
    await store.close();
    const timelines = await Promise.all(cast.map(({ id }) => portal.owner.getTimeline(id, { limit: 100 })));
    const made = timelines.flatMap(({ items }) => items).filter(({ channel, state }) => channel === 'email' && state === 'made');
    const written = made.map(({ id, memberId }) => `${id} to ${addressOf(memberId)}`);
    expect(arrived.toSorted()).toEqual(written.toSorted());
    expect(written.filter((line) => line.endsWith(addressOf(sam)))).toHaveLength(2);
    expect(written.length).toBeGreaterThan(cast.length);
  });

  it('is the same story at the desk, in the same order', async () => {
    const { page } = await device(desktop);
    await page.goto('/desk/');
    await page.getByRole('button', { name: desk.signIn.demo }).click();
    await page.getByText(desk.today.allDelivered).waitFor();
    await page.getByRole('link', { name: desk.pages.people, exact: true }).click();
    await page.getByRole('link', { name: 'Sam', exact: true }).click();
    await page.getByRole('heading', { name: 'Sam', level: 1 }).waitFor();
    await page.getByRole('region', { name: desk.person.standing }).getByText(desk.statuses['current'] ?? '', { exact: true }).waitFor();

    const notes = page.getByRole('region', { name: desk.person.touches });
    await notes.getByRole('listitem').first().waitFor();
    const told = await notes.getByRole('listitem').evaluateAll((items) => items.map((item) => [item.querySelector('time')?.dateTime.slice(0, 10), ...[...item.querySelectorAll('.deed, .details > :first-child')].map(({ textContent }) => textContent)]));
    const { situations: about, channels: by } = desk;
    expect(told.toReversed()).toEqual(
      [
        ['2026-10-13', about['first_missed'], by['widget']],
        ['2026-10-20', about['first_missed'], by['email']],
        ['2026-11-03', about['instalment_missed'], by['email']],
        ['2026-11-07', about['welcome_back'], by['widget']],
      ].map(([day, situation = '', channel = '']) => [day, desk.person.touchAbout(situation), desk.person.touchBy(channel)]),
    );
    await notes.getByText(`${desk.person.noTouch} ${desk.silences['owes_nothing']}`).waitFor();

    const { deeds } = desk.trail;
    const trail = await page.getByRole('region', { name: desk.person.trail }).locator('.deed').allInnerTexts();
    const story = trail.toReversed();
    const month = 'charge.added, touch.made, snoozed, touch.made, plan.agreed, plan.paid, payment.settled, instalment.missed, touch.made, instalment.moved, plan.paid, payment.settled, plan.paid, payment.settled, touch.made, welcome.closed';
    expect(story.slice(story.lastIndexOf(deeds['charge.added'] ?? ''))).toEqual(month.split(', ').map((deed) => deeds[deed]));
  });
});
