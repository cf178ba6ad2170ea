import type { HttpBindings } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { ProblemError } from '../../sdk/client/index.ts';
import { barRoutes, memberOf } from './barRoutes.ts';
import { complain } from './complain.ts';
import { deskRoutes } from './deskRoutes.ts';
import { moodBefore } from './mood.ts';
import type { Theatre } from './theatre.ts';

/** As strict as a careful site sets it: the widget needs no exception. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Folders of what was built, relative to where the server was started. */
export interface Built {
  /** The member site. */
  demo: string;
  /** The widget as the script tag loads it. */
  cdn: string;
}

/** The coach's whole server: the member site, the API it mounts, and the demo's controls. */
export function createSite(theatre: Theatre, built: Built) {
  const site = new Hono<{ Bindings: HttpBindings }>();

  site.onError((error) => {
    if (error instanceof HTTPException) return new Response(error.message, { status: error.status });
    if (error instanceof ProblemError) return new Response(error.message, { status: error.status });
    complain(error);
    return new Response('The demo failed; its terminal says why.', { status: 500 });
  });

  site.use(async (context, next) => {
    await next();
    context.header('content-security-policy', contentSecurityPolicy);
    context.header('x-content-type-options', 'nosniff');
    context.header('referrer-policy', 'no-referrer');
  });

  site.use('/api/*', moodBefore(theatre.mood));
  site.mount('/api', (request) => theatre.world().api.fetch(request));

  // What an owner writes: whoever is signed in here gets a short-lived token for the widget.
  site.post('/goodterms-token', async (context) => context.text(await theatre.world().tokenFor(memberOf(context), theatre.language())));

  site.route('/demo/desk', deskRoutes(theatre));
  site.route('/demo', barRoutes(theatre));

  const widget = serveStatic({ root: built.cdn, onFound: keepHashed });
  site.get('/goodterms.js', widget);
  site.get('/chunk/*', widget);
  site.get('*', serveStatic({ root: built.demo, onFound: keepHashed }));
  return site;
}

/** A file with a hash in its name never changes; all others are asked for again. */
function keepHashed(path: string, context: Context): void {
  const isHashed = /[\\/](assets|chunk)[\\/]/.test(path);
  context.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
}
