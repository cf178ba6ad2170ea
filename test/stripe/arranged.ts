import type { Stripe } from 'stripe';
import { type Api, createApi } from '../../sdk/server/createApi.ts';
import { signedToken } from '../../sdk/server/identity/signedToken.ts';
import { stripeBilling } from '../../sdk/server/stripe/stripeBilling.ts';
import { ownerKey, playbook, secret } from '../server/support/testApi.ts';
import type { CoachOnStripe } from './coachOnStripe.ts';
import type { Behind } from './mayaBehind.ts';

/** What an invoice says of us: whether Stripe goes on with it, and our marks on it. */
export interface Held {
  advances: boolean | undefined;
  marks: Record<string, string>;
}

/** As Stripe goes on with what is nothing to us. */
export const untouched: Held = { advances: true, marks: {} };

export function heldFor(marks: Record<string, string>, before = true): Held {
  return { advances: false, marks: { ...marks, gt_prev_auto_advance: String(before) } };
}

/** Maya's invoices as Stripe has them, the oldest first. */
export function held({ stripe, invoices }: Behind): Held[] {
  return invoices.map(({ id }) => {
    const { auto_advance: advances, metadata } = inBooks(stripe.books.invoices, id);
    return { advances, marks: without(metadata) };
  });
}

/** Without what is written down for the day on which our own tables are lost: see rebuilding.test.ts. */
function without(metadata: Stripe.Metadata | null): Record<string, string> {
  return Object.fromEntries(Object.entries(metadata ?? {}).filter(([key]) => !/^gt_(terms|days|owed|attempt|amount|pause_terms)/.test(key)));
}

/** Her subscription as Stripe has it. */
export function resting({ stripe, subscription: { id } }: Behind): Pick<Stripe.Subscription, 'status' | 'pause_collection' | 'metadata'> {
  const { status, pause_collection, metadata } = inBooks(stripe.books.subscriptions, id);
  return { status, pause_collection, metadata: without(metadata) };
}

/** What was agreed has changed of invoices and subscriptions in Stripe so far, in order: the call, and of what. That an attempt is written on an invoice is none of it. */
export function changes({ stripe }: Pick<CoachOnStripe, 'stripe'>): string[] {
  const ours = stripe.requests.filter(({ method, operation, idempotencyKey }) => method === 'POST' && !idempotencyKey?.endsWith(':mark') && /^(invoices\.update|subscriptions)/.test(operation ?? ''));
  return ours.map(({ operation, id }) => `${operation} ${id}`);
}

/** What the trail says that was done to Stripe, the oldest first. */
export async function billingTrail({ app }: Pick<CoachOnStripe, 'app'>): Promise<string[]> {
  const { items } = await app.store.reader.audit({ limit: 200, cursor: null }, 'maya');
  return items.toReversed().map(({ action }) => action).filter((action) => action.startsWith('billing.'));
}

/** Another process on the same store. */
export function anotherApi({ app, stripe }: Pick<CoachOnStripe, 'app' | 'stripe'>): Api {
  const billing = stripeBilling({ key: stripe.apiKey, config: stripe.connection });
  return createApi({ store: app.store, clock: app.clock, billing, identity: signedToken({ secret }), ownerKey, playbook });
}

/** Does what is due, and what comes of that. */
export async function settle({ hear }: Pick<CoachOnStripe, 'hear'>): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await hear();
}

function inBooks<T>(objects: Map<string, T>, id: string): T {
  const found = objects.get(id);
  if (!found) throw new Error(`${id} is gone.`);
  return found;
}
