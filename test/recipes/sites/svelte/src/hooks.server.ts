import type { Handle } from '@sveltejs/kit/hooks';
import { sessions } from './lib/sessions';

export const handle: Handle = ({ event, resolve }) => {
  event.locals.member = sessions.get(event.cookies.get('session') ?? '') ?? null;
  return resolve(event);
};
