import * as z from 'zod/mini';
import { Link, writtenText } from './basics.ts';
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

export const Expert = named(
  'Expert',
  "Somebody outside of the owner's team who helps with money, for example a charity.",
  z.object({ name: z.string(), about: z.string(), link: Link }),
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
    promise: field("What the member may expect now, in their language: the helper's promise, or who has taken over after it was broken and by when; empty when it is the member's turn.", z.string()),
    expert: field('Somebody outside who may help meanwhile, when nobody of the team has answered in time; null otherwise.', z.nullable(Expert)),
  }),
);

/** Words alone. Fields that we do not know are refused, and a file written out as a `data:` address: nobody is to believe that it arrived. */
const messageText = writtenText(4000).check(z.refine((text) => !/\bdata:[\w.+-]+\/[\w.+-]+[;,]/i.test(text), 'is to be words: files are not taken'));
const wordsAlone = 'A message is words alone: no attachments and no other fields are taken.';

export const OpenConversation = named(
  'OpenConversation',
  'What to talk about, and the first message. A reason is never asked for.',
  z.strictObject({ topic, text: messageText }, wordsAlone),
);

export const WriteMessage = named('WriteMessage', 'One more message of a thread.', z.strictObject({ text: messageText }, wordsAlone));
