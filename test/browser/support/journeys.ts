import { cast, type SceneId } from '../../../demo/scenes/cast.ts';
import { peerSaysYes } from '../../support/peerSaysYes.ts';
import { cards, formOn, giveCard, payAll } from './atPayment.ts';
import { putHostPage } from './hostPage.ts';
import type { Portal } from './portal.ts';
import { confirm, done, payOnStripe, serveStripe, stripePolicy } from './serveStripe.ts';
import { helper, type Visit } from './visit.ts';
import type { AllWords } from './wordsOf.ts';

/** One screen on the way. */
export interface Step {
  /** Unique over all journeys; names the picture of it. */
  name: string;
  /** Whether the member has asked for amounts by then. */
  isRevealed?: true;
  /** Whether the member has done something on it since it came, so that the focus has left its heading. */
  isUnderWay?: true;
  /** Whether it is about the page with the panel closed. */
  isClosed?: true;
}

/** A way through the screens. Each starts from the scenes as they were first played. */
export interface Journey {
  member: SceneId;
  daysAhead?: number;
  /** Takes the way, and stops at each screen worth looking at. */
  walk(visit: Visit, portal: Portal): AsyncGenerator<Step>;
}

/** What Maya is called in the language of these words. */
function mayaIn({ language }: AllWords): string {
  return cast.find(({ id }) => id === 'one-missed')?.name[language] ?? '';
}

async function* letter({ read, page, panel, words, press, sees }: Visit): AsyncGenerator<Step> {
  await page.goto('/');
  await page.locator('.nudge').waitFor();
  yield { name: 'nudge', isClosed: true };
  await read();
  yield { name: 'letter' };
  await panel.locator('.card').last().scrollIntoViewIfNeeded();
  yield { name: 'letter-ways' };
  await press(words.frame.showDetails);
  yield { name: 'letter-details', isRevealed: true };
  await press(words.frame.changeGoal);
  await sees(words.goal.heading);
  yield { name: 'goal', isRevealed: true };
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
}

async function* spread({ read, take, sees, words, pick, press, panel, goOn }: Visit): AsyncGenerator<Step> {
  const { frame, parts, spread: terms } = words;
  await read();
  await take(frame.offers.plan());
  await sees(terms.heading);
  yield { name: 'spread', isRevealed: true };
  await pick(terms.byCount);
  await pick(parts.anotherDay);
  yield { name: 'spread-count', isRevealed: true };
  await pick(parts.today);
  await pick(terms.byAmount);
  await goOn();
  await sees(parts.looksRight);
  yield { name: 'spread-review', isRevealed: true };
  await press(parts.agree);
  await panel.locator('.details').waitFor();
  await panel.getByRole('button', { name: parts.print }).waitFor();
  yield { name: 'spread-done', isRevealed: true };
  await press(parts.payToday);
  await sees(words.plan.heading);
  yield { name: 'plan-today', isRevealed: true };
}

async function* twoCurrencies({ read, take, sees, words, press }: Visit): AsyncGenerator<Step> {
  await read();
  yield { name: 'letter-two-currencies' };
  await press(words.frame.showDetails);
  yield { name: 'letter-two-currencies-details', isRevealed: true };
  await take(words.frame.offers.pay());
  await sees(words.pay.heading);
  yield { name: 'pay-two-currencies', isRevealed: true };
}

async function* pause({ read, take, sees, words, panel, press, goOn }: Visit): AsyncGenerator<Step> {
  await read();
  await take(words.frame.offers.pause());
  await sees(words.pause.heading);
  yield { name: 'pause' };
  await goOn();
  await panel.getByText(words.parts.pickOne).waitFor();
  yield { name: 'pause-unpicked' };
  await panel.locator('.choice label').first().click();
  await goOn();
  await sees(words.parts.looksRight);
  yield { name: 'pause-review' };
  await press(words.pause.take);
  await panel.getByText(words.pause.sooner).waitFor();
  yield { name: 'pause-done' };
}

async function* payNow({ read, take, sees, words, pick, panel, page, goOn }: Visit): AsyncGenerator<Step> {
  const { pay } = words;
  await read();
  await take(words.frame.offers.pay());
  await sees(pay.heading);
  yield { name: 'pay' };
  await pick(pay.part);
  await goOn();
  await panel.locator('[aria-invalid="true"]').waitFor();
  yield { name: 'pay-part', isRevealed: true };
  await pick(pay.all);
  await goOn();
  await sees(words.parts.looksRight);
  yield { name: 'pay-page', isRevealed: true };
  await panel.getByRole('link', { name: words.parts.openPage }).click();
  await page.waitForURL('**/pay?**');
  await page.locator('.pay .main').waitFor();
  yield { name: 'pretend-payment', isRevealed: true, isClosed: true };
  await page.locator('.pay .main').click();
  await page.waitForURL((url) => url.pathname === '/');
  await page.locator('.nudge').waitFor();
  yield { name: 'welcome-nudge', isClosed: true };
  await read();
  await sees(words.welcome.heading);
  yield { name: 'welcome' };
}

