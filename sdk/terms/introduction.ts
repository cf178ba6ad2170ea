/** Who has a say in an introduction. */
export type IntroductionSide = 'member' | 'peer' | 'owner';

/** A member's request to meet a peer of a circle. It carries no money and no real name, and needs both sides' yes. */
export interface Introduction {
  id: string;
  memberId: string;
  /** The id of a circle in the playbook. */
  circleId: string;
  /** The name the member chose to be known by. */
  pseudonym: string;
  /**
   * `asked`: the member would like to. `invited`: the owner passed it on, and it waits for the peer's yes. `accepted`: both
   * said yes. `declined`, `left` and `reported` end it, for both sides at once.
   */
  state: 'asked' | 'invited' | 'accepted' | 'declined' | 'left' | 'reported';
  /** How the peer can be met, in the peer's words; empty before their yes and after the end. */
  meetAt: string;
  /** RFC 3339 in UTC. */
  askedAt: string;
  /** Who ended it; null while it is open. */
  endedBy: IntroductionSide | null;
  /** Who said that something was not right, each once; the first first. */
  reportedBy: ('member' | 'peer')[];
  /** When the owner had looked into what was reported, RFC 3339 in UTC; null before. */
  settledAt: string | null;
}

/** Whether it may still come to a meeting, or has. A member has at most one that is open. */
export function isOpenIntroduction({ state }: Pick<Introduction, 'state'>): boolean {
  return state === 'asked' || state === 'invited' || state === 'accepted';
}

/**
 * Ended for both sides at once: how to meet is gone with it. Before the peer's yes a member takes it back (`left`) and anybody
 * else turns it down (`declined`). What is over stays as it is.
 */
export function endIntroduction(introduction: Introduction, by: IntroductionSide): Introduction {
  if (!isOpenIntroduction(introduction)) return introduction;
  const state = by === 'member' || introduction.state === 'accepted' ? 'left' : 'declined';
  return { ...introduction, state, meetAt: '', endedBy: by };
}

/** Reported by one side, also after the end; saying it twice is saying it once. Whoever looks into it looks again. */
export function reportIntroduction(introduction: Introduction, by: 'member' | 'peer', endedBy: IntroductionSide = by): Introduction {
  if (introduction.reportedBy.includes(by)) return introduction;
  return { ...endIntroduction(introduction, endedBy), state: 'reported', reportedBy: [...introduction.reportedBy, by], settledAt: null };
}
