import type { BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { mintToken } from '../../sdk/server/identity/mintToken.ts';
import { secret } from '../server/support/testApi.ts';
import type { TestPaymentMethod } from '../stripe/fake/testPaymentMethods.ts';
import { type Behind, taken } from '../stripe/mayaBehind.ts';
import { mayaPays } from '../stripe/mayaPays.ts';
import { cards, giveCard } from './support/atPayment.ts';
import { inChromium } from './support/chromium.ts';
import { putHostPage } from './support/hostPage.ts';
import { openPortal, type Portal } from './support/portal.ts';
import { type AskedOfStripe, cardDeclined, noFromBank, serveStripe, stripePolicy, type StripeAnswer } from './support/serveStripe.ts';
import { type Visit, visitOn } from './support/visit.ts';
import { type AllWords, wordsOf } from './support/wordsOf.ts';

inChromium('a payment, from the panel to Stripe’s books', (browser) => {
  let portal: Portal;
  let words: AllWords;
  let contexts: BrowserContext[] = [];
  beforeAll(async () => {
    portal = await openPortal();
    words = await wordsOf('en');
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
  });
  afterAll(() => portal.close());

  /** Maya opens the letter on a page whose API is that of a coach on Stripe; the card that she enters is `card`. */
  async function come(coach: Behind, card: TestPaymentMethod): Promise<Visit> {
    const { context, page } = await portal.visitor(browser(), 'one-missed');
    contexts.push(context);
    await serveStripe(context, { answer: (asked) => answerFrom(coach, asked, card) });
    await context.route('**/goodterms-token', async (route) => route.fulfill({ body: await mintToken({ secret, memberId: 'maya', now: coach.app.clock.now() }) }));
    await context.route('**/api/v1/**', async (route) => {
      const request = route.request();
      const { origin: _sameSite, ...headers } = await request.allHeaders();
      const known = Object.entries(headers).filter(([name]) => !name.startsWith(':'));
      const answer = await coach.app.api.fetch(new Request(request.url().replace('/api/', '/'), { method: request.method(), headers: known, body: request.postData() }));
      await route.fulfill({ status: answer.status, headers: Object.fromEntries(answer.headers), body: Buffer.from(await answer.arrayBuffer()) });
    });
    await page.goto(await putHostPage(context, { headers: { 'content-security-policy': stripePolicy } }));
    const visit = visitOn(page, words);
    await page.locator('.nudge .main, .quiet').click();
    await visit.take(words.frame.offers.pay());
    return visit;
  }

  async function payAllWith({ page, pick, goOn, press }: Visit): Promise<void> {
    await pick(words.pay.all);
    await goOn();
    await giveCard(page, cards.good);
    await press(words.card.pay('$387.00'));
  }

  it('one card pays every open invoice', async () => {
    const coach = await mayaPays();
    const visit = await come(coach, 'pm_card_visa');
    await payAllWith(visit);
    await visit.sees(words.card.thanks('First maya'));
    await visit.panel.getByText(words.card.taken('$387.00')).waitFor();
    expect(taken(coach)).toEqual([[3, 12_900], [2, 12_900], [1, 12_900]]);
  });

  it('one bill alone', async () => {
    const coach = await mayaPays();
    const visit = await come(coach, 'pm_card_visa');
    await visit.pick(words.pay.one);
    await visit.panel.locator('.choice').last().locator('label').first().click();
    await visit.goOn();
    await giveCard(visit.page, cards.good);
    await visit.press(words.card.pay('$129.00'));
    await visit.sees(words.card.thanks('First maya'));
    expect(taken(coach)).toEqual([[1, 12_900]]);
  });

  it('a bank that wants to see her for each of them', async () => {
    const coach = await mayaPays({ months: 2 });
    const visit = await come(coach, 'pm_card_authenticationRequired');
    await visit.pick(words.pay.all);
    await visit.goOn();
    await giveCard(visit.page, cards.good);
    await visit.press(words.card.pay('$258.00'));
    for (const _ of coach.invoices) await visit.page.getByRole('button', { name: 'It is me', exact: true }).click();
    await visit.sees(words.card.thanks('First maya'));
    expect(taken(coach).map(([, amount]) => amount)).toEqual([12_900, 12_900]);
  });

  it('a bank that says no, and then another card', async () => {
    const coach = await mayaPays({ months: 1 });
    const visit = await come(coach, 'pm_card_chargeCustomerFail');
    await visit.pick(words.pay.all);
    await visit.goOn();
    await giveCard(visit.page, cards.good);
    await visit.press(words.card.pay('$129.00'));
    await visit.sees(words.card.declined);
    await visit.panel.getByText(words.card.nothingTaken).waitFor();
    expect(taken(coach)).toEqual([]);

    await serveStripe(visit.page.context(), { answer: (asked) => answerFrom(coach, asked, 'pm_card_visa') });
    await visit.untilIdle();
    await visit.goOn();
    await giveCard(visit.page, cards.good);
    await visit.press(words.card.pay('$129.00'));
    await visit.sees(words.card.thanks('First maya'));
    expect(taken(coach)).toEqual([[1, 12_900]]);
  });
});

/** What Stripe's own books make of what the browser asks. */
function answerFrom({ stripe }: Behind, { clientSecret, bank }: AskedOfStripe, card: TestPaymentMethod): StripeAnswer {
  if (bank) return stripe.browser.authenticate(clientSecret, bank) === 'succeeded' ? {} : noFromBank;
  return stripe.browser.confirmSetup(clientSecret, card) === null ? cardDeclined : {};
}
