import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { PaymentStep } from '../../sdk/contract/types.ts';
import { cards, formOn, giveCard, leftOnPage, payAll, stripeLog } from './support/atPayment.ts';
import { axeFindings, smallTargets, wideThings } from './support/atWidget.ts';
import { inChromium } from './support/chromium.ts';
import { putHostPage, watch } from './support/hostPage.ts';
import { desktop, openPortal, phone, type Portal } from './support/portal.ts';
import { confirm, done, payOnStripe, serveStripe, stripePolicy } from './support/serveStripe.ts';
import { type Visit, visitOn } from './support/visit.ts';
import { type AllWords, wordsOf } from './support/wordsOf.ts';

inChromium('a card, given in the panel', (browser) => {
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

  interface Arrival extends Visit {
    asked: string[];
    confirmed(): number;
    complaints(): Promise<string[]>;
  }

  /** Somebody on a page with the policy that the docs name, and with Stripe behind the API. */
  async function come(confirms?: PaymentStep[], options: BrowserContextOptions = {}): Promise<Arrival> {
    const { context, page } = await portal.visitor(browser(), 'one-missed', options);
    contexts.push(context);
    const asked = await serveStripe(context);
    const { confirmed } = await payOnStripe(context, confirms);
    const { complaints } = await watch(page);
    await page.goto(await putHostPage(context, { headers: { 'content-security-policy': stripePolicy } }));
    return { ...visitOn(page, words), asked, confirmed, complaints };
  }

  it('asks Stripe for nothing until a card is to be given, and then for its one script', async () => {
    const visit = await come();
    const { page, asked, press, take, sees, pick, goOn } = visit;
    await press(words.frame.readIt);
    await take(words.frame.offers.pay());
    await sees(words.pay.heading);
    await pick(words.pay.all);
    expect(asked).toEqual([]);
    expect(await page.evaluate(() => 'Stripe' in window)).toBe(false);

    await goOn();
    await sees(words.card.heading);
    await formOn(page).getByLabel('Card number').waitFor();
    expect(asked).toEqual(['https://js.stripe.com/endive/stripe.js', 'https://js.stripe.com/endive/form.html']);
    expect(await visit.complaints()).toEqual([]);
  });

  it.each([
    ['on a desktop', desktop],
    ['on a phone', phone],
  ])('takes what was agreed, and leaves nothing but what Stripe leaves, %s', async (_, viewport) => {
    const visit = await come([done()], { viewport });
    const { page, sees, press, confirmed } = visit;
    await payAll(visit);
    await giveCard(page, cards.good);
    await press(words.card.pay('$258.00'));
    await sees(words.card.thanks('Maya'));
    expect(confirmed()).toBe(1);
    expect(await stripeLog(page)).toEqual(['open pk_test_1 en', 'mount seti_1_secret', 'card seti_1_secret']);

    await page.locator('.actions .main').click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => leftOnPage(page)).toEqual(['IFRAME __privateStripeController']);
    expect(await visit.complaints()).toEqual([]);
  });

  it('stands where Stripe can reach it: the same form in a shadow root is refused', async () => {
    const visit = await come();
    await payAll(visit);
    const { page } = visit;
    await formOn(page).getByLabel('Card number').waitFor();
    const refusal = await page.evaluate(() => {
      const root = document.createElement('div').attachShadow({ mode: 'open' });
      const slot = document.querySelector('goodterms-widget')?.shadowRoot?.querySelector('slot');
      const place = slot?.parentElement ?? root;
      // The fake's own methods.
      const { Stripe } = window as unknown as { Stripe(key: string, options: object): { elements(options: object): { create(): { mount(node: Node): void } } } };
      try {
        Stripe('pk_test_2', {}).elements({}).create().mount(place);
        return 'mounted';
      } catch (error) {
        return String(error);
      }
    });
    expect(refusal).toContain('cannot be mounted in a ShadowRoot');
    expect(await page.evaluate(() => document.querySelector('[slot="goodterms-payment"]')?.getRootNode() === document)).toBe(true);
  });

  it.each([
    ['on a desktop', desktop],
    ['on a phone', phone],
  ])('lets the bank’s window be pressed, above the panel, %s', async (_, viewport) => {
    const visit = await come([confirm({ intent: 'payment', clientSecret: 'pi_1_secret' }), done()], { viewport });
    const { page, press, sees, confirmed } = visit;
    await payAll(visit);
    await giveCard(page, cards.asksBank);
    await press(words.card.pay('$258.00'));
    await page.getByRole('button', { name: 'It is me', exact: true }).click();
    // And once more, for the payment itself.
    await sees(words.card.bank);
    await page.getByRole('button', { name: 'It is me', exact: true }).click();
    await sees(words.card.thanks('Maya'));
    expect(confirmed()).toBe(2);
    expect((await stripeLog(page)).filter((line) => line.startsWith('bank'))).toEqual(['bank seti_1_secret', 'bank pi_1_secret']);
    expect(await visit.complaints()).toEqual([]);
  });

  it('says what Stripe says against a card beside the form, and takes nothing', async () => {
    const visit = await come();
    const { page, press, panel, sees, confirmed } = visit;
    await payAll(visit);
    await giveCard(page, cards.declined);
    await press(words.card.pay('$258.00'));
    await panel.getByText('Your card was declined.').waitFor();
    expect(confirmed()).toBe(0);

    await giveCard(page, cards.asksBank);
    await press(words.card.pay('$258.00'));
    await page.getByRole('button', { name: 'It is not me' }).click();
    await panel.getByText(words.card.notGiven).waitFor();
    expect(confirmed()).toBe(0);

    await giveCard(page, cards.good);
    await press(words.card.pay('$258.00'));
    await sees(words.card.thanks('Maya'));
    expect(confirmed()).toBe(1);
  });

  it('leaves the page alone: it can be used beside the panel, and one key leaves, also from within the form', async () => {
    const visit = await come();
    await payAll(visit);
    const { page, confirmed } = visit;
    await formOn(page).getByLabel('Card number').waitFor();
    await page.getByRole('button', { name: 'a button' }).click();
    expect(await page.evaluate(() => document.querySelector(':modal') === null && document.querySelector('goodterms-widget')?.shadowRoot?.querySelector(':modal') === null)).toBe(true);

    await formOn(page).getByLabel('Card number').press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => leftOnPage(page)).toEqual(['IFRAME __privateStripeController']);
    expect(confirmed()).toBe(0);
  });

  it('is modal on a phone before and after, and not while a card is given', async () => {
    const visit = await come([done()], { viewport: phone });
    const { page, press, sees } = visit;
    const isModal = (): Promise<boolean | undefined> => page.evaluate(() => document.querySelector('goodterms-widget')?.shadowRoot?.querySelector('dialog')?.matches(':modal'));
    await payAll(visit);
    await sees(words.card.heading);
    expect(await isModal()).toBe(false);
    await giveCard(page, cards.good);
    await press(words.card.pay('$258.00'));
    await sees(words.card.thanks('Maya'));
    expect(await isModal()).toBe(true);
  });

  it('can be done by keyboard alone', async () => {
    const visit = await come();
    await payAll(visit);
    const { page, sees } = visit;
    await formOn(page).getByLabel('Card number').waitFor();
    await expect.poll(() => focusedText(page)).toBe(words.card.heading);
    await page.keyboard.press('Tab');
    // The focus goes into another process.
    await expect.poll(() => formOn(page).getByLabel('Card number').evaluate((field) => document.activeElement === field && document.hasFocus())).toBe(true);
    await page.keyboard.type(cards.good);
    await expect.poll(() => formOn(page).getByLabel('Card number').inputValue()).toBe(cards.good);
    for (let presses = 0; (await focusedText(page)) !== words.card.pay('$258.00'); presses += 1) {
      if (presses > 8) throw new Error(`The button is not reached; the focus is on "${await focusedText(page)}".`);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await sees(words.card.thanks('Maya'));
  });

  it.each([
    ['a phone, in the light', { viewport: phone, colorScheme: 'light' }],
    ['a phone, in the dark', { viewport: phone, colorScheme: 'dark' }],
    ['a desktop, in the dark', { viewport: desktop, colorScheme: 'dark' }],
  ] as const)('is for everyone on %s', async (_, options) => {
    const visit = await come([done({ state: 'declined', taken: null, left: done().taken })], options);
    const { page, press, sees, untilIdle } = visit;
    await payAll(visit);
    const field = formOn(page).getByLabel('Card number');
    await field.waitFor();
    const faults = async (): Promise<string[]> => [...(await axeFindings(page, 'goodterms-widget')), ...(await wideThings(page)), ...(await smallTargets(page))];
    expect(await faults()).toEqual([]);
    // A frame of another scheme than that of its document is painted white.
    expect(await page.locator('[slot="goodterms-payment"] iframe').evaluate((frame) => getComputedStyle(frame).colorScheme)).toBe('light');
    const { color, background } = await field.evaluate((input) => ({ color: getComputedStyle(input).color, background: getComputedStyle(input).backgroundColor }));
    expect([color, background]).toEqual(options.colorScheme === 'dark' ? ['rgb(228, 228, 228)', 'rgb(46, 47, 48)'] : ['rgb(31, 30, 30)', 'rgb(255, 253, 249)']);

    await giveCard(page, cards.good);
    await press(words.card.pay('$258.00'));
    await sees(words.card.declined);
    await untilIdle();
    expect(await faults()).toEqual([]);
  });
});

function focusedText(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.querySelector('goodterms-widget')?.shadowRoot?.activeElement?.textContent);
}
