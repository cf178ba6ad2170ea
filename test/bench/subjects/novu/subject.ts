import { json } from '../json.ts';
import type { Subject } from '../subject.ts';

const note = { id: 'n1', transactionId: 't1', subject: 'A note', body: 'How can we help?', to: { id: 's1', subscriberId: 'maya' }, isRead: false, isSeen: false, isArchived: false, isSnoozed: false, createdAt: '2026-11-20T10:00:00.000Z', channelType: 'in_app', severity: 'none', tags: [], data: {} };
const session = { token: 'token', totalUnreadCount: 1, unreadCount: { total: 1, severity: { high: 0, medium: 0, low: 0, none: 1 } }, removeNovuBranding: true, isDevelopmentMode: false, maxSnoozeDurationHours: 24, applicationIdentifier: 'app', contextKeys: [] };

/** An inbox behind a bell, with one note in it. */
export const subject: Subject = {
  title: 'Novu inbox',
  from: '@novu/js',
  folder: new URL('page/', import.meta.url),
  tag: { src: '/page.js', type: 'module' },
  modules: { '/page.js': 'page.ts' },
  opener: ['openSubject'],
  box: ['.nv-inbox__popoverContent'],
  answer: ({ url }) => answer(new URL(url).pathname),
};

function answer(path: string): Response | undefined {
  if (path.endsWith('/inbox/session')) return json({ data: session }, 201);
  if (path.endsWith('/notifications/count')) return json({ data: Array.from({ length: 4 }, () => ({ count: 1, filter: { read: false } })) });
  if (path.endsWith('/notifications')) return json({ data: [note], hasMore: false, filter: {} });
  return undefined;
}
