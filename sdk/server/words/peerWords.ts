/**
 * The page where a peer answers: whoever has been there before, and may like to meet a member. It says nothing of money, and
 * nothing of the member but the name they chose.
 */
export interface PeerWords {
  title(pseudonym: string): string;
  /** @param peer the name by which the member knows whom they ask */
  asked(owner: string, peer: string): string;
  sees: string;
  whatIsSeen(pseudonym: string, owner: string): string;
  neverSees: string;
  whatIsNeverSeen: string;
  seenOfYou: string;
  whatIsSeenOfYou(peer: string): string;
  meetAt: string;
  meetAtHint: string;
  yes: string;
  no: string;
  noHint: string;
  accepted: { title(pseudonym: string): string; text: string; comeBack: string };
  leave: string;
  leaveHint: string;
  report: string;
  reportHint(owner: string): string;
  faults: { missing: string; tooLong: string; link: string };
  over: PeerPageText;
  declined: PeerPageText;
  reported: PeerPageText;
  broken: PeerPageText;
}

interface PeerPageText {
  title: string;
  text: string;
}
