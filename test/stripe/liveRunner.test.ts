import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Stripe } from 'stripe';
import { afterEach, describe, expect, it } from 'vitest';
import type { Environment } from '../../sdk/cli/settings.ts';
import { lessLikely, unknowns } from './fake/options.ts';
import { advanceClock } from './live/advanceClock.ts';
import { askAll, type Result } from './live/askAll.ts';
import type { Bench } from './live/bench.ts';
import { byHand } from './live/byHand.ts';
import { fakeBench } from './live/fakeBench.ts';
import { describeFindings } from './live/report.ts';
import { runLive } from './live/runLive.ts';
import type { Scenario } from './live/scenario.ts';
import { scenarios } from './live/scenarios.ts';
import { type StandInSandbox, standInSandbox } from './live/standInSandbox.ts';
import type { SandboxOptions } from './live/standInSetUps.ts';
import { startStripe } from './support.ts';

const main = fileURLToPath(new URL('live/main.ts', import.meta.url));
const sandboxes: StandInSandbox[] = [];

/** A sandbox whose account cancels after the last retry: what the end of retries does is to be seen. */
async function startSandbox(options: SandboxOptions = {}): Promise<StandInSandbox> {
  const sandbox = await standInSandbox({ endOfRetries: 'cancel', ...options });
  sandboxes.push(sandbox);
  return sandbox;
}

afterEach(async () => {
  for (const sandbox of sandboxes.splice(0)) {
    await sandbox.close();
    expect(sandbox.contractFaults).toEqual([]);
  }
});

interface Ended {
  code: number;
  output: string;
  told: string;
}

/** The runner as it is started by its npm script, in a process of its own. */
async function start(environment: Record<string, string>): Promise<Ended> {
  const ended = promisify(execFile)(process.execPath, [main], { env: { PATH: process.env['PATH'] ?? '', ...environment } });
  // What execFile rejects with has the output and the exit code on it.
  return await ended.then(({ stdout, stderr }) => ({ code: 0, output: stdout, told: stderr }), (error: { code: number; stdout: string; stderr: string }) => ({ code: error.code, output: error.stdout, told: error.stderr }));
}

/** The runner without a process of its own, which takes a second or two to begin. */
async function run(environment: Environment, { args = [], signal = new AbortController().signal }: { args?: string[]; signal?: AbortSignal } = {}): Promise<Ended> {
  let [output, told] = ['', ''];
  const print = (text: string): void => void (output += `${text}\n`);
  const code = await runLive({ environment, args, now: new Date('2026-11-21T12:00:00.750Z'), print, tell: (line) => void (told += `${line}\n`), signal });
  return { code, output, told };
}

function environmentOf({ key, address }: StandInSandbox): Record<string, string> {
  return { STRIPE_TEST_KEY: key, GOODTERMS_STRIPE_API: address };
}

/** What --json prints of a run. */
function resultsIn(output: string): Result[] {
  return (JSON.parse(output) as { results: Result[] }).results;
}

