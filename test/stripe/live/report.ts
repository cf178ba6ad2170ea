import type { Result } from './askAll.ts';
import { byHand } from './byHand.ts';
import { scenarios } from './scenarios.ts';

/** What a run has found, and when. */
export interface Findings {
  apiVersion: string;
  /** YYYY-MM-DD, in UTC. */
  date: string;
  results: readonly Result[];
}

/** What a run has found: a table in Markdown, what was seen, what is news, and what is left to people. */
export function describeFindings({ apiVersion, date, results }: Findings): string {
  const rows = results.map(({ question, likely, outcome, same }) => [question, likely, outcome ?? '-', same]);
  return [
    `Stripe ${apiVersion}, asked on ${date}`,
    '',
    ...tableOf([['question', 'the fake takes for likely', 'Stripe did', 'same?'], ...rows]),
    '',
    'What was seen',
    ...results.map(({ unknown, seen }) => `- ${unknown}: ${seen}`),
    ...section('News', results.flatMap(newsOf)),
    ...section('Left behind', results.flatMap(({ leftBehind }) => leftBehind || [])),
    '',
    ...describeByHand(),
  ].join('\n');
}

/** All questions, for whoever has no key. */
export function describeQuestions(): string {
  return ['It would ask:', ...scenarios.map(({ question }) => `- ${question}`), '', ...describeByHand()].join('\n');
}

function newsOf({ unknown, outcome, same }: Result): string[] {
  const file = 'test/stripe/fake/options.ts';
  if (same === 'no') return [`Turn ${unknown} round in ${file}, so that "${outcome}" comes first, and run the tests.`];
  return same === 'neither' ? [`Teach the fake what Stripe did, with an outcome of its own for ${unknown} in ${file}, and see that the adapter is right with it.`] : [];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `- ${line}`)];
}

function describeByHand(): string[] {
  const questions = byHand.flatMap(({ question, steps }) => [`- ${question}`, ...steps.map((step, at) => `  ${at + 1}. ${step}`)]);
  return ['To be looked at by hand:', ...questions];
}

function tableOf([head = [], ...rows]: readonly string[][]): string[] {
  const widths = head.map((_title, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}
