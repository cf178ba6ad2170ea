import type { Stripe } from 'stripe';
import { find, type Books } from './books.ts';
import { chargePayment, refuse, take } from './chargePayment.ts';
import { emit } from './emit.ts';
import { idOf } from './idOf.ts';
import { defaultIntent, invoiceOf } from './invoices.ts';
import { afterAttempt } from './payInvoice.ts';
import { addPaymentMethod } from './paymentMethods.ts';
import { testPaymentMethods, type TestPaymentMethod } from './testPaymentMethods.ts';

/** What a customer does in their browser with Stripe.js, which talks to Stripe past our server. */
export interface Browser {
  /** Enters a card for a SetupIntent. Answers the id of the payment method, or null where the card was refused. */
  confirmSetup(clientSecret: string, card: TestPaymentMethod): string | null;
  /** Enters a card for a payment, or takes one that is there. Answers the status of the payment. */
  confirmPayment(clientSecret: string, card: TestPaymentMethod): Stripe.PaymentIntent.Status;
  /** Pays an invoice on the page that Stripe hosts for it, past us altogether. Answers the status of the payment. */
  payOnHostedPage(invoice: string, card: TestPaymentMethod): Stripe.PaymentIntent.Status;
  /** Gives another card on the page that a portal session opens: it is the customer's default one from then on. */
  changeCardInPortal(session: string, card: TestPaymentMethod): void;
  /** Answers the bank's question about a payment. */
  authenticate(clientSecret: string, how: 'succeeds' | 'fails'): Stripe.PaymentIntent.Status;
}

/** The browser of a customer of these books. `before` is called ahead of each step, to bring the books to the time. */
export function newBrowser(books: Books, before: () => void): Browser {
  return {
    confirmSetup: (clientSecret, card) => {
      before();
      return confirmSetup(books, clientSecret, card);
    },

    confirmPayment: (clientSecret, card) => {
      before();
      return pay(books, bySecret(books.paymentIntents, clientSecret), card);
    },

    payOnHostedPage: (id, card) => {
      before();
      const intent = defaultIntent(books, find(books.invoices, 'invoice', id));
      if (!intent) throw new TypeError(`The invoice ${id} has no page to pay it on: it is a draft.`);
      return pay(books, intent, card);
    },

    changeCardInPortal: (session, card) => {
      before();
      const customer = find(books.customers, 'customer', find(books.portalSessions, 'billing_portal.session', session));
      customer.invoice_settings.default_payment_method = addPaymentMethod(books, card, customer.id).id;
      emit(books, 'customer.updated', customer);
    },

    authenticate: (clientSecret, how) => {
      before();
      const intent = bySecret(books.paymentIntents, clientSecret);
      if (intent.status !== 'requires_action') throw new TypeError(`The bank asks nothing about ${intent.id}: it is ${intent.status}.`);
      if (how === 'succeeds') {
        take(books, intent);
        return intent.status;
      }
      const result = refuse(books, intent, 'needs authentication', 'payment_intent_authentication_failure');
      const invoice = invoiceOf(books, intent);
      if (invoice) afterAttempt(books, invoice, result);
      return intent.status;
    },
  };
}

function pay(books: Books, intent: Stripe.PaymentIntent, card: TestPaymentMethod): Stripe.PaymentIntent.Status {
  const method = addPaymentMethod(books, card, idOf(intent.customer) ?? null);
  const result = chargePayment(books, intent, method.id, { offSession: false });
  const invoice = invoiceOf(books, intent);
  if (invoice && result.kind !== 'accepted') afterAttempt(books, invoice, result);
  return intent.status;
}

/** Most cards that decline do so here already; one of the test cards can be kept and declines when it is charged. */
function confirmSetup(books: Books, clientSecret: string, card: TestPaymentMethod): string | null {
  const intent = bySecret(books.setupIntents, clientSecret);
  if (testPaymentMethods[card].kind === 'declines' && card !== 'pm_card_chargeCustomerFail') {
    intent.last_setup_error = { type: 'card_error', code: 'card_declined', message: 'Your card was declined.' };
    emit(books, 'setup_intent.setup_failed', intent);
    return null;
  }
  const method = addPaymentMethod(books, card, idOf(intent.customer) ?? null);
  books.setUp.add(method.id);
  Object.assign(intent, { status: 'succeeded', payment_method: method.id, last_setup_error: null });
  emit(books, 'setup_intent.succeeded', intent);
  return method.id;
}

function bySecret<T extends { client_secret: string | null }>(intents: Map<string, T>, clientSecret: string): T {
  const found = [...intents.values()].find((intent) => intent.client_secret === clientSecret);
  if (!found) throw new TypeError(`No intent of the fake has the client secret ${clientSecret}.`);
  return found;
}