describe('npm run test:stripe-live', () => {
  it('says without a key that it did not run, and what it would ask', async () => {
    const { code, output, told } = await start({});
    expect(code).toBe(0);
    expect(output).toMatch(/^NOT RUN: STRIPE_TEST_KEY is not set\./);
    for (const { question } of [...scenarios, ...byHand]) expect(output).toContain(question);
    for (const step of byHand.flatMap(({ steps }) => steps)) expect(output).toContain(step);
    expect(told).toBe('');
    expect(JSON.parse((await run({ STRIPE_TEST_KEY: '' }, { args: ['--json'] })).output)).toMatchObject({ ran: false, questions: scenarios.map(({ question }) => question) });
  });

  it('refuses a live key before it sends anything, and does not repeat it', async () => {
    const sandbox = await startSandbox();
    const { code, output, told } = await start({ ...environmentOf(sandbox), STRIPE_TEST_KEY: 'sk_live_secretofanowner' });
    expect(code).toBe(2);
    expect(told).toContain('STRIPE_TEST_KEY is a live key');
    expect(output + told).not.toContain('secretofanowner');
    expect(sandbox.setUps).toEqual([]);
  });

  it.each([
    ['rk_live_secretofanowner', 'is a live key'],
    ['pk_test_secretofanowner', 'not a key of a sandbox'],
    ['secretofanowner', 'not a key of a sandbox'],
  ])('refuses %s', async (key, why) => {
    const refused = await run({ STRIPE_TEST_KEY: key }).then(() => '', (error: unknown) => String(error));
    expect(refused).toContain('UsageError: STRIPE_TEST_KEY');
    expect(refused).toContain(why);
    expect(refused).not.toContain('secretofanowner');
  });

  it('says once that a key is not taken, and does not repeat it', async () => {
    const sandbox = await startSandbox();
    const { code, output, told } = await start({ ...environmentOf(sandbox), STRIPE_TEST_KEY: 'sk_test_rolledlongago' });
    expect(code).toBe(1);
    expect(told).toMatch(/^Stripe does not take the key in STRIPE_TEST_KEY\..*\n$/);
    expect(output + told).not.toContain('rolledlongago');
    expect(sandbox.setUps).toEqual([]);
  });

  it('sends a key to Stripe or to this machine, and nowhere else', async () => {
    await expect(run({ STRIPE_TEST_KEY: 'sk_test_1', GOODTERMS_STRIPE_API: 'https://stripe.example.com' })).rejects.toThrow('GOODTERMS_STRIPE_API is for tests');
  });

  it('asks everything, says that all is as was likely, and leaves nothing behind but one product', async () => {
    const sandbox = await startSandbox();
    const { code, output, told } = await start(environmentOf(sandbox));
    expect(code).toBe(0);
    expect(output).toMatch(new RegExp(`^Stripe ${Stripe.API_VERSION}, asked on \\d{4}-\\d{2}-\\d{2}\\n\\n\\| question `));
    for (const { question, unknown } of scenarios) {
      const cells = output.split('\n').find((line) => line.startsWith(`| ${question} `))?.split('|').map((cell) => cell.trim());
      expect(cells).toEqual(['', question, unknowns[unknown][0], unknowns[unknown][0], 'yes', '']);
    }
    expect(output).not.toContain('News');
    expect(output).toContain('To be looked at by hand');
    expect(output + told).not.toContain(sandbox.key);
    expect(sandbox.clocksLeft()).toBe(0);
    expect(sandbox.setUps.filter((call) => call === 'POST /v1/products')).toHaveLength(1);
    expect(sandbox.setUps.filter((call) => call.startsWith('DELETE '))).toHaveLength(scenarios.length);
  });

  it('takes another answer for news, and says what to turn round', async () => {
    const options = Object.assign({}, ...lessLikely.map(([, option]) => option)) as SandboxOptions; // each of them is a part of the options
    const { code, output } = await run(environmentOf(await startSandbox(options)));
    expect(code).toBe(0);
    for (const { unknown } of scenarios) expect(output).toContain(`- Turn ${unknown} round in test/stripe/fake/options.ts, so that "${unknowns[unknown][1]}" comes first`);
  });

  it('goes on after a question that breaks, and ends with 1', async () => {
    const sandbox = await startSandbox({ brokenClock: 2 });
    const { code, output, told } = await run(environmentOf(sandbox), { args: ['--json'] });
    expect(code).toBe(1);
    const results = resultsIn(output);
    expect(results.map(({ same }) => same)).toEqual(scenarios.map((_scenario, at) => (at === 1 ? 'broke' : 'yes')));
    expect(results[1]).toMatchObject({ outcome: null, seen: expect.stringContaining('clock_2 could not be moved to 2026-12-21T14:00:00.000Z: it is internal_failure') as string });
    expect(told.trimEnd().split('\n')).toHaveLength(scenarios.length);
    expect(sandbox.clocksLeft()).toBe(0);
  });

  it('asks no more once its time is over, and takes away what it has made', async () => {
    const sandbox = await startSandbox();
    const time = new AbortController();
    const ended = run(environmentOf(sandbox), { args: ['--json'], signal: time.signal });
    await expect.poll(() => sandbox.setUps.includes('POST /v1/subscriptions'), { interval: 1, timeout: 10_000 }).toBe(true);
    time.abort();
    const { code, output } = await ended;
    expect(code).toBe(1);
    expect(resultsIn(output).at(-1)).toMatchObject({ same: 'broke', seen: 'There was no time left for it.' });
    expect(sandbox.clocksLeft()).toBe(0);
  });
});

describe('what a run has found', () => {
  const signal = new AbortController().signal;
  const tell = (): void => undefined;

  it('names an answer that the fake cannot give, and what could not be taken away', async () => {
    const bench: Bench = { ...fakeBench(await startStripe()), close: () => Promise.reject(new Error('The test clock clock_1 could not be deleted.')) };
    const scenario: Scenario<'fullyCredited'> = { unknown: 'fullyCredited', question: 'What becomes of it?', ask: async () => ({ outcome: 'neither', seen: 'The invoice is void.' }) };
    const results = await askAll([scenario], { open: async () => bench, tell, signal });
    const report = describeFindings({ apiVersion: 'today', date: '2026-11-21', results });
    expect(report).toContain('| What becomes of it? | paid                      | neither    | neither |');
    expect(report).toContain('- fullyCredited: The invoice is void.');
    expect(report).toContain('News\n- Teach the fake what Stripe did, with an outcome of its own for fullyCredited');
    expect(report).toContain('Left behind\n- The test clock clock_1 could not be deleted.');
  });

  it('has no key in it, whatever Stripe says', async () => {
    const { StripeAuthenticationError, StripePermissionError } = Stripe.errors;
    for (const Trouble of [StripeAuthenticationError, StripePermissionError]) {
      const open = (): Promise<Bench> => Promise.reject(new Trouble({ type: 'invalid_request_error', message: 'The key sk_test_secret may not do this.' }));
      const [result] = await askAll(scenarios.slice(0, 1), { open, tell, signal });
      expect(result).toMatchObject({ same: 'broke', seen: expect.stringContaining('STRIPE_TEST_KEY') as string });
      expect(JSON.stringify(result)).not.toContain('sk_test_secret');
    }
  });
});

describe('a test clock', () => {
  const statuses = (...all: string[]): Stripe => {
    const answer = (): Response => Response.json({ id: 'clock_1', object: 'test_helpers.test_clock', status: all.length > 1 ? all.shift() : all[0] });
    return new Stripe('sk_test_1', { httpClient: Stripe.createFetchHttpClient(async () => answer()) });
  };
  const to = new Date('2026-12-21T14:00:00Z');
  const { signal } = new AbortController();

  it('is waited for until it is ready', async () => {
    await expect(advanceClock(statuses('advancing', 'advancing', 'advancing', 'ready'), { clock: 'clock_1', to, signal, lookEvery: 1 })).resolves.toBeUndefined();
  });

  it('is waited for no longer than its limit', async () => {
    await expect(advanceClock(statuses('advancing'), { clock: 'clock_1', to, signal, lookEvery: 1, limit: 20 })).rejects.toThrow('still on its way');
  });

  it('is not waited for once time is over', async () => {
    const waiting = advanceClock(statuses('advancing'), { clock: 'clock_1', to, signal: AbortSignal.timeout(20), lookEvery: 60_000 });
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  });
});
