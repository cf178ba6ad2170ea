import type { Conversation, ConversationMessage } from '../../../terms/conversation.ts';
import type { PageOf, PageRequest } from '../store.ts';
import type { Sql } from './database.ts';
import { groupBy } from './groupBy.ts';
import { membersById } from './members.ts';
import { selectPage, type Section } from './page.ts';
import { add, addUnlessTaken, select, type SqlTable } from './table.ts';

type ConversationRow = Omit<Conversation, 'messages'>;
type MessageRow = ConversationMessage & { conversationId: string };

const conversations: SqlTable<ConversationRow> = {
  name: 'goodterms_conversations',
  key: ['id'],
  columns: {
    id: 'text',
    memberId: 'text',
    helperId: 'text',
    topic: 'text',
    state: 'text',
    openedAt: 'text',
    answerBy: 'text',
    handedTo: 'text',
  },
};

const messages: SqlTable<MessageRow> = {
  name: 'goodterms_messages',
  key: ['id'],
  columns: { id: 'text', conversationId: 'text', from: 'text', text: 'text', sentAt: 'text' },
};

/** The partial unique index on open conversations decides a race. */
export async function openConversation(sql: Sql, conversation: Conversation): Promise<boolean> {
  if (!(await addUnlessTaken(sql, conversations, conversation))) return false;
  const rows = conversation.messages.map((message) => ({ ...message, conversationId: conversation.id }));
  await add(sql, messages, rows);
  return true;
}

export async function saveConversation(sql: Sql, { id, state, helperId, answerBy, handedTo }: Conversation): Promise<void> {
  const changes = 'state = $2, helper_id = $3, answer_by = $4, handed_to = $5';
  const saved = await sql.query(`update goodterms_conversations set ${changes} where id = $1 returning id`, [id, state, helperId, answerBy, handedTo]);
  if (saved.length === 0) throw new Error(`saveConversation: there is no conversation ${id}; add it first.`);
}

export async function addMessage(sql: Sql, conversationId: string, message: ConversationMessage): Promise<void> {
  await add(sql, messages, [{ ...message, conversationId }]);
}

export async function conversationById(sql: Sql, id: string): Promise<Conversation | null> {
  const [conversation] = await withMessages(sql, await select(sql, conversations, 'where id = $1', [id]));
  return conversation ?? null;
}

export async function openConversations(sql: Sql, memberIds: string[]): Promise<Conversation[]> {
  const rest = `where ${sql.dialect.among('member_id', '$1')} and state = 'open'`;
  return withMessages(sql, await select(sql, conversations, rest, [memberIds]));
}

const inbox: Section<ConversationRow>[] = [
  { condition: "state = 'open' and answer_by is not null", sortBy: 'answerBy', descending: false },
  { condition: "state = 'open' and answer_by is null", sortBy: 'openedAt', descending: true },
  { condition: "state = 'closed'", sortBy: 'openedAt', descending: true },
];

/** Waiting for the helper, the longest first; then waiting for the member; then closed, newest first. */
export async function conversationsPage(
  sql: Sql,
  page: PageRequest,
): Promise<PageOf<Conversation & { memberName: string }>> {
  const { items, nextCursor } = await selectPage(sql, conversations, inbox, [], page);
  const members = await membersById(sql, items.map(({ memberId }) => memberId));
  const names = new Map(members.map(({ id, firstName }) => [id, firstName]));
  const complete = await withMessages(sql, items);
  return { items: complete.map((one) => ({ ...one, memberName: names.get(one.memberId) ?? '' })), nextCursor };
}

async function withMessages(sql: Sql, rows: ConversationRow[]): Promise<Conversation[]> {
  if (rows.length === 0) return [];
  const rest = `where ${sql.dialect.among('conversation_id', '$1')} order by sent_at, position`;
  const written = await select(sql, messages, rest, [rows.map(({ id }) => id)]);
  const byConversation = groupBy<ConversationMessage>(
    written.map(({ conversationId, ...message }) => [conversationId, message]),
  );
  return rows.map((row) => ({ ...row, messages: byConversation.get(row.id) ?? [] }));
}
