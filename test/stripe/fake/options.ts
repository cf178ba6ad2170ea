/** What the account of a fake is set to, and what it does where nobody has yet seen what Stripe does. */
export interface StripeOptions extends Unknowns {
  /** Days from the first attempt to each automatic retry (https://docs.stripe.com/billing/revenue-recovery/smart-retries). */
  retryAfterDays: readonly number[];
  /** What happens to a subscription once its retries have run out: a setting of the account. */
  endOfRetries: 'leave past due' | 'cancel' | 'unpaid' | 'pause';
  /** Milliseconds until a change can be found by a search. */
  searchDelay: number;
  /** Merchants in India have no search. */
  search: 'available' | 'unavailable';
  /** Where invoices and the portal have their pages, without a slash at the end. */
  pages: { invoices: string; portal: string };
}

/** What is not known of Stripe. An adapter has to be right with either outcome, so each can be chosen. */
export interface Unknowns {
  /** Whether a partial payment can be attached to a subscription's invoice that is charged automatically. The guide only calls it unsupported. */
  attachToAutoCharged: 'refused' | 'accepted';
  /** Whether the account's end of retries still comes for an invoice with `auto_advance: false`. */
  endOfRetriesWhileHeld: 'waits' | 'comes';
  /** What `next_payment_attempt` says on an invoice with `auto_advance: false`. */
  nextAttemptWhileHeld: 'cleared' | 'kept';
  /** When an invoice is tried again after `auto_advance` was set back to true. */
  nextAttemptAfterRelease: 'within an hour' | 'never';
  /** What an open invoice becomes that credit notes have brought down to nothing. */
  fullyCredited: 'paid' | 'open';
  /** Whether Stripe writes to the customer when our own call to pay fails. */
  mailAfterFailedPay: 'sent' | 'not sent';
  /** The error of an `invoices.pay` off session that the bank wants the payer to confirm. */
  offSessionAuthentication: 'authentication_required' | 'invoice_payment_intent_requires_action';
  /** Whether `subscriptions.pause` takes a subscription that is past due or unpaid. */
  pauseInArrears: 'accepted' | 'refused';
  /** Which invoices have to be paid for a subscription to be active again. */
  statusFollows: 'the latest invoice' | 'every invoice';
  /** Whether a list of invoices can be asked to expand `data.payments`. */
  paymentsInLists: 'expanded' | 'refused';
  /** How a refusal names the missing permission; both have been seen. */
  permissionWords: 'enabling' | 'having';
}

/** Both outcomes of each unknown; the first is the one that the fake takes when nothing is said. */
export const unknowns: { [name in keyof Unknowns]: readonly [Unknowns[name], Unknowns[name]] } = {
  attachToAutoCharged: ['refused', 'accepted'],
  endOfRetriesWhileHeld: ['waits', 'comes'],
  nextAttemptWhileHeld: ['cleared', 'kept'],
  nextAttemptAfterRelease: ['within an hour', 'never'],
  fullyCredited: ['paid', 'open'],
  mailAfterFailedPay: ['sent', 'not sent'],
  offSessionAuthentication: ['authentication_required', 'invoice_payment_intent_requires_action'],
  pauseInArrears: ['accepted', 'refused'],
  statusFollows: ['the latest invoice', 'every invoice'],
  paymentsInLists: ['expanded', 'refused'],
  permissionWords: ['enabling', 'having'],
};

/** What a fake does when nothing is said. */
export const defaultOptions: StripeOptions = {
  ...outcomes(0),
  retryAfterDays: [1, 3, 5, 7],
  endOfRetries: 'leave past due',
  searchDelay: 60_000,
  search: 'available',
  pages: { invoices: 'https://invoice.stripe.com', portal: 'https://billing.stripe.com' },
};

/** Every unknown by itself with its less likely outcome, for a suite to run over: `[name, options]`. */
export const lessLikely: ReadonlyArray<readonly [keyof Unknowns, Partial<StripeOptions>]> = namesOf(unknowns).map((name) => [name, { [name]: unknowns[name][1] }]);

function outcomes(at: 0 | 1): Unknowns {
  // Each name gets one of its own two outcomes.
  return Object.fromEntries(namesOf(unknowns).map((name) => [name, unknowns[name][at]])) as unknown as Unknowns;
}

function namesOf(of: typeof unknowns): Array<keyof Unknowns> {
  // The keys of the table are the names of the interface.
  return Object.keys(of) as Array<keyof Unknowns>;
}
