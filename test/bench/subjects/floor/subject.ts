import type { Subject } from '../subject.ts';

/** As little as a dialog can be with the library that ours is made of: no API, one language, one screen. */
export const subject: Subject = {
  title: 'the floor: Preact with one dialog',
  folder: new URL('page/', import.meta.url),
  tag: { src: '/page.js', type: 'module' },
  modules: { '/page.js': 'page.ts' },
  opener: ['openSubject'],
  box: ['#floor', 'dialog[open] h2'],
  isYardstick: true,
  remark: 'no API, one screen, one language',
};
