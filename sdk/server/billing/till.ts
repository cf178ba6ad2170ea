import type { Attempt } from '../store/rows.ts';
import type { CardSteps } from './cardSteps.ts';

/**
 * Takes money for charges of books that are kept elsewhere. Every call goes over the network, outside of any transaction, and
 * rejects with a BooksUnavailableError where nobody knows what came of it: it is made again later, and does the same once.
 */
export interface Till extends CardSteps {
  /**
   * Takes what an attempt is for, under its id: however often it is called for one attempt, money is taken once. It looks
   * first whether there is still something to pay.
   */
  take(order: TakeOrder): Promise<Taken>;
  /** Takes back what was made for an attempt that waited for the member and was given up. */
  letGo(attempt: Attempt): Promise<void>;
}

/** One attempt, and what bears on how it is made. */
export interface TakeOrder {
  attempt: Attempt;
  /** The charge's name in the books, for example `in_…`. */
  reference: string;
  /** What is being paid, in the owner's words: for a bill of its own. */
  description: string;
  /** Whether the member is there, and can be asked by their bank at once. */
  isMemberPresent: boolean;
  /** Whether nothing is to be taken for it any more: it is only found out what came of a call that may have been made before. */
  isCalledOff: boolean;
  /** What the provider made for earlier attempts of the member that a bank has refused for good: by itself the same card is not asked again. */
  refusedBy: string[];
}

/** What came of an attempt: its next state, and what the provider made for it. */
export interface Taken {
  /** `given_up`: more is asked for than was agreed, or less than that is left. */
  state: Exclude<Attempt['state'], 'started'>;
  /** For example `pi_…`; empty where nothing was made. */
  providerId: string;
  /** What was really taken, integer minor units, where that may be less than was wanted. */
  amount?: number;
  /** The provider's name for the call that told, for the audit trail; empty where there is none. */
  requestId: string;
}