/** With Stripe behind the API; the bank says no to the first card. */
async function* card(visit: Visit): AsyncGenerator<Step> {
  const { page, words, press, sees, goOn } = visit;
  const context = page.context();
  await serveStripe(context);
  await payOnStripe(context, [done({ state: 'declined', taken: null, left: done().taken })]);
  await page.goto(await putHostPage(context, { headers: { 'content-security-policy': stripePolicy } }));
  await payAll(visit);
  await formOn(page).getByLabel('Card number').waitFor();
  await sees(words.card.heading);
  yield { name: 'card', isRevealed: true };
  await giveCard(page, cards.good);
  await press(words.card.pay('$258.00'));
  await sees(words.card.declined);
  yield { name: 'card-declined', isRevealed: true };
  // Another payment, under an id of its own.
  await payOnStripe(context, [done({ paymentId: 'pay_2' })], confirm({ paymentId: 'pay_2' }));
  await goOn();
  await giveCard(page, cards.good);
  await press(words.card.pay('$258.00'));
  await sees(words.card.thanks(mayaIn(words)));
  yield { name: 'card-done', isRevealed: true };
}

async function* promise({ read, take, sees, words, pick, press, panel, open, goOn }: Visit): AsyncGenerator<Step> {
  const { pay, parts } = words;
  await read();
  await take(words.frame.offers.pay());
  await sees(pay.heading);
  await pick(pay.later);
  yield { name: 'pay-later', isUnderWay: true };
  await panel.locator('.chips label').first().click();
  await goOn();
  await sees(parts.looksRight);
  yield { name: 'promise-review', isRevealed: true };
  await press(parts.agree);
  await sees(parts.settled(mayaIn(words)));
  yield { name: 'promise-done', isRevealed: true };
  await open();
  await sees(words.plan.promise);
  yield { name: 'promise-kept' };
}

async function* help({ read, take, sees, words, panel }: Visit): AsyncGenerator<Step> {
  await read();
  await take(words.frame.offers.resources());
  await sees(words.help.heading);
  await panel.locator('.list li').first().waitFor();
  yield { name: 'help' };
}

async function* talk(visit: Visit): AsyncGenerator<Step> {
  const { read, take, sees, words, press, panel } = visit;
  await read();
  await take(words.frame.offers.talk(helper));
  await sees(words.talk.heading);
  yield { name: 'talk' };
  await press(words.talk.send);
  await panel.locator('[aria-invalid="true"]').waitFor();
  yield { name: 'talk-empty' };
  await panel.locator('textarea').fill('Could we talk about the dates?');
  await press(words.talk.send);
  await sees(words.talk.thread(helper));
  yield { name: 'talk-sent' };
}

async function* thread({ open, page, sees, words, press, panel }: Visit): AsyncGenerator<Step> {
  await page.goto('/');
  await page.locator('.quiet').waitFor();
  yield { name: 'quiet', isClosed: true };
  await open();
  await sees(words.talk.thread(helper));
  await panel.locator('.thread li').nth(1).waitFor();
  yield { name: 'thread' };
  await press(words.talk.settle);
  await sees(words.talk.isItSettled);
  yield { name: 'thread-settle' };
  await press(words.talk.yes);
  await panel.getByText(words.talk.anyTime(helper)).waitFor();
  yield { name: 'thread-settled' };
}

async function* people({ read, take, sees, words, press, panel }: Visit, portal: Portal): AsyncGenerator<Step> {
  await read();
  await take(words.frame.offers.circle());
  await sees(words.people.heading);
  await panel.locator('.card').first().waitFor();
  yield { name: 'people' };
  await panel.locator('.card').first().click();
  await sees(words.people.wouldYou('Harbour'));
  yield { name: 'people-ask' };
  await panel.locator('#pseudonym').fill('Heron');
  await press(words.people.ask);
  await sees(words.people.weAsked('Harbour'));
  yield { name: 'people-asked' };
  const [asked] = (await portal.owner.listIntroductions()).items;
  if (!asked) throw new Error('Nobody has been asked about at the desk.');
  const { peerLink } = await portal.owner.acceptIntroduction(asked.introduction.id);
  await peerSaysYes(new URL(peerLink, portal.address.replace('localhost', '127.0.0.1')), 'Harbour calls on Tuesday at six');
  await press(words.people.done);
  await panel.getByText(words.people.saidYes('Harbour')).waitFor();
  yield { name: 'people-meeting' };
  await press(words.people.leave);
  await sees(words.people.leaving.leave.heading);
  yield { name: 'people-leave' };
}

async function* notNow({ read, sees, words, pick, press, panel }: Visit): AsyncGenerator<Step> {
  await read();
  await press(words.frame.notNow);
  await sees(words.notNow.heading);
  yield { name: 'not-now' };
  await pick(words.notNow.afterPayday);
  yield { name: 'not-now-payday' };
  await pick(words.notNow.inWeek);
  await press(words.notNow.stayQuiet);
  await panel.locator('.choice').waitFor({ state: 'detached' });
  yield { name: 'not-now-done' };
}

