import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { leftOnPage, payAll } from './support/atPayment.ts';
import { axeFindings } from './support/atWidget.ts';
import { inChromium } from './support/chromium.ts';
import { putHostPage, tag } from './support/hostPage.ts';
import { openPortal, type Portal } from './support/portal.ts';
import { hostedPage, payOnStripe, serveStripe, stripePolicy } from './support/serveStripe.ts';
import { visitOn } from './support/visit.ts';
import { type AllWords, wordsOf } from './support/wordsOf.ts';

inChromium('where no card can be given in the panel', (browser) => {
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

  async function become(): Promise<{ context: BrowserContext; page: Page; asked: string[]; errors: string[] }> {
    const { context, page } = await portal.visitor(browser(), 'one-missed');
    contexts.push(context);
    const asked = await serveStripe(context);
    await payOnStripe(context);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(() => addEventListener('unhandledrejection', ({ reason }) => console.error(`unhandled: ${String(reason)}`)));
    page.on('console', (message) => message.text().startsWith('unhandled') && errors.push(message.text()));
    return { context, page, asked, errors };
  }

  /** The owner's page is offered in words that alarm nobody, and nothing of the form is left. */
  async function expectPage(within: Page | Locator, page: Page, left: string[] = []): Promise<void> {
    const link = within.getByRole('link', { name: words.parts.openPage });
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe(hostedPage);
    expect(await within.getByRole('dialog').innerText()).toContain(words.card.notHere);
    expect(await leftOnPage(page)).toEqual(left);
  }

  it('by the page’s policy', async () => {
    const { context, page, errors } = await become();
    const policy = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'";
    await page.goto(await putHostPage(context, { headers: { 'content-security-policy': policy } }));
    await payAll(visitOn(page, words));
    await expectPage(page, page);
    expect(await axeFindings(page, 'goodterms-widget')).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('by a blocker that stops the script', async () => {
    const { context, page, errors } = await become();
    await context.route('https://js.stripe.com/**', (route) => route.abort('blockedbyclient'));
    await page.goto(await putHostPage(context));
    await payAll(visitOn(page, words));
    await expectPage(page, page);
    expect(errors).toEqual([]);
  });

  it('by a policy that stops Stripe’s frames alone: after a while', async () => {
    const { context, page } = await become();
    await page.clock.install();
    await page.goto(await putHostPage(context, { headers: { 'content-security-policy': stripePolicy.replace(/frame-src [^;]+;/, '') } }));
    const visit = visitOn(page, words);
    for (let step = 0; step < 8; step += 1) await page.clock.runFor(500);
    await payAll(visit);
    await visit.sees(words.card.heading);
    await page.locator('[slot="goodterms-payment"]').waitFor({ state: 'attached' });
    await page.clock.runFor(20_000);
    await expectPage(page, page, ['IFRAME __privateStripeController']);
  });

  it('by an older Stripe.js that the page has loaded already: nothing is loaded beside it', async () => {
    const { context, page, asked } = await become();
    await page.addInitScript(() => Object.assign(window, { Stripe: Object.assign(() => ({}), { version: 3 }) }));
    await page.goto(await putHostPage(context));
    await payAll(visitOn(page, words));
    await expectPage(page, page);
    expect(asked).toEqual([]);
  });

  it('by an older Stripe.js that the page is still loading', async () => {
    const { context, page } = await become();
    await serveStripe(context, { version: 'basil' });
    await page.goto(await putHostPage(context, { head: `${tag}<script async src="https://js.stripe.com/v3/"></script>` }));
    await payAll(visitOn(page, words));
    await expectPage(page, page);
  });

  it('by a shadow root that the widget itself was put into', async () => {
    const { context, page, asked } = await become();
    const wrapped = `<script>addEventListener('DOMContentLoaded', () => {
      const root = document.querySelector('#more').attachShadow({ mode: 'open' });
      root.innerHTML = '<goodterms-widget api="/api" token-url="/goodterms-token"></goodterms-widget>';
    });</script>`;
    await page.goto(await putHostPage(context, { head: tag + wrapped }));
    const inner = page.locator('#more goodterms-widget');
    const press = (name: string | RegExp): Promise<void> => inner.getByRole('button', { name }).click();
    await press(words.frame.readIt);
    await press(new RegExp(`^${words.frame.offers.pay()}`));
    await inner.locator('.choice label', { hasText: words.pay.all }).first().click();
    await inner.locator('.actions .main').click();
    await expectPage(inner, page);
    expect(asked).toEqual([]);
  });

  it('by a dialog of the page, which would lie above the form', async () => {
    const { context, page, asked } = await become();
    await page.goto(await putHostPage(context));
    await page.locator('.nudge').waitFor();
    await page.evaluate(() => {
      const dialog = document.body.appendChild(document.createElement('dialog'));
      dialog.innerHTML = '<button data-goodterms-open>Questions about payments</button>';
      dialog.showModal();
    });
    await page.getByRole('button', { name: 'Questions about payments' }).click();
    const { take, pick, goOn } = visitOn(page, words);
    await take(words.frame.offers.pay());
    await pick(words.pay.all);
    await goOn();
    await expectPage(page.locator('goodterms-widget'), page);
    await page.getByRole('link', { name: words.parts.openPage }).click({ trial: true });
    expect(asked).toEqual([]);
  });
});
