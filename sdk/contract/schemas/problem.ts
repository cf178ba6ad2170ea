import * as z from 'zod/mini';
import { type ProblemName, problems } from '../problems.ts';
import { field, named } from './named.ts';
import { Quote } from './plan.ts';

const names = Object.keys(problems) as [ProblemName, ...ProblemName[]]; // Object.keys widens to string[]

export const ProblemCode = named('ProblemCode', 'A stable name for what went wrong. Later versions may add codes.', z.union([z.enum(names), z.string()]));

export const Problem = named(
  'Problem',
  'An error as RFC 9457 `application/problem+json`. Safe to show to a developer, never meant for a member; carries no personal data.',
  z.object({
    type: field('`urn:goodterms:problem:` and the code; docs/problems.md explains each.', z.string()),
    title: z.string(),
    status: z.int(),
    detail: field('What failed, for which call, and what to do.', z.string()),
    code: ProblemCode,
    requestId: field('`req_…`, also in the `Request-Id` header.', z.string()),
    errors: field('For bad input: where, as a JSON pointer into the body, and why.', z.optional(z.array(z.object({ pointer: z.string(), detail: z.string() })))),
    quote: field('With `quote_stale`: the fresh quote on the same terms, if one can be made.', z.optional(Quote)),
  }),
);
