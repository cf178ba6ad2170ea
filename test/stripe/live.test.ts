import { describe, expect, it } from 'vitest';
import { type Unknowns, unknowns } from './fake/options.ts';
import { byHand } from './live/byHand.ts';
import { fakeBench } from './live/fakeBench.ts';
import { scenarios } from './live/scenarios.ts';
import { attachToAutoCharged } from './live/scenarios/attachToAutoCharged.ts';
import { endOfRetriesWhileHeld } from './live/scenarios/endOfRetriesWhileHeld.ts';
import { fullyCredited } from './live/scenarios/fullyCredited.ts';
import { nextAttemptWhileHeld } from './live/scenarios/nextAttemptWhileHeld.ts';
import { offSessionAuthentication } from './live/scenarios/offSessionAuthentication.ts';
import { pauseInArrears } from './live/scenarios/pauseInArrears.ts';
import { paymentsInLists } from './live/scenarios/paymentsInLists.ts';
import { startStripe } from './support.ts';

/** Where the account leaves a subscription past due, nobody sees whether the end of retries has come. */
const account = { endOfRetries: 'cancel' } as const;

const cases = scenarios.flatMap((scenario) => unknowns[scenario.unknown].map((outcome) => ({ scenario, name: scenario.unknown, outcome })));

describe('the questions to a sandbox', () => {
  it.each(cases)('sees of $name that it is "$outcome"', async ({ scenario, name, outcome }) => {
    const bench = fakeBench(await startStripe({ ...account, [name]: outcome }));
    const answer = await scenario.ask(bench);
    expect(answer).toMatchObject({ outcome, seen: expect.stringMatching(/\w/) as string });
  });

  it('leave out nothing that the fake does not know', () => {
    const asked = [...scenarios.map(({ unknown }) => unknown), ...byHand.flatMap(({ unknown }) => unknown ?? [])];
    // Both words for a missing permission have been seen, so that there is nothing to ask.
    const seenBoth: Array<keyof Unknowns> = ['permissionWords'];
    expect(new Set([...asked, ...seenBoth])).toEqual(new Set(Object.keys(unknowns)));
    expect(asked.filter((name) => seenBoth.includes(name))).toEqual([]);
  });

  it('say what was seen besides', async () => {
    const credited = await fullyCredited.ask(fakeBench(await startStripe()));
    expect(credited.seen).toContain('paid with 0 remaining, its subscription active');
    expect(credited.seen).toMatch(/Events: .*invoice\.paid.*customer\.subscription\.updated/);
    expect((await pauseInArrears.ask(fakeBench(await startStripe()))).seen).toContain('is paused; waiting for the next invoice: 0 ');
    expect((await paymentsInLists.ask(fakeBench(await startStripe()))).seen).toContain('Five levels deep: StripeInvalidRequestError (400)');
  });

  it('say where an account cannot show it, and what to set', async () => {
    const leftPastDue = await endOfRetriesWhileHeld.ask(fakeBench(await startStripe({ endOfRetries: 'leave past due' })));
    expect(leftPastDue).toMatchObject({ outcome: 'not seen', seen: expect.stringContaining('to cancel under Billing') as string });
    const notRetried = await nextAttemptWhileHeld.ask(fakeBench(await startStripe({ retryAfterDays: [] })));
    expect(notRetried).toMatchObject({ outcome: 'not seen', seen: expect.stringContaining('Turn retries on, with a custom schedule') as string });
    const canceled = await pauseInArrears.ask(fakeBench(await startStripe({ endOfRetries: 'cancel', retryAfterDays: [] })));
    expect(canceled).toMatchObject({ outcome: 'not seen', seen: expect.stringContaining('is canceled') as string });
  });

  it('do not take trouble on the way for an answer', async () => {
    const stripe = await startStripe();
    stripe.fail({ on: 'invoices.attachPayment', how: 'server error' });
    await expect(attachToAutoCharged.ask(fakeBench(stripe))).rejects.toThrow();
    stripe.fail({ on: 'invoices.pay', how: 'rate limited' });
    await expect(offSessionAuthentication.ask(fakeBench(stripe))).rejects.toThrow();
    stripe.fail({ on: 'subscriptions.pause', how: 'lock timeout' });
    await expect(pauseInArrears.ask(fakeBench(stripe))).rejects.toThrow();
  });
});
