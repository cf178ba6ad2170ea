import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import type { PaymentConfirm, PaymentDone, PaymentStep } from '../../../sdk/contract/types.ts';

const pretended = (file: string): string => readFileSync(new URL(`../../../demo/stripe/page/${file}`, import.meta.url), 'utf8');

const script = pretended('stripe.js');
const form = pretended('form.html');

/** The page's policy for Stripe, as docs/embedding.md has it. */
export const stripePolicy =
  "default-src 'none'; script-src 'self' https://js.stripe.com https://*.js.stripe.com; frame-src https://js.stripe.com https://*.js.stripe.com https://hooks.stripe.com; connect-src 'self' https://api.stripe.com; img-src 'self' data: https://*.stripe.com; style-src 'unsafe-inline'; base-uri 'none'";

/** What the browser asks Stripe about one secret: to take this card, or what the bank has answered. */
export interface AskedOfStripe {
  clientSecret: string;
  card?: string;
  bank?: 'succeeds' | 'fails';
}

/** What Stripe answers: that it went well, or why not, or that the bank has to be asked first. */
export interface StripeAnswer {
  asksBank?: boolean;
  error?: { type: string; message: string };
}

export const noFromBank: StripeAnswer = { error: { type: 'invalid_request_error', message: 'Your bank could not check that.' } };
export const cardDeclined: StripeAnswer = { error: { type: 'card_error', message: 'Your card was declined.' } };

function answerByCard({ card, bank }: AskedOfStripe): StripeAnswer {
  if (bank === 'fails') return noFromBank;
  if (card === '4000000000000002') return cardDeclined;
  return card === '4000002500003155' ? { asksBank: true } : {};
}

interface Served {
  version?: string;
  /** Without one: by the number of the card. */
  answer?: (asked: AskedOfStripe) => StripeAnswer;
}

/** Serves a fake Stripe.js at the real address. Answers each address of Stripe's that was asked for. */
export async function serveStripe(context: BrowserContext, { version = 'endive', answer = answerByCard }: Served = {}): Promise<string[]> {
  const asked: string[] = [];
  await context.route('https://*.stripe.com/**', async (route) => {
    const url = route.request().url();
    asked.push(url);
    if (url.includes('api.stripe.com')) await route.fulfill({ json: answer(JSON.parse(route.request().postData() ?? '')), headers: { 'access-control-allow-origin': '*' } });
    else if (url.endsWith('/form.html')) await route.fulfill({ contentType: 'text/html', body: form });
    else await route.fulfill({ contentType: 'text/javascript', body: script.replace("version: 'endive'", `version: '${version}'`) });
  });
  return asked;
}

const dollars = { amount: 25_800, currency: 'USD', text: '$258.00' };

export const confirm = (changes: Partial<PaymentConfirm> = {}): PaymentConfirm => ({
  next: 'confirm',
  paymentId: 'pay_1',
  provider: 'stripe',
  publishableKey: 'pk_test_1',
  clientSecret: 'seti_1_secret',
  intent: 'setup',
  money: dollars,
  ...changes,
});

export const done = (changes: Partial<PaymentDone> = {}): PaymentDone => ({ next: 'done', paymentId: 'pay_1', state: 'paid', taken: dollars, left: null, ...changes });

export const hostedPage = 'https://invoice.stripe.com/i/1';

/** Answers the routes that pay as an API on Stripe would: the first with a form, unless a page is asked for; then one after the other. */
export async function payOnStripe(context: BrowserContext, confirms: PaymentStep[] = [done()], first: PaymentStep = confirm()): Promise<{ confirmed(): number }> {
  let confirmed = 0;
  await context.route(/\/api\/v1\/(payments|payment-methods)(\/\w+\/confirm)?$/, async (route) => {
    const request = route.request();
    if (request.url().endsWith('/confirm')) {
      const answer = confirms[Math.min(confirmed, confirms.length - 1)];
      confirmed += 1;
      await route.fulfill({ json: answer });
      return;
    }
    const onPage = request.postData()?.includes('onPage') === true;
    await route.fulfill({ status: 201, json: onPage ? { next: 'redirect', paymentId: 'pay_2', url: hostedPage } : first });
  });
  return { confirmed: () => confirmed };
}
