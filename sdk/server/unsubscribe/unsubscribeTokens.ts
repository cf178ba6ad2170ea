import { sealedIds } from '../sealedIds.ts';

/** Names a member in the address of the unsubscribe page, and proves that the address came from a mail of ours. */
export interface UnsubscribeTokens {
  tokenFor(memberId: string): Promise<string>;
  /** Null for a token that is not ours. */
  memberOf(token: string): Promise<string | null>;
}

/** Every mail to a member has the same address. */
export function unsubscribeTokens(ownerKey: string): UnsubscribeTokens {
  const { seal, open } = sealedIds(ownerKey, 'goodterms unsubscribe 1');
  return { tokenFor: seal, memberOf: open };
}
