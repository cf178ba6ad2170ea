import { feedbackModalIntegration } from '@sentry/feedback';

Object.assign(((window as { Sentry?: object }).Sentry ??= {}), { feedbackModalIntegration }); // Sentry's own global
