import { existsSync } from 'node:fs';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono, type MiddlewareHandler } from 'hono';

/** The page needs nothing from elsewhere, runs no script but its own, and stands in nobody's frame. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The owner's desk at `/desk/`, from the folder that it was built into; a plain line where it was not. What it does not
 * have is left to whoever comes next: the desk's session is the API's.
 */
export function serveDesk(folder: string): Hono {
  const site = new Hono();
  if (!existsSync(folder)) return site.get('/desk/*', async (context, next) => (isSession(context) ? await next() : notBuilt(context))).get('/desk', notBuilt);
  const files = serveStatic({ root: folder, onFound: keepHashed });
  return site.get('/desk', (context) => context.redirect('/desk/', 308)).get('/desk/*', careful, files);
}

/** A file with a hash in its name never changes; the page itself is asked for each time. */
function keepHashed(path: string, context: Context): void {
  context.header('cache-control', /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-store');
}

const careful: MiddlewareHandler = async (context, next) => {
  await next();
  context.header('content-security-policy', contentSecurityPolicy);
  context.header('x-content-type-options', 'nosniff');
  context.header('referrer-policy', 'no-referrer');
};

function notBuilt(context: Context): Response {
  return context.text('The desk is not built. Run: npm run build', 404);
}

function isSession(context: Context): boolean {
  return context.req.path === '/desk/session';
}
