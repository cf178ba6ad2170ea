import { UsageError } from '../../../sdk/cli/settings.ts';
import { runLive } from './runLive.ts';
import { troubleOf } from './troubleOf.ts';

/** `npm run test:stripe-live`: what nobody knows of Stripe, asked of a sandbox. See test/stripe/README.md. */

/** Milliseconds until no more is asked. Ours: a run takes some five minutes. */
const limit = 15 * 60_000;

const interrupted = new AbortController();
process.once('SIGINT', () => interrupted.abort());

try {
  process.exitCode = await runLive({
    environment: process.env,
    args: process.argv.slice(2),
    now: new Date(),
    print: console.log,
    tell: console.error,
    signal: AbortSignal.any([interrupted.signal, AbortSignal.timeout(limit)]),
  });
} catch (error) {
  console.error(troubleOf(error));
  process.exitCode = error instanceof UsageError || error instanceof TypeError ? 2 : 1;
}
