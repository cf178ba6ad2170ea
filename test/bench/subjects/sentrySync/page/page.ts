import { feedbackSyncIntegration, init } from '@sentry/browser';
import { readyToOpen } from '../../readyToOpen.ts';

init({ dsn: `http://key@${location.host}/1`, integrations: [feedbackSyncIntegration()] });
readyToOpen(() => document.querySelector('#sentry-feedback')?.shadowRoot?.querySelector<HTMLElement>('.widget__actor')?.click());
