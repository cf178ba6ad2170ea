import type { TestApi } from './testApi.ts';
import { origin } from './testApi.ts';

/** What the peer's own page answers. */
export interface PeerAnswer {
  status: number;
  /** The page as it came. */
  page: string;
  headers: Headers;
}

/** Somebody with the link of a peer, in a browser without script. */
export function peerAt({ api }: Pick<TestApi, 'api'>, link: string) {
  const call = async (init: RequestInit): Promise<PeerAnswer> => {
    const response = await api.fetch(new Request(new URL(link, origin), init));
    return { status: response.status, page: await response.text(), headers: response.headers };
  };
  return {
    look: () => call({ method: 'GET' }),
    call,
    /** Presses a button, with what is written beside it. */
    answer: (answer: string, meetAt?: string) => call({ method: 'POST', headers: { origin: 'null' }, body: new URLSearchParams({ answer, ...(meetAt !== undefined && { meetAt }) }) }),
  };
}
