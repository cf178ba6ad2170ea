import type { Subject } from '../subject.ts';

/** The dialog of Formbricks as npm last had it. What its server adds today is not published there. */
export const subject: Subject = {
  title: 'Formbricks, its dialog alone',
  from: '@formbricks/surveys',
  folder: new URL('page/', import.meta.url),
  tag: { src: '/page.js', type: 'module' },
  modules: { '/page.js': 'page.ts' },
  opener: ['openSubject'],
  box: ['#fbjs form'],
  remark: 'of 2024, the last on npm: the part that decides and loads comes from the vendor\'s server and is not counted',
};
