import manifest from '../../package.json' with { type: 'json' };
import { json } from '../json.ts';
import type { Subject } from '../subject.ts';

const version = manifest.dependencies['posthog-js'];
const installed = new URL('../../node_modules/posthog-js/dist/', import.meta.url);

const question = { type: 'single_choice', id: 'q1', question: 'How can we help?', choices: ['A pause', 'A plan', 'A talk'], originalQuestionIndex: 0 };
const survey = { id: 's1', name: 'Help', type: 'popover', start_date: '2026-01-01T00:00:00Z', end_date: null, questions: [question], conditions: { url: '/another-page' }, appearance: {}, current_iteration: null, current_iteration_start_date: null };
const config = { token: 'phc_bench', supportedCompression: [], hasFeatureFlags: false, capturePerformance: false, autocapture_opt_out: true, surveys: true, toolbarParams: {}, isAuthenticated: false, siteApps: [], sessionRecording: false, heatmaps: false, defaultIdentifiedOnly: true };

/** A survey with one question, which is for another page: here it shows when the page's own button asks for it, and not by itself. */
export const subject: Subject = {
  title: 'PostHog surveys',
  from: 'posthog-js',
  folder: new URL('page/', import.meta.url),
  tag: { src: '/page.js', type: 'module' },
  modules: { '/page.js': 'page.ts' },
  folders: { [`/static/${version}/`]: installed, '/static/': installed },
  opener: ['openSubject'],
  box: ['[class*="PostHogSurvey-s1"]', 'form'],
  answer: ({ url }) => answer(new URL(url).pathname),
};

function answer(path: string): Response | undefined {
  if (path.endsWith('/config')) return json(config);
  if (path.endsWith('/config.js')) return new Response(`(window._POSTHOG_REMOTE_CONFIG ||= {}).phc_bench = { config: ${JSON.stringify(config)}, siteApps: [] }`, { headers: { 'content-type': 'text/javascript' } });
  if (path.startsWith('/api/surveys')) return json({ surveys: [survey] });
  if (path.startsWith('/flags')) return json({ flags: {}, featureFlags: {}, errorsWhileComputingFlags: false });
  if (/^\/(e|i|s)\b/.test(path)) return json({ status: 1 });
  return undefined;
}
