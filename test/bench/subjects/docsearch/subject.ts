import type { Subject } from '../subject.ts';

/** Algolia's search dialog. It asks its server only when something is typed. */
export const subject: Subject = {
  title: 'DocSearch',
  from: '@docsearch/js',
  folder: new URL('page/', import.meta.url),
  tag: { src: '/page.js', type: 'module' },
  modules: { '/page.js': 'page.ts' },
  folders: { '/docsearch/': new URL('../../node_modules/@docsearch/', import.meta.url) },
  opener: ['openSubject'],
  box: ['.DocSearch-Modal'],
};
