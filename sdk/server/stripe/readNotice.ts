import type { Stripe } from 'stripe';
import type { Notice } from '../billing/outsideBooks.ts';
import { ApiProblem } from '../problem.ts';
import { idOf } from './entryOf.ts';
import { webhookEvents } from './webhookEvents.ts';

/** How far the time of a signature may be from ours, either way, seconds. As Stripe's own libraries have it, which look at the past alone. */
const tolerance = 300;

/** What a notice is held against. */
export interface NoticeKeys {
  /** `whsec_…`; undefined where no notices are expected. */
  webhookSecret: string | undefined;
  /** Whether the key that we read with is a live one: then so is the event. */
  isLive: boolean;
}

const types: ReadonlySet<string> = new Set(webhookEvents);

/**
 * Reads an event (https://docs.stripe.com/webhooks): signed, of now, and of the same mode as our key. Of its object nothing
 * is read but whose it is, since events are sent late, twice and in any order, in the shape of the endpoint's own version.
 */
export async function readNotice(client: Stripe, { webhookSecret, isLive }: NoticeKeys, body: Uint8Array, headers: Headers, now: Date): Promise<Notice> {
  if (!webhookSecret) throw new ApiProblem('unavailable', 'No webhook secret of Stripe is set here, so no event can be believed. Set GOODTERMS_STRIPE_WEBHOOK_SECRET to the one of this endpoint.');
  const signature = headers.get('stripe-signature') ?? '';
  const event = await client.webhooks.constructEventAsync(body, signature, webhookSecret, tolerance, undefined, now.getTime()).catch(() => null);
  if (event === null || isFromTheFuture(signature, now) || typeof event.id !== 'string') {
    throw new ApiProblem('notice_refused', 'The signature is not one of this endpoint\'s secret over exactly this body, or not of now. Look at GOODTERMS_STRIPE_WEBHOOK_SECRET, at the clock, and for whatever changes bodies on the way.');
  }
  if (event.livemode !== isLive) throw new ApiProblem('notice_refused', `The event is from ${event.livemode ? 'live' : 'test'} mode and the key is not. Give this endpoint the secret and the key of one mode.`);
  return { id: event.id, ...subjectOf(event) };
}

/** The package accepts a signature of any time to come: one that was made ahead could be played back for ever. */
function isFromTheFuture(signature: string, now: Date): boolean {
  const times = [...signature.matchAll(/(?:^|,)\s*t=(\d+)/g)].map(([, time]) => Number(time));
  return times.some((time) => time > now.getTime() / 1000 + tolerance);
}

/** What an object in an event may tell of whose it is. */
interface Subject {
  id?: string;
  object?: string;
  customer?: string | { id: string } | null;
  invoice?: string | { id: string } | null;
  payment_intent?: string | { id: string } | null;
}

function subjectOf({ type, account, data }: Stripe.Event): Pick<Notice, 'customer' | 'about'> {
  if (!types.has(type) || account) return { customer: null, about: null };
  const object = (data as { object?: Subject } | undefined)?.object ?? {}; // a union of hundreds, of which these may be there
  const customer = object.object === 'customer' ? (object.id ?? null) : idOf(object.customer);
  return { customer, about: customer === null ? (idOf(object.invoice) ?? idOf(object.payment_intent)) : null };
}
