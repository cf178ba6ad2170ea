import { feedbackAsyncIntegration, init } from '@sentry/browser';
import { readyToOpen } from '../../readyToOpen.ts';

const feedback = feedbackAsyncIntegration();
init({ dsn: `http://key@${location.host}/1`, integrations: [feedback], cdnBaseUrl: location.origin });
readyToOpen(() => document.querySelector('#sentry-feedback')?.shadowRoot?.querySelector<HTMLElement>('.widget__actor')?.click());
