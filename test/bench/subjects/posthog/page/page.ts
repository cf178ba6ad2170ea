import { readyToOpen } from '../../readyToOpen.ts';

/** The part of PostHog's global that is used here. */
interface PostHog {
  init(token: string, options: object): void;
  onSurveysLoaded(callback: () => void): void;
  displaySurvey(id: string, options: object): void;
}

const script = document.createElement('script');
script.src = '/static/array.js';
script.addEventListener('load', () => {
  const { posthog } = window as unknown as { posthog: PostHog }; // its script has just put it there
  posthog.init('phc_bench', { api_host: location.origin, ui_host: location.origin, autocapture: false, opt_out_useragent_filter: true });
  posthog.onSurveysLoaded(() => {
    readyToOpen(() => posthog.displaySurvey('s1', { displayType: 'popover', ignoreConditions: true, ignoreDelay: true }));
  });
});
document.head.append(script);
