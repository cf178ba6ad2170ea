import type { Frequency } from '../../terms/schedule.ts';

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
  quoteSentence(facts: ScheduleFacts): string;
  planActive(paid: number, count: number, nextDate: string): string;
  promiseActive(date: string): string;
  planMissed(date: string): string;
  planCompleted: string;
  planCancelled: string;
  planNeedsConversation(helper: string): string;
  pauseActive(resumesOn: string): string;
  pauseEnded: string;
}
