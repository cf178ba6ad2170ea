import type { Claim, Identity } from './identity.ts';

export interface SessionOptions {
  /** Looks the site's own session up, for example by its cookie. Null: nobody is signed in. */
  memberOf: (request: Request) => Promise<Claim | null> | Claim | null;
  /** The origins that the site is served from, for example `https://members.example`. */
  origins: string[];
}

/**
 * Identity by the site's own session, for an API mounted on the site itself. A cookie is sent by the browser whoever asks, so
 * what changes something must also come from one of the site's own origins (`Origin`, or `Sec-Fetch-Site: same-origin`).
 */
export function sameOriginSession({ memberOf, origins }: SessionOptions): Identity {
  return {
    async identify(request) {
      return comesFromTheSite(request, origins) ? await memberOf(request) : null;
    },
  };
}

function comesFromTheSite(request: Request, origins: string[]): boolean {
  const origin = request.headers.get('origin');
  if (origin !== null) return origins.includes(origin);
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  return request.method === 'GET';
}
