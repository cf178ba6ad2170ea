import type { WidgetEvents } from '../../sdk/contract/types.ts';
import type { Session } from './session.ts';

const counting = new WeakSet<Session>();

/**
 * Tells the API which screen is shown, and where a call did not work out, unless its owner or the reader's browser does not
 * want that. Nothing says whose screen it was: no token and no cookie goes along.
 */
export function countScreens(session: Session): void {
  if (counting.has(session)) return;
  counting.add(session);
  session.view.subscribe((view) => view && send(session, 'screen_shown'));
  session.failure.subscribe((failure) => failure && send(session, 'call_failed'));
}

function send({ connection, standing, view }: Session, name: WidgetEvents['events'][number]['name']): void {
  // https://w3c.github.io/gpc/: a wish that browsers have and TypeScript does not know yet.
  const { globalPrivacyControl } = navigator as { globalPrivacyControl?: boolean };
  const place = view.peek()?.place.name;
  if (!place || !standing.peek()?.countsScreens || globalPrivacyControl) return;
  const screen = place.replace(/[A-Z]/, (letter) => `_${letter.toLowerCase()}`);
  // As text, so that no browser asks for leave first. When it is lost, nobody is hurt.
  const request = { method: 'POST', body: JSON.stringify({ events: [{ name, screen }] }), credentials: 'omit', keepalive: true } as const;
  const ask = () => fetch(`${connection.api}/v1/events`, request);
  // The screen comes first. And an answer that nobody reads would keep its connection.
  setTimeout(() => void ask().then((answer) => answer.text()).catch(() => {}), 300);
}
