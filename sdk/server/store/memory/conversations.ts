import type { Conversation } from '../../../terms/conversation.ts';
import type { Records } from '../store.ts';
import { requireRow } from './requireRow.ts';
import type { WritableTables } from './tables.ts';

type ConversationRecords = Pick<Records, 'openConversation' | 'saveConversation' | 'addMessage'>;

export function memoryConversations(tables: WritableTables): ConversationRecords {
  const isAnotherOpen = ({ id, memberId }: Conversation) =>
    tables.conversations.by('memberId', memberId).some((other) => other.id !== id && other.state === 'open');

  return {
    async openConversation(conversation) {
      requireRow(tables.members, conversation.memberId, 'openConversation', 'member');
      if (tables.conversations.get(conversation.id) !== undefined || isAnotherOpen(conversation)) return false;
      tables.conversations.put(conversation);
      return true;
    },
    async saveConversation({ id, state, answerBy }) {
      const conversation = requireRow(tables.conversations, id, 'saveConversation', 'conversation');
      if (state === 'open' && isAnotherOpen(conversation)) {
        throw new Error(`saveConversation: member ${conversation.memberId} has an open conversation already; close it first.`);
      }
      tables.conversations.put({ ...conversation, state, answerBy });
    },
    async addMessage(conversationId, message) {
      const conversation = requireRow(tables.conversations, conversationId, 'addMessage', 'conversation');
      const messages = [...conversation.messages, message].toSorted((a, b) => (a.sentAt < b.sentAt ? -1 : a.sentAt > b.sentAt ? 1 : 0));
      tables.conversations.put({ ...conversation, messages });
    },
  };
}
