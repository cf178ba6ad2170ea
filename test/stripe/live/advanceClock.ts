import { setTimeout as pause } from 'node:timers/promises';
import type { Stripe } from 'stripe';
import { once } from './once.ts';

/** A test clock that is moved, and how long that may take. */
export interface Advance {
  clock: string;
  to: Date;
  /** Ends the waiting. */
  signal: AbortSignal;
  /** Milliseconds between two looks. Ours. */
  lookEvery?: number;
  /** Milliseconds until it is given up. Ours: an advance takes Stripe some seconds, or half a minute for many retries. */
  limit?: number;
}

/**
 * Moves a test clock on and waits until Stripe has done what falls due until then
 * (https://docs.stripe.com/billing/testing/test-clocks/api-advanced-usage).
 */
export async function advanceClock(client: Stripe, { clock, to, signal, lookEvery = 2000, limit = 150_000 }: Advance): Promise<void> {
  const { testClocks } = client.testHelpers;
  signal.throwIfAborted();
  await testClocks.advance(clock, { frozen_time: Math.floor(to.getTime() / 1000) }, once());
  for (let waited = 0; waited <= limit; waited += lookEvery) {
    const { status } = await testClocks.retrieve(clock);
    if (status === 'ready') return;
    if (status !== 'advancing') throw new Error(`The test clock ${clock} could not be moved to ${to.toISOString()}: it is ${status}.`);
    await pause(lookEvery, undefined, { signal });
  }
  throw new Error(`The test clock ${clock} was still on its way to ${to.toISOString()} after ${limit / 1000} seconds. Ask again later.`);
}
