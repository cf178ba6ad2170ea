import { Stripe } from 'stripe';
import { newId, secondsNow, type Books, type SentEvent } from './books.ts';

/** How waiting events are sent. */
export interface Delivery {
  /** Only events of these types; the others go on waiting. `invoice.*` and `*` may be used. */
  types?: readonly string[];
  /** In the order in which they happened (which Stripe does not promise), or the other way round. */
  order?: 'as it happened' | 'reversed';
  /** Sends each twice: the same event again, or, as Stripe sometimes does, another event about the same. */
  twice?: 'the same' | 'another';
  /** The time of the signature, in seconds; now, unless an old one is played back. */
  signedAt?: number;
  /** Signs with another secret, as a stranger would. */
  secret?: string;
}

/** What became of one event. */
export interface Delivered {
  event: SentEvent;
  /** The status of the answer, or 0 where none came. An answer other than 2xx leaves the event waiting. */
  status: number;
}

/** The webhooks of the account. Nothing is sent until it is asked for, so that a test says when, how often and in which order. */
export interface Webhooks {
  /** Sends events to an address from now on; `['*']` for all. Answers the secret of its signatures. */
  to(url: string, types?: readonly string[]): string;
  /** What has happened and was not delivered. */
  readonly waiting: readonly SentEvent[];
  /** Sends what is waiting. Left alone it comes late; never called for it, it comes never. */
  deliver(delivery?: Delivery): Promise<Delivered[]>;
  /** Loses what is waiting, as when an endpoint was down for days. */
  lose(): void;
}

/** The webhooks over some books. */
export function newWebhooks(books: Books): Webhooks {
  let waiting: SentEvent[] = [];
  books.onEvent = (event) => {
    if (event.pending_webhooks > 0) waiting.push(event);
  };

  return {
    to: (url, types = ['*']) => {
      const id = newId(books, 'we');
      const secret = `whsec_${id}`;
      const common = { object: 'webhook_endpoint' as const, application: null, description: null, livemode: false, metadata: {}, status: 'enabled' };
      books.webhookEndpoints.set(id, { id, api_version: Stripe.API_VERSION, created: secondsNow(books), enabled_events: [...types], url, secret, ...common });
      return secret;
    },
    get waiting() {
      return waiting;
    },
    deliver: async (delivery = {}) => {
      const wanted = waiting.filter(({ type }) => (delivery.types ?? ['*']).some((pattern) => matchesType(pattern, type)));
      const ordered = delivery.order === 'reversed' ? wanted.toReversed() : wanted;
      const results: Delivered[] = [];
      for (const event of ordered) {
        const sent = delivery.twice === 'another' ? [event, { ...event, id: newId(books, 'evt') }] : delivery.twice === 'the same' ? [event, event] : [event];
        for (const one of sent) results.push({ event: one, status: await sendToAll(books, one, delivery) });
      }
      const arrived = new Set(results.filter(({ status }) => status >= 200 && status < 300).map(({ event }) => event.id));
      for (const event of waiting) if (arrived.has(event.id)) event.pending_webhooks = 0;
      waiting = waiting.filter(({ id }) => !arrived.has(id));
      return results;
    },
    lose: () => {
      waiting = [];
    },
  };
}

/** Whether an event is of a type that is asked for: `invoice.paid`, `invoice.*` or `*`. */
export function matchesType(pattern: string, type: string): boolean {
  return pattern === '*' || pattern === type || (pattern.endsWith('.*') && type.startsWith(pattern.slice(0, -1)));
}

/** The worst answer of the endpoints that want an event; 200 where none does. */
async function sendToAll(books: Books, event: SentEvent, delivery: Delivery): Promise<number> {
  const statuses = [200];
  for (const { url, secret, enabled_events: types, status } of books.webhookEndpoints.values()) {
    if (status !== 'enabled' || !types.some((pattern) => matchesType(pattern, event.type))) continue;
    statuses.push(await send(url, event, delivery.secret ?? secret ?? '', delivery.signedAt ?? secondsNow(books)));
  }
  return statuses.find((status) => status < 200 || status >= 300) ?? 200;
}

async function send(url: string, event: SentEvent, secret: string, timestamp: number): Promise<number> {
  const payload = JSON.stringify(event);
  const signature = await Stripe.webhooks.generateTestHeaderStringAsync({ payload, secret, timestamp });
  try {
    const headers = { 'content-type': 'application/json; charset=utf-8', 'stripe-signature': signature };
    const answer = await fetch(url, { method: 'POST', body: payload, headers, redirect: 'manual' });
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    return 0;
  }
}
