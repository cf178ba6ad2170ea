import { readFile } from 'node:fs/promises';
import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import * as z from 'zod/mini';
import { writeMoney } from '../../sdk/terms/writeMoney.ts';
import type { TestPaymentMethod } from '../../test/stripe/fake/testPaymentMethods.ts';
import type { PretendStripe } from './pretendStripe.ts';

const Confirm = z.object({ clientSecret: z.string(), card: z.optional(z.string()), bank: z.optional(z.enum(['succeeds', 'fails'])) });

/** Numbers of Stripe's own test cards (https://docs.stripe.com/testing); any other one pays. */
const cards: Record<string, TestPaymentMethod> = {
  4000000000000002: 'pm_card_visa_chargeDeclined',
  4000000000000341: 'pm_card_chargeCustomerFail',
  4000002500003155: 'pm_card_authenticationRequiredOnSetup',
};

const declined = { error: { type: 'card_error', message: 'Your card was declined.' } };
const refusedByBank = { error: { type: 'invalid_request_error', message: 'Your bank could not check that.' } };

/**
 * What a browser would get of Stripe itself: the script, the form in its frame, the answers to it, and the pages of an invoice
 * and of the portal.
 * @param heard is called when something was done, so that the API is told of it
 */
export function pretendPages(stripe: () => PretendStripe, heard: () => Promise<void>): Hono {
  /** Which card waits for its bank, by the secret it was given under. */
  const waiting = new Map<string, TestPaymentMethod>();

  function confirm({ clientSecret, card, bank }: z.infer<typeof Confirm>): object {
    const { browser } = stripe();
    if (clientSecret.startsWith('pi_')) return browser.authenticate(clientSecret, bank ?? 'fails') === 'succeeded' ? {} : refusedByBank;
    if (bank === 'fails') return refusedByBank;
    const method = waiting.get(clientSecret) ?? cards[card ?? ''] ?? 'pm_card_visa';
    if (bank === undefined && method === 'pm_card_authenticationRequiredOnSetup') {
      waiting.set(clientSecret, method);
      return { asksBank: true };
    }
    waiting.delete(clientSecret);
    return browser.confirmSetup(clientSecret, method) === null ? declined : {};
  }

  return new Hono()
    .get('/stripe.js', async (context) => context.body(await fileOf('stripe.js'), 200, { 'content-type': 'text/javascript' }))
    .get('/form.html', async (context) => {
      context.header('content-security-policy', "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; frame-ancestors 'self'");
      return context.html(await fileOf('form.html'));
    })
    .post('/confirm', async (context) => {
      // The script sends no content type, as Stripe's own does to its own server; whoever knows the secret may ask.
      const answer = confirm(Confirm.parse(JSON.parse(await context.req.text())));
      await heard();
      return context.json(answer);
    })
    .get('/i/acct_fake/:page', (context) => {
      const invoice = stripe().invoices.get(idIn(context));
      if (!invoice) return context.notFound();
      const money = writeMoney({ amount: invoice.amount_remaining, currency: invoice.currency.toUpperCase() }, 'en');
      return context.html(invoice.status === 'open' ? asks(`${money} is open`, 'Pay with the test card') : says('This bill is paid.'));
    })
    .post('/i/acct_fake/:page', async (context) => {
      stripe().browser.payOnHostedPage(idIn(context), 'pm_card_visa');
      await heard();
      return context.redirect(context.req.path, 303);
    })
    .get('/p/session/:page', (context) => context.html(asks('Another card for what comes', 'Keep the test card')))
    .post('/p/session/:page', async (context) => {
      stripe().browser.changeCardInPortal(idIn(context), 'pm_card_visa');
      await heard();
      return context.html(says('The card is kept.'));
    });
}

/** `test_in_1` is the page of `in_1`. */
function idIn(context: Context): string {
  return (context.req.param('page') ?? '').replace('test_', '');
}

const fileOf = (name: string): Promise<string> => readFile(new URL(`page/${name}`, import.meta.url), 'utf8');

const asks = (title: string, button: string) => says(title, html`<form method="post"><button>${button}</button></form>`);

const says = (title: string, more: ReturnType<typeof html> | '' = '') => html`<!doctype html>
  <html lang="en">
    <title>${title}</title>
    <h1>${title}</h1>
    <p>A pretend page of Stripe’s: no money is real here.</p>
    ${more}
    <p><a href="/">Back to Steady Ground</a></p>
  </html>`;
