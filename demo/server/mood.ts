import { setTimeout as wait } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { createMiddleware } from 'hono/factory';
import type { Mood } from '../controls/controls.ts';
import { unwell } from '../controls/unwell.ts';

/** Stands before the API and lets it have a bad day: slow, failing in two ways in turn, or not there at all. */
export function moodBefore(mood: () => Mood) {
  let failures = 0;
  return createMiddleware<{ Bindings: HttpBindings }>(async ({ env }, next) => {
    const hangUp = (): Response => {
      env.incoming.socket.destroy();
      return RESPONSE_ALREADY_SENT;
    };
    // Half an answer first: a browser quietly repeats a request of which it has heard nothing at all.
    const breakOff = (): Response => {
      env.outgoing.writeHead(200, { 'content-type': 'application/json', 'content-length': '512' });
      env.outgoing.write('{', () => env.incoming.socket.destroy());
      return RESPONSE_ALREADY_SENT;
    };
    switch (mood()) {
      case 'offline':
        return hangUp();
      case 'failing':
        return (failures += 1) % 2 === 1 ? unwell() : breakOff();
      case 'slow':
        await wait(2000 + Math.random() * 2000);
        return await next();
      case 'well':
        return await next();
    }
  });
}
