import type { Subject } from '../subject.ts';

/** The control: a script that does nothing shows what the page and the harness cost. */
export const subject: Subject = {
  title: 'an empty script',
  folder: new URL('page/', import.meta.url),
  tag: { src: '/page.js', type: 'module' },
  modules: { '/page.js': 'page.ts' },
  isYardstick: true,
  remark: 'the control',
};
