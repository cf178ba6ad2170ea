/** A thread between a member and a person of the owner's team. */
export interface Conversation {
  id: string;
  memberId: string;
  /** The id of the person in the playbook who answers now. */
  helperId: string;
  topic: Topic;
  state: 'open' | 'closed';
  messages: ConversationMessage[];
  /** RFC 3339 in UTC. */
  openedAt: string;
  /** RFC 3339 in UTC: when the helper has promised to answer by; null when it is the member's turn. */
  answerBy: string | null;
  /** The id of the person or expert that the thread was handed up to while it waits, because a promise was broken; null otherwise. */
  handedTo: string | null;
}

export type Topic = 'timing' | 'amount' | 'program' | 'other';

export interface ConversationMessage {
  id: string;
  from: 'member' | 'helper';
  text: string;
  /** RFC 3339 in UTC. */
  sentAt: string;
}
