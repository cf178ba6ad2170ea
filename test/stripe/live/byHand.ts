import type { Unknowns } from '../fake/options.ts';

/** What no call of the API tells, and how to look at it. */
export interface ByHand {
  question: string;
  /** The option of the fake that has both outcomes; null where it is about the browser or is a variant of another question. */
  unknown: keyof Unknowns | null;
  steps: readonly string[];
}

const inThePage = 'Serve an empty page from this machine (http://localhost will do), load https://js.stripe.com/endive/stripe.js in it, and open its console.';

/** The questions that are left to people, with what to do. */
export const byHand: readonly ByHand[] = [
  {
    question: 'Does Stripe write to the customer when our own call to pay fails?',
    unknown: 'mailAfterFailedPay',
    steps: [
      'In the dashboard, under Settings, Billing, Subscriptions and emails, turn on the mail about failed payments.',
      'Make a customer with a mail address of your team (a sandbox may write to nobody else), and an invoice that charges automatically.',
      'Pay it by the API with the card pm_card_chargeCustomerFail: POST /v1/invoices/ID/pay.',
      'Look at the invoice in the dashboard, and at your mail: is there a mail about a failed payment? The fake takes it that there is.',
    ],
  },
  {
    question: 'Can a subscription that is unpaid (not only past due) be paused?',
    unknown: null,
    steps: [
      'Under Billing, Revenue recovery, Retries, have the account mark a subscription unpaid after the last try.',
      'In a simulation, have a renewal fail until the subscription is unpaid.',
      'POST /v1/subscriptions/ID/pause with bill_for[unused_time_from][type]=none: is it taken? If not, pauseInArrears of the fake is to refuse it as well.',
    ],
  },
  {
    question: 'Does Stripe.js refuse to be mounted inside a shadow root, or does it only log a warning?',
    unknown: null,
    steps: [
      inThePage,
      "const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });",
      "Stripe('pk_test_…').elements({ mode: 'payment', currency: 'usd', amount: 100 }).create('payment').mount(root.appendChild(document.createElement('div')));",
      'Do so with a test key, and on a page over https with a live one: does mount throw, or is there a line in the console? The fake Stripe.js of the tests throws.',
    ],
  },
  {
    question: 'Do Link and 3-D Secure open where the form lies in a slot of a shadow root?',
    unknown: null,
    steps: [
      'Open the step in which a card is given, on a site that runs against the sandbox.',
      'Enter a mail address that Link knows, and the card 4000 0027 6000 3184, which asks for the bank.',
      'Can both be used by mouse and by keyboard, is nothing in front of them, and does the page scroll as before once they are closed?',
    ],
  },
];
