import { GoodtermsError, ProblemError } from '../../../sdk/client/index.ts';
import { words } from '../words.ts';

/** What happened and what to do, for who sits at the desk. `during` says whether something was to be changed. */
export function describeFailure(error: unknown, during: 'read' | 'write'): string {
  const said = words.failures;
  if (error instanceof ProblemError) return ofProblem(error);
  if (error instanceof GoodtermsError) return during === 'read' ? said.noAnswerToReading : said.noAnswerToWriting;
  return said.ours;
}

function ofProblem(error: ProblemError): string {
  const said = words.failures;
  const known: Record<string, string> = said.codes;
  if (error.code === 'invalid_input') return said.doesNotFit(error.fields.map(({ detail }) => detail));
  return known[error.code] ?? said.refused(error.problem.detail || error.problem.title);
}
