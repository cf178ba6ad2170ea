import { addTestMember, createApi, memoryStore, mintToken, movableClock, signedToken, testPlaybook } from '../../../../sdk/testing/index.ts';
import type { Subject } from '../subject.ts';

const ownerKey = 'an-owner-key-for-the-measurements';
const secret = 'a secret of the measurements, 32 bytes or more';
// In working hours, so that the note in the corner may show.
const clock = movableClock('2026-11-25T15:00:00Z');
const api = createApi({ store: memoryStore({ clock }), identity: signedToken({ secret }), ownerKey, playbook: testPlaybook(), clock });

const shared = {
  folder: new URL('.', import.meta.url),
  folders: { '/': new URL('../../../../dist/cdn/', import.meta.url) },
  opener: ['goodterms', 'open'],
} satisfies Partial<Subject>;

const tag = { src: '/goodterms.js', type: 'module', 'data-api': '/api' };

/** The widget as `npm run build` makes it, on the real API, for somebody whom two payments have not reached. */
export const subject: Subject = {
  ...shared,
  title: '**Goodterms**, a member in arrears',
  tag: { ...tag, 'data-token-url': '/token/behind' },
  box: ['goodterms-widget', 'dialog[open] h2'],
  answer: (request) => answer(request),
};

/** The same page for everybody else: nothing shows, so nothing can be opened. */
export const owesNothing: Subject = {
  folder: shared.folder,
  folders: shared.folders,
  title: '**Goodterms**, a member who owes nothing',
  tag: { ...tag, 'data-token-url': '/token/current' },
  answer: (request) => answer(request),
  isYardstick: true,
  remark: 'what most members ever load',
};

let visits = 0;

/** The token of whoever comes next, by whether they are behind. */
const next = new Map<boolean, Promise<string>>();

async function answer(request: Request): Promise<Response | undefined> {
  const { pathname, search } = new URL(request.url);
  if (pathname.startsWith('/api/')) return await api.fetch(new Request(new URL(pathname.slice('/api'.length) + search, request.url), request));
  if (!pathname.startsWith('/token/')) return undefined;
  const isBehind = pathname.endsWith('behind');
  const token = (await next.get(isBehind)) ?? (await newMember(isBehind));
  // Made between two visits, so that it does not count in either.
  setTimeout(() => next.set(isBehind, newMember(isBehind)), 500);
  return new Response(token);
}

/** Somebody new at each visit: who has seen the note already would not see it again. */
async function newMember(isBehind: boolean): Promise<string> {
  visits += 1;
  const id = `m-${visits}`;
  await addTestMember(api, ownerKey, { id, charges: isBehind ? [{ dueOn: '2026-10-16' }, { dueOn: '2026-11-16' }] : [] });
  return await mintToken({ secret, memberId: id, name: 'Maya', now: clock.now() });
}
