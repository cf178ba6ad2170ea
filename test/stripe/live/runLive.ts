import { parseArgs } from 'node:util';
import { Stripe } from 'stripe';
import type { Environment } from '../../../sdk/cli/settings.ts';
import { openStripe } from '../../../sdk/cli/stripe/openStripe.ts';
import { askAll } from './askAll.ts';
import { byHand } from './byHand.ts';
import { describeFindings, describeQuestions } from './report.ts';
import { openSandboxBench } from './sandboxBench.ts';
import { scenarios } from './scenarios.ts';
import { testKey } from './testKey.ts';

/** What a run has from outside. */
export interface Outside {
  /** STRIPE_TEST_KEY; for tests alone also GOODTERMS_STRIPE_API, which leads a test key to a Stripe on this machine. */
  environment: Environment;
  args: string[];
  now: Date;
  /** What it has found, and how far it is. */
  print: (text: string) => void;
  tell: (line: string) => void;
  /** Ends it early; what it has made is taken away all the same. */
  signal: AbortSignal;
}

/** `npm run test:stripe-live`. Answers the exit code: 1 where a question could not be asked. Another answer than was likely is news, not a failure. */
export async function runLive({ environment, args, now, print, tell, signal }: Outside): Promise<0 | 1> {
  const { json = false } = parseArgs({ args, options: { json: { type: 'boolean' } } }).values;
  const key = testKey(environment);
  if (key === null) {
    const why = 'STRIPE_TEST_KEY is not set. With the secret key of a sandbox (sk_test_…) this asks a real Stripe.';
    print(json ? JSON.stringify({ ran: false, why, questions: scenarios.map(({ question }) => question), byHand }, null, 2) : `NOT RUN: ${why}\n\n${describeQuestions()}`);
    return 0;
  }
  const client = openStripe(environment, key);
  // Whether the key is taken at all is not to be found out once for each question.
  await client.testHelpers.testClocks.list({ limit: 1 });
  const open = (): ReturnType<typeof openSandboxBench> => openSandboxBench(client, { startAt: now, signal });
  const results = await askAll(scenarios, { open, tell, signal });
  const findings = { apiVersion: Stripe.API_VERSION, date: now.toISOString().slice(0, 10), results };
  print(json ? JSON.stringify({ ran: true, ...findings, byHand }, null, 2) : describeFindings(findings));
  return results.some(({ same }) => same === 'broke') ? 1 : 0;
}
