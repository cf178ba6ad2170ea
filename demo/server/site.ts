import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HttpBindings } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { serveDesk } from '../../sdk/cli/serveDesk.ts';
import { ProblemError } from '../../sdk/client/index.ts';
import { pretendPages } from '../stripe/pretendPages.ts';
import type { StripeOnStage } from '../stripe/stripeOnStage.ts';
import { barRoutes, memberOf } from './barRoutes.ts';
import { complain } from './complain.ts';
import { moodBefore } from './mood.ts';
import { showLetter } from './showLetter.ts';
import type { Theatre } from './theatre.ts';

/** As strict as a careful site sets it: the widget needs no exception, and Stripe's form one for its frame. */
const contentSecurityPolicy = (frames: string, styles = "'self'") => [
  `frame-src ${frames}`,
  "default-src 'none'",
  "script-src 'self'",
  `style-src ${styles}`,
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  // The playground shows a member page in a frame, and the way from there leads to the payment page.
  "frame-ancestors 'self'",
].join('; ');

/** Folders of what was built, relative to where the server was started. */
export interface Built {
  /** The member site. */
  demo: string;
  /** The widget as the script tag loads it. */
  cdn: string;
  /** The owner's desk, its files below `desk/`. */
  desk: string;
}

/**
 * The coach's whole server: the member site, the API it mounts, and the demo's controls.
 * @param stripe where the money is; in the API's own ledger when left out
 */
export function createSite(theatre: Theatre, built: Built, stripe?: StripeOnStage) {
  const policy = contentSecurityPolicy(stripe ? "'self'" : "'none'");
  // The pasted style stands in the page that the playground writes.
  const playgroundPolicy = contentSecurityPolicy("'self'", "'self' 'unsafe-inline'");
  const site = new Hono<{ Bindings: HttpBindings }>();

  site.onError((error) => {
    if (error instanceof HTTPException) return new Response(error.message, { status: error.status });
    if (error instanceof ProblemError) return new Response(error.message, { status: error.status });
    complain(error);
    return new Response('The demo failed; its terminal says why.', { status: 500 });
  });

  site.use(async (context, next) => {
    await next();
    if (!context.res.headers.has('content-security-policy')) context.header('content-security-policy', policy);
    context.header('x-content-type-options', 'nosniff');
    context.header('referrer-policy', 'no-referrer');
  });

  site.use('/api/*', moodBefore(theatre.mood));
  if (stripe) {
    const hear = () => theatre.world().doDue();
    site.use('/api/*', async (context, next) => {
      await next();
      if (context.req.method === 'POST') void hear().catch(complain);
    });
    site.route('/pretend-stripe', pretendPages(stripe.present, hear));
    site.get('/', async (context) => context.html(await pageWithStripe(built.demo), 200, { 'cache-control': 'no-cache' }));
  }
  site.mount('/api', (request) => theatre.world().api.fetch(request));

  // What an owner writes: whoever is signed in here gets a short-lived token for the widget.
  site.post('/goodterms-token', async (context) => context.text(await theatre.world().tokenFor(memberOf(context), theatre.language())));

  // The owner's desk lies beside the API that it speaks to.
  if (existsSync(built.desk)) site.get('/desk/', async (context) => context.html(await demoDesk(built.desk), 200, { 'cache-control': 'no-store' }));
  site.route('/', serveDesk(built.desk));
  site.on(['GET', 'POST', 'PUT', 'DELETE'], ['/v1/*', '/desk/session'], async (context) => {
    const { api, clock } = theatre.world();
    const answer = await api.fetch(context.req.raw);
    // The desk tells the time by this, and here the clock is moved.
    answer.headers.set('date', clock.now().toUTCString());
    return answer;
  });
  site.post('/demo/desk', (context) => theatre.world().openDesk(context.req.raw));

  site.route('/demo', barRoutes(theatre));
  site.get('/demo/letters/:id', (context) => showLetter(theatre.letterbox.letter(context.req.param('id'))));

  const widget = serveStatic({ root: built.cdn, onFound: keepHashed });
  site.get('/goodterms.js', widget);
  site.get('/manifest.json', widget);
  site.get('/:release{goodterms-[\\w.-]+\\.js}', widget);
  site.get('/chunk/*', widget);
  site.use('/playground/*', async (context, next) => {
    await next();
    context.header('content-security-policy', playgroundPolicy);
  });
  site.get('*', serveStatic({ root: built.demo, onFound: keepHashed }));
  return site;
}

/** The page of the desk, told that this is a demo: its sign-in is a button then. */
async function demoDesk(folder: string): Promise<string> {
  const page = await readFile(join(folder, 'desk/index.html'), 'utf8');
  return page.replace('<html ', '<html data-demo ');
}

/** The member site as one that loads Stripe's script itself, for which the pretend one stands in. */
async function pageWithStripe(folder: string): Promise<string> {
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  return page.replace('<head>', '<head><script src="/pretend-stripe/stripe.js"></script>');
}

/** A file with a hash in its name never changes; all others are asked for again. */
function keepHashed(path: string, context: Context): void {
  const isHashed = /[\\/](assets|chunk)[\\/]|[\\/]goodterms-/.test(path);
  context.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
}
