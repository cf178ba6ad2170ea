/** A member's request to meet a peer of a circle. It carries no money and no real name. */
export interface Introduction {
  id: string;
  memberId: string;
  /** The id of a circle in the playbook. */
  circleId: string;
  /** The name the member chose to be known by. */
  pseudonym: string;
  /** `asked`: waits for the peer's yes. `accepted`: both said yes. `left` and `reported` end it. */
  state: 'asked' | 'accepted' | 'left' | 'reported';
  /** How the peer can be met, written by the owner when the peer said yes; empty until then. */
  meetAt: string;
  /** RFC 3339 in UTC. */
  askedAt: string;
}
