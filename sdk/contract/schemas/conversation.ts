import * as z from 'zod/mini';
import { writtenText } from './basics.ts';
import { field, named, openEnum } from './named.ts';

export const topic = z.enum(['timing', 'amount', 'program', 'other']);

export const Helper = named(
  'Helper',
  "A real person of the owner's team who can be written to.",
  z.object({
    id: z.string(),
    name: z.string(),
    role: field('For example "Client care".', z.string()),
    photo: field('An `https:` or same-origin picture; empty when there is none.', z.string()),
    email: field('Where to write when nothing else works; empty when the owner gave none.', z.string()),
    replyPromise: field('For example "Dana usually answers within a day.", in the member\'s language.', z.string()),
  }),
);

export const ConversationMessage = named(
  'ConversationMessage',
  'One message of a thread. Plain text: show it as text, never as markup.',
  z.object({
    id: field('`msg_…`', z.string()),
    from: openEnum(['member', 'helper']),
    text: z.string(),
    sentAt: field('RFC 3339 in UTC.', z.string()),
    sentAtText: field("When, as it reads in the member's locale and time zone.", z.string()),
  }),
);

export const Conversation = named(
  'Conversation',
  'A thread between the member and a person. While it is open nothing is asked for.',
  z.object({
    id: field('`cnv_…`', z.string()),
    topic: openEnum(['timing', 'amount', 'program', 'other']),
    state: openEnum(['open', 'closed']),
    helper: Helper,
    messages: z.array(ConversationMessage),
    answerBy: field('When the helper has promised to answer by (RFC 3339 in UTC); null when they have.', z.nullable(z.string())),
  }),
);

export const OpenConversation = named(
  'OpenConversation',
  'What to talk about, and the first message. A reason is never asked for.',
  z.object({ topic, text: writtenText(4000) }),
);

export const WriteMessage = named('WriteMessage', 'One more message of a thread.', z.object({ text: writtenText(4000) }));
