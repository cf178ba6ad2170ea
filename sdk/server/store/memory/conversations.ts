import type { Conversation } from '../../../terms/conversation.ts';
import type { Records } from '../store.ts';
import { requireRow } from './requireRow.ts';
import { sortedBy } from './sortedBy.ts';
import type { WritableTables } from './tables.ts';

type ConversationRecords = Pick<Records, 'openConversation' | 'saveConversation' | 'addMessage'>;

export function memoryConversations(tables: WritableTables): ConversationRecords {
  const wouldBeOpenTwice = ({ id, memberId, state }: Conversation) =>
    state === 'open' &&
    tables.conversations.by('memberId', memberId).some((other) => other.id !== id && other.state === 'open');

  return {
    async openConversation(conversation) {
      requireRow(tables.members, conversation.memberId, 'openConversation', 'member');
      if (tables.conversations.get(conversation.id) !== undefined || wouldBeOpenTwice(conversation)) return false;
      tables.conversations.put(conversation);
      return true;
    },
    async saveConversation({ id, state, helperId, answerBy, handedTo }) {
      const changed = { ...requireRow(tables.conversations, id, 'saveConversation', 'conversation'), state, helperId, answerBy, handedTo };
      if (wouldBeOpenTwice(changed)) {
        throw new Error(`saveConversation: member ${changed.memberId} has an open conversation already; close it first.`);
      }
      tables.conversations.put(changed);
    },
    async addMessage(conversationId, message) {
      const conversation = requireRow(tables.conversations, conversationId, 'addMessage', 'conversation');
      const messages = sortedBy([...conversation.messages, message], ({ sentAt }) => sentAt);
      tables.conversations.put({ ...conversation, messages });
    },
  };
}
