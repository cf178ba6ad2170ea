import manifest from '../../package.json' with { type: 'json' };
import type { Subject } from '../subject.ts';

const version = manifest.dependencies['@sentry/browser'];

/** Sentry's button, whose form is loaded when it is pressed. */
export const subject: Subject = {
  title: 'Sentry feedback, async',
  from: '@sentry/browser',
  folder: new URL('page/', import.meta.url),
  tag: { src: '/page.js', type: 'module' },
  modules: { '/page.js': 'page.ts' },
  // The package has no bundles for Sentry's own content network any more: these are made of the same sources.
  classics: { [`/${version}/feedback-modal.min.js`]: 'modal.ts', [`/${version}/feedback-screenshot.min.js`]: 'screenshot.ts' },
  opener: ['openSubject'],
  box: ['#sentry-feedback', '.dialog__content'],
};
