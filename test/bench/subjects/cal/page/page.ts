import { readyToOpen } from '../../readyToOpen.ts';

/** Cal's own global: a function that keeps what it is told until its script has come. */
interface Cal {
  (...call: unknown[]): void;
  q?: unknown[];
  ns?: object;
  loaded?: boolean;
}

const calls: unknown[] = [];
const cal: Cal = Object.assign((...call: unknown[]) => void calls.push(call), { q: calls, ns: {}, loaded: true });
Object.assign(window, { Cal: cal });
cal('init', { origin: location.origin });

const script = document.createElement('script');
script.src = '/embed/embed.js';
script.addEventListener('load', () => {
  // The script has taken it over by now.
  readyToOpen(() => cal('modal', { calLink: 'coach/hello', calOrigin: location.origin }));
});
document.head.append(script);
