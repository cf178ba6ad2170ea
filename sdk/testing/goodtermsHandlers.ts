import { http, type HttpHandler } from 'msw';
import type { Api } from '../server/createApi.ts';

export interface HandlerOptions {
  api: Api;
  /** Where the page believes the API to be, without `/v1`, for example `https://api.example` or `/api`. */
  baseUrl: string;
}

/** MSW handlers that hand each request to a real API, so that a test or a static page meets the same rules as production. */
export function goodtermsHandlers({ api, baseUrl }: HandlerOptions): HttpHandler[] {
  const base = baseUrl.replace(/\/$/, '');
  return [
    http.all(`${base}/*`, async ({ request }) => {
      const { pathname, search, origin } = new URL(request.url);
      const mountedAt = new URL(`${base}/`, origin).pathname;
      const inside = new Request(new URL(pathname.slice(mountedAt.length - 1) + search, origin), await sameRequest(request));
      return await api.fetch(inside);
    }),
  ];
}

/** The body is read first: a stream cannot be handed on in every browser. */
async function sameRequest(request: Request): Promise<RequestInit> {
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
  return { method: request.method, headers: request.headers, ...(hasBody && { body: await request.arrayBuffer() }) };
}
