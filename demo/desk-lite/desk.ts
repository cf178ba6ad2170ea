import type { ChargeRecord, Hold, MemberSummary, OwnerConversation, OwnerIntroduction } from '../../sdk/contract/types.ts';

/** Everything on the owner's small desk. */
export interface Desk {
  conversations: OwnerConversation[];
  introductions: OwnerIntroduction[];
  members: MemberSummary[];
  /** What is held, for whom, and about which charges; no charges: everything. */
  holds: { memberName: string; hold: Hold; charges: ChargeRecord[] }[];
}
