import { json } from '../json.ts';
import type { Subject } from '../subject.ts';

const theme = { general: {}, chat: {} };
const message = { id: 'm1', type: 'text', content: { type: 'richText', richText: [{ type: 'p', children: [{ text: 'How can we help?' }] }] } };
const items = ['A pause', 'A plan', 'A talk'].map((content, index) => ({ id: `i${index}`, content, outgoingEdgeId: 'e1' }));

const begun = {
  sessionId: 's1',
  resultId: 'r1',
  typebot: { id: 't1', version: '6.1', theme, settings: { general: { isBrandEnabled: false } } },
  messages: [message],
  input: { id: 'in1', type: 'choice input', items, options: {} },
  clientSideActions: [],
};

/** A chat in a popup: its first message and three buttons. */
export const subject: Subject = {
  title: 'Typebot popup',
  from: '@typebot.io/js',
  folder: new URL('page/', import.meta.url),
  tag: { src: '/page.js', type: 'module' },
  modules: { '/page.js': 'page.ts' },
  opener: ['openSubject'],
  box: ['typebot-popup', '.typebot-host-bubble'],
  answer: ({ url }) => (url.includes('/startChat') ? json(begun) : undefined),
};
