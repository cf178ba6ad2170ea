import type { Frequency } from '../../terms/schedule.ts';
import type { PeerWords } from './peerWords.ts';

/** How amounts fall into instalments: all the same, or the first few one step larger. */
export interface Amounts {
  first: string;
  firstCount: number;
  rest: string;
  restCount: number;
}

/** What a quote or plan is about, already written for the member's locale. */
export interface ScheduleFacts {
  count: number;
  frequency: Frequency;
  amounts: Amounts;
  firstDate: string;
  lastDate: string;
  total: string;
  canMove: boolean;
  /** Whether each is taken by itself on its day. */
  collected: boolean;
  /** Whether each pays bills that cannot be split: then they may all differ. */
  inWholes: boolean;
}

/** The sentences that the API writes, in one language. Letters come from the playbook; screens have words of their own. */
export interface ServerWords {
  planLine(count: number, firstDate: string): string;
  planLineWithAmounts(count: number, amount: string, firstDate: string): string;
  pauseLine(periods: number, period: Frequency): string;
  payLine: string;
  payLineWithAmounts(totals: string[]): string;
  resourcesLine: string;
  talkLine(helper: string): string;
  circleLine: string;
  replyPromise(helper: string, hours: number): string;
  /** Of somebody whose hours are known: days off do not count. */
  replyPromiseAtWork(helper: string, workingDays: number): string;
  /** Somebody else has taken a thread over, because the first promise was broken. */
  handedOver(helper: string, answerBy: string): string;
  /** A promise was broken, and nobody else is there to take over. */
  answerIsLate(helper: string): string;
  quoteSentence(facts: ScheduleFacts): string;
  planActive(paid: number, count: number, nextDate: string): string;
  promiseActive(date: string): string;
  planMissed(date: string): string;
  /** It is asked for again by itself, on a day that the member is told. */
  planAskedAgain(date: string, again: string): string;
  /** The bank wants to see the member first. */
  planWaitsForBank(date: string): string;
  planCompleted: string;
  planCancelled: string;
  planNeedsConversation(helper: string): string;
  pauseActive(resumesOn: string): string;
  pauseEnded: string;
  mail: MailWords;
  unsubscribe: UnsubscribeWords;
  peer: PeerWords;
}

/** What stands in a mail around the playbook's letter. */
export interface MailWords {
  /** Read on locked screens: it says nothing about money. */
  subject(helper: string): string;
  /** The text of the link to the member's page. */
  open(owner: string): string;
  reply(helper: string): string;
  stop: string;
  /** The text of the link that follows `stop`. */
  stopLink: string;
}

/** The page behind the link that stops all notes. */
export interface UnsubscribeWords {
  title(owner: string): string;
  text: string;
  button: string;
  done: { title: string; text: string };
  broken: { title: string; text: string };
}
