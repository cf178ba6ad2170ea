import type { Standing } from '../../sdk/contract/types.ts';

/** How one widget reaches its API and proves who is asking. */
export interface Connection {
  /** Where the API lives, without `/v1` and without a slash at its end. */
  readonly api: string;
  /** Gets a new token; undefined where the site's own session speaks for the member. */
  readonly token: (() => Promise<string>) | undefined;
  /**
   * `GET /v1/standing`, with a timeout of 8 seconds an attempt and one more attempt where that may help.
   * @param locale asks for this language instead of the one that the API keeps for the member
   * @param isFresh forgets the token first, for when somebody else may have signed in
   * @throws whatever went wrong; callers stay silent or say so kindly
   */
  standing(locale?: string, isFresh?: boolean): Promise<Standing>;
}

/** Where a connection leads: the script tag's own settings, or an element's. */
export interface Source {
  api: string;
  tokenUrl?: string | undefined;
}

/**
 * Makes a connection. Nothing is sent yet.
 * @param source its `tokenUrl` answers a POST with a token, as plain text or as `{ "token": … }`, and may become another address;
 * without one, cookies go along
 * @throws TypeError when its `api` is no address
 */
export function connect(source: Source): Connection {
  const base = new URL(source.api, document.baseURI).href.replace(/\/+$/, '');
  let known: string | undefined;

  const token = source.tokenUrl
    ? async () => {
        const text = await read(source.tokenUrl as string, { method: 'POST' }); // it was there above; once it is taken away there is no token
        return (known = text[0] === '{' ? JSON.parse(text).token : text.trim());
      }
    : undefined;

  return {
    api: base,
    token,
    async standing(locale, isFresh) {
      if (isFresh) known = undefined;
      for (let isLast = false; ; isLast = true) {
        const kept = known;
        try {
          const bearer = kept ?? (await token?.());
          const headers: Record<string, string> = locale ? { 'Goodterms-Locale': locale } : {};
          if (bearer) headers.Authorization = `Bearer ${bearer}`;
          return JSON.parse(await read(`${base}/v1/standing`, { headers, credentials: token ? 'omit' : 'include' }));
        } catch (problem) {
          known = undefined;
          // A clear no stays a no, unless the token was an old one. Only an answer has a status; any other problem has none.
          if (isLast || ((problem as Response).status < 500 && !kept)) throw problem;
        }
        await new Promise((resolve) => setTimeout(resolve, 500 + Math.random() * 1500));
      }
    },
  };
}

/** The text of a good answer. The limit covers the body too, so that a stalled one ends. */
async function read(url: string, init: RequestInit): Promise<string> {
  const answer = await fetch(url, { ...init, cache: 'no-store', signal: AbortSignal.timeout(8000) });
  if (answer.ok) return await answer.text();
  throw answer;
}
