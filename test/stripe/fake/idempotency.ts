import { StripeFailure } from './stripeFailure.ts';

/** An answer as it goes over the wire. */
export interface Answer {
  status: number;
  body: string;
  headers: Record<string, string>;
}

/** The answers that were given to keys. */
export interface IdempotencyKeys {
  /**
   * Takes a key for a request. Answers what was answered before, also if that was an error; undefined when the request is
   * the first with it. Throws when the key belongs to another request, or to one that is still running.
   */
  take(key: string, fingerprint: string, now: number): Answer | undefined;
  /** Keeps the answer of a request that was carried out. */
  keep(key: string, answer: Answer): void;
}

/** Stripe prunes keys after at least 24 hours (https://docs.stripe.com/api/idempotent_requests). Milliseconds. */
const lifetime = 24 * 3_600_000;

/** The idempotency keys of an account, none of them used yet. */
export function newIdempotencyKeys(): IdempotencyKeys {
  const used = new Map<string, { fingerprint: string; at: number; answer: Answer | undefined }>();
  return {
    take: (key, fingerprint, now) => {
      const found = used.get(key);
      if (!found || (found.answer && now - found.at >= lifetime)) {
        used.set(key, { fingerprint, at: now, answer: undefined });
        return undefined;
      }
      if (found.fingerprint !== fingerprint) {
        const rule = 'Keys for idempotent requests can only be used with the same parameters they were first used with.';
        const remedy = `Try using a key other than '${key}' if you meant to execute a different request.`;
        throw new StripeFailure(400, { type: 'idempotency_error', message: `${rule} ${remedy}` });
      }
      if (!found.answer) {
        const message = 'There is currently another in-progress request using this Idempotent Key.';
        throw new StripeFailure(409, { type: 'idempotency_error', code: 'idempotency_key_in_use', message });
      }
      return found.answer;
    },
    keep: (key, answer) => {
      const found = used.get(key);
      if (found) found.answer = answer;
    },
  };
}
