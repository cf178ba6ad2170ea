import { feedbackScreenshotIntegration } from '@sentry/feedback';

Object.assign(((window as { Sentry?: object }).Sentry ??= {}), { feedbackScreenshotIntegration }); // Sentry's own global
