import type * as z from 'zod/mini';

/** What to write, by what is expected. */
const expected: Record<string, string> = {
  string: 'write words here, in quotes when they are a number or a date',
  number: 'write a number here, without quotes',
  int: 'write a whole number here, without quotes',
  boolean: 'write true or false here',
  array: 'write a list here: each line begins with a dash',
  object: 'write its parts on lines of their own below it, further in',
  record: 'write its parts on lines of their own below it, further in',
};

/**
 * Why something does not fit the format, in words for the person who wrote it.
 * @param isMissing whether nothing stands there
 */
export function issueReason(issue: z.core.$ZodIssue, isMissing: boolean): string {
  if (isMissing) return 'it is missing';
  if (issue.code === 'invalid_type') return expected[issue.expected] ?? `write a ${issue.expected} here`;
  if (issue.code === 'invalid_value') return `write one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'too_big') return `${nounOf(issue.origin)}at most ${issue.maximum}`;
  if (issue.code === 'too_small') return `${nounOf(issue.origin)}at least ${issue.minimum}`;
  if (issue.code === 'unrecognized_keys') return `unknown: ${issue.keys.join(', ')}`;
  if (issue.code === 'invalid_union') return 'it is not written in any of the forms that are known here';
  if (issue.code === 'invalid_format') return issue.format === 'email' ? 'write a mail address' : `it has to look like this pattern: ${issue.pattern ?? issue.format}`;
  return issue.message;
}

/** What is counted. */
function nounOf(origin: string): string {
  return origin === 'string' ? 'its letters: ' : origin === 'array' ? 'its entries: ' : 'the number: ';
}