async function* notRight({ read, sees, words, pick, press, panel }: Visit): AsyncGenerator<Step> {
  await read();
  await press(words.frame.notRight);
  await sees(words.notRight.heading);
  yield { name: 'not-right-which' };
  await panel.locator('.card').first().click();
  await sees(words.notRight.what);
  yield { name: 'not-right' };
  await pick(words.notRight.alreadyPaid);
  await press(words.notRight.send);
  await sees(words.notRight.thanks);
  yield { name: 'not-right-done' };
}

async function* plan({ open, sees, words, take, press, panel, goOn, goBack }: Visit): AsyncGenerator<Step> {
  const { plan: own, parts } = words;
  await open();
  await sees(own.heading);
  yield { name: 'plan' };
  await take(own.payEarly);
  await sees(parts.looksRight);
  yield { name: 'plan-pay', isRevealed: true };
  await goBack();
  await take(own.change);
  await sees(own.changeSure);
  yield { name: 'plan-change', isRevealed: true };
  await press(own.keep);
  await take(own.leave);
  await sees(own.leaveSure);
  yield { name: 'plan-leave', isRevealed: true };
  await press(own.keep);
  await take(own.move);
  await sees(own.whichDay);
  yield { name: 'plan-move', isRevealed: true };
  await panel.locator('.chips label').first().click();
  await goOn();
  await sees(parts.looksRight);
  yield { name: 'plan-move-review', isRevealed: true };
  await press(parts.agree);
  await panel.getByRole('button', { name: parts.print }).waitFor();
  yield { name: 'plan-moved', isRevealed: true };
}

async function* missed({ read, sees, words, take }: Visit): AsyncGenerator<Step> {
  await read();
  await sees(words.missed.heading);
  yield { name: 'missed' };
  await take(words.missed.toEnd);
  await sees(words.parts.looksRight);
  yield { name: 'missed-to-end' };
}

async function* paused({ open, sees, words, take, press, panel, goBack }: Visit): AsyncGenerator<Step> {
  await open();
  await sees(words.paused.heading);
  yield { name: 'paused' };
  await take(words.paused.longer);
  await sees(words.pause.longer);
  yield { name: 'paused-longer' };
  await goBack();
  await take(words.paused.back);
  await sees(words.paused.sure);
  yield { name: 'paused-sure' };
  await press(words.paused.back);
  await panel.getByText(words.paused.over).waitFor();
  yield { name: 'paused-over' };
}

async function* pauseEnding({ read, panel }: Visit): AsyncGenerator<Step> {
  await read();
  await panel.locator('.letter').waitFor();
  yield { name: 'pause-ending' };
}

async function* failing({ read, take, sees, words, press, panel, pick, goOn, goBack }: Visit, portal: Portal): AsyncGenerator<Step> {
  const { parts, spread: terms } = words;
  await read();
  await take(words.frame.offers.plan());
  await sees(terms.heading);
  await pick(parts.today);
  await portal.feel('offline');
  await goOn();
  await sees(parts.didNotWork);
  yield { name: 'failure', isRevealed: true };
  await goBack();
  await sees(terms.heading);
  yield { name: 'failure-back', isRevealed: true };
  await goOn();
  await sees(parts.didNotWork);
  await portal.feel('well');
  await press(parts.tryAgain);
  await sees(parts.looksRight);
  await portal.feel('offline');
  await press(parts.agree);
  await sees(parts.noAnswer);
  yield { name: 'failure-unsure', isRevealed: true };
  await portal.feel('well');
  await press(parts.tryAgain);
  await panel.getByRole('button', { name: parts.print }).waitFor();
}

/** Every screen that a member can come to. */
export const journeys: Record<string, Journey> = {
  letter: { member: 'one-missed', walk: letter },
  spread: { member: 'one-missed', walk: spread },
  'two currencies': { member: 'three-missed', walk: twoCurrencies },
  pause: { member: 'one-missed', walk: pause },
  pay: { member: 'one-missed', walk: payNow },
  card: { member: 'one-missed', walk: card },
  promise: { member: 'one-missed', walk: promise },
  help: { member: 'one-missed', walk: help },
  talk: { member: 'one-missed', walk: talk },
  thread: { member: 'in-conversation', walk: thread },
  people: { member: 'one-missed', walk: people },
  'not now': { member: 'one-missed', walk: notNow },
  'not right': { member: 'three-missed', walk: notRight },
  plan: { member: 'in-plan', walk: plan },
  missed: { member: 'instalment-missed', walk: missed },
  paused: { member: 'paused', walk: paused },
  'pause ending': { member: 'paused', daysAhead: 7, walk: pauseEnding },
  failing: { member: 'one-missed', walk: failing },
};
