import { Stripe } from 'stripe';
import { newId, secondsNow, type Books, type SentEvent } from './books.ts';
import type { EventType } from './eventTypes.ts';

/** Records that something happened: an event for the webhooks, and a new state for a search to find after its delay. */
export function emit(books: Books, type: EventType, object: Stripe.Invoice | Stripe.Customer | { id?: string; object: string }): void {
  if (isSearchable(object)) addToIndex(books, object, books.isBeingGiven ? 0 : books.options.searchDelay);
  if (books.isBeingGiven) return;
  const event: SentEvent = {
    id: newId(books, 'evt'),
    object: 'event',
    api_version: Stripe.API_VERSION,
    created: secondsNow(books),
    data: { object: plain(object) },
    livemode: false,
    pending_webhooks: books.webhookEndpoints.size,
    request: { id: books.request?.id ?? null, idempotency_key: books.request?.idempotencyKey ?? null },
    type,
  };
  books.events.set(event.id, event);
  books.onEvent(event);
}

/** Lets a search find this state of an object after so many milliseconds. */
export function addToIndex(books: Books, object: Stripe.Customer | Stripe.Invoice, delay: number): void {
  books.index.push({ visibleFrom: books.clock.now().getTime() + delay, object: structuredClone(object) });
}

function isSearchable(object: { object: string }): object is Stripe.Customer | Stripe.Invoice {
  return object.object === 'customer' || object.object === 'invoice';
}

/** As it goes over the wire, where decimals are text. */
function plain(object: object): object {
  // JSON of an object is an object.
  return JSON.parse(JSON.stringify(object)) as object;
}
