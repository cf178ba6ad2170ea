import type { Subject } from '../subject.ts';

/** Sentry's button with its form in the same bundle. */
export const subject: Subject = {
  title: 'Sentry feedback, sync',
  from: '@sentry/browser',
  folder: new URL('page/', import.meta.url),
  tag: { src: '/page.js', type: 'module' },
  modules: { '/page.js': 'page.ts' },
  opener: ['openSubject'],
  box: ['#sentry-feedback', '.dialog__content'],
};
