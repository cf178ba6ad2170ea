import type { Outbox } from './outbox.ts';

export interface WebhookOptions {
  /** An `https:` address, or `http:` on this machine. */
  url: string;
  /** Base64, at least 24 bytes, with or without the `whsec_` in front. */
  secret: string;
  fetch?: typeof fetch;
  /** Milliseconds. */
  timeout?: number;
}

/** Delivers to an address of the owner's, signed as Standard Webhooks describe (webhook-id, webhook-timestamp, webhook-signature). */
export function webhook({ url, secret, fetch: send = fetch, timeout = 10_000 }: WebhookOptions): Outbox {
  if (!/^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/])/.test(url)) throw new TypeError('The webhook address has to begin with https:// (or http:// on this machine).');
  const key = importKey(secret);
  key.catch(() => {}); // reported by the first delivery
  return {
    async deliver(message) {
      const timestamp = String(Math.floor(Date.now() / 1000));
      const body = JSON.stringify({ type: message.kind, timestamp: message.createdAt, data: { memberId: message.memberId, ...message.payload } });
      const signature = await sign(await key, `${message.id}.${timestamp}.${body}`);
      const response = await send(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'webhook-id': message.id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` },
        body,
        redirect: 'error',
        signal: AbortSignal.timeout(timeout),
      });
      await response.body?.cancel();
      if (!response.ok) throw new Error(`The webhook receiver answered ${response.status}.`);
    },
  };
}

async function importKey(secret: string): Promise<CryptoKey> {
  const bytes = Uint8Array.from(atob(secret.replace(/^whsec_/, '')), (character) => character.charCodeAt(0));
  if (bytes.length < 24) throw new TypeError('The webhook secret has fewer than 24 bytes. Make one with: openssl rand -base64 32');
  return await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

async function sign(key: CryptoKey, text: string): Promise<string> {
  const signature = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(signature)));
}
