import type { Identity } from './identity.ts';

/** Asks several identities in order; the first that knows the member answers. */
export function firstOf(...identities: Identity[]): Identity {
  return {
    async identify(request, now) {
      for (const identity of identities) {
        const claim = await identity.identify(request, now);
        if (claim) return claim;
      }
      return null;
    },
  };
}
