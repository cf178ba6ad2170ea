/**
 * The steps by which a member gives a card, or pays on a page of the provider's. Every call goes over the network, outside of
 * any transaction, and rejects with a BooksUnavailableError where nobody knows what came of it; made again it does the same
 * once. What is answered with a secret, and addresses, are asked for anew each time: they are kept nowhere.
 */
export interface CardSteps {
  /** For the provider's script in the member's browser. No secret. Null where a card is only ever given on a page of the provider's. */
  publishableKey: string | null;
  /** The customer who pays a charge of these books, by its reference; null where there is none (any more). */
  payerOf(reference: string): Promise<string | null>;
  /** Begins the step by which a member gives a card for this customer, once for each payment. */
  beginCard(asked: { paymentId: string; customer: string }): Promise<BegunCard>;
  /** Whether the card of a step was given. Null where the step is not one of this payment's. @param asked.providerId as `beginCard` answered */
  givenCard(asked: { paymentId: string; providerId: string }): Promise<GivenCard | null>;
  /**
   * Has a card be what its customer pays with from now on: by default, with each subscription that is ours to change, and with
   * those of the given charges that would be charged to another. Answers what was changed.
   * @param asked.references of the charges that may be paid by it
   */
  keepCard(asked: { paymentId: string; customer: string; card: string; references: string[] }): Promise<CardChange[]>;
  /** For the provider's script: of a step that was begun (`seti_…`), of a payment (`pi_…`), or of the charge of a reference (`in_…`). */
  secretOf(id: string): Promise<string>;
  /** The page on which a charge is paid, by its reference. */
  pageToPay(reference: string): Promise<string>;
  /** The page on which a customer gives another card. @param returnTo where it leads back to; null where nobody said */
  pageForCard(customer: string, returnTo: string | null): Promise<string>;
}

export interface BegunCard {
  /** For example `seti_…`. */
  providerId: string;
  clientSecret: string;
  /** The provider's name for the call, for the audit trail; empty where there is none. */
  requestId: string;
}

export interface GivenCard {
  /** Whose card it is: it pays what this customer is asked for and nothing else. */
  customer: string;
  /** For example `pm_…`; null while it was not given. */
  card: string | null;
}

/** Something that is charged to another card since. */
export interface CardChange {
  /** For example `cus_…`, `sub_…` or `in_…`. */
  subject: string;
  /** The provider's name for the call, for the audit trail; empty where there is none. */
  requestId: string;
}
