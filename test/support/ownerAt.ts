import { type Client, createClient } from '../../sdk/client/index.ts';

/**
 * The owner's calls to a running demo, signed in as its desk is: by a cookie, from a page of the same origin. It signs in
 * again when the session is over, as when the demo has started over.
 * @param address where the demo is open
 */
export function ownerAt(address: string): Client {
  const sameOrigin = { origin: address, 'sec-fetch-site': 'same-origin' };
  let cookie = '';

  async function signIn(): Promise<void> {
    const answer = await fetch(`${address}/demo/desk`, { method: 'POST', headers: sameOrigin });
    if (!answer.ok) throw new Error(`The desk did not open: ${answer.status} ${await answer.text()}`);
    cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  }

  return createClient({
    baseUrl: address,
    async fetch(url, init) {
      const send = (): Promise<Response> => fetch(url, { ...init, headers: { ...Object.fromEntries(new Headers(init.headers)), ...sameOrigin, cookie } });
      const answer = await send();
      if (answer.status !== 401) return answer;
      await signIn();
      return await send();
    },
  });
}
