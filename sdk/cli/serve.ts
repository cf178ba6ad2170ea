import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type MiddlewareHandler } from 'hono';
import { type Api, createApi, type LogLine } from '../server/createApi.ts';
import { webhook } from '../server/outbox/webhook.ts';
import type { Outbox } from '../server/outbox/outbox.ts';
import type { Playbook } from '../server/playbook/playbook.ts';
import { tryOut } from '../server/simulation/tryOut.ts';
import { todayIn } from '../terms/todayIn.ts';
import { openBilling } from './openBilling.ts';
import { openIdentity } from './openIdentity.ts';
import { openMail } from './openMail.ts';
import { openStore } from './openStore.ts';
import { serveDesk } from './serveDesk.ts';
import * as settings from './settings.ts';

/** How often what has fallen due is done, milliseconds. */
const dueEvery = 30_000;

/** How long open calls may take to end once the server is asked to stop, milliseconds. */
const patience = 10_000;

type Environment = Record<string, string | undefined>;

/** The built widget and the owner's desk, beside the built command. */
const widgetFolder = fileURLToPath(new URL(/* @vite-ignore */ '../../../cdn/', import.meta.url));
const deskFolder = fileURLToPath(new URL(/* @vite-ignore */ '../../../desk/', import.meta.url));

/** `goodterms serve`: the API, the widget's files and the owner's desk on a port, until SIGTERM or SIGINT. */
export async function serve(environment: Environment, dataFolder: string, print: (line: string) => void): Promise<void> {
  const { playbook, text: playbookText } = settings.playbook(environment);
  const options = {
    identity: openIdentity(environment),
    ownerKey: settings.ownerKey(environment),
    playbook,
    playbookText,
    allowedOrigins: settings.allowedOrigins(environment),
    ...outboxOf(environment),
    ...await openBilling(environment),
  };
  const mail = await openMail(environment);
  const port = settings.port(environment);
  await refuseBreaches(playbook);
  const { store, description } = await openStore(environment, dataFolder);
  const api = createApi({ ...options, ...mail.options, store, log: (line) => print(JSON.stringify(withoutError(line))), warn: (warning) => print(JSON.stringify({ at: new Date().toISOString(), warning: warning.message })) });

  const server = createAdaptorServer({ fetch: withPages(api).fetch });
  server.listen(port, environment['HOST']);
  await once(server, 'listening');
  print(`Goodterms listens on http://localhost:${(server.address() as AddressInfo).port} with ${description}`); // listening on a port, so not a pipe's name

  const due = repeat(() => runOnce(api), dueEvery, print);
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  const closed = once(server, 'close');
  server.close();
  const timer = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), patience);
  if ('closeIdleConnections' in server) server.closeIdleConnections();
  await closed;
  clearTimeout(timer);
  await due.stop();
  mail.close();
  await store.close();
  print('Goodterms has stopped.');
}

/** A playbook whose simulation breaks a rule does not speak to anyone. It takes about two seconds. */
async function refuseBreaches(playbook: Playbook): Promise<void> {
  const { breaches } = await tryOut({ playbook, startsOn: todayIn(playbook.owner.timeZone, new Date()) });
  if (breaches.length > 0) throw new settings.UsageError(`The playbook breaks a rule when it is tried with people who do not exist, so nothing speaks to anyone yet:\n${breaches.join('\n')}`);
}

/** The API, the desk, and `/goodterms.js` with its chunks, so that a site needs nothing but the tag. What carries its hash in its name never changes. */
function withPages(api: Api): Hono {
  const site = new Hono();
  const files = serveStatic({ root: widgetFolder, onFound: (path, context) => context.header('cache-control', /\/chunk\/|\/goodterms-/.test(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=300') });
  if (existsSync(widgetFolder)) {
    site.use('/goodterms.js', anyOrigin, files);
    site.use('/:release{goodterms-[\\w.-]+\\.js}', anyOrigin, files);
    site.use('/chunk/*', anyOrigin, files);
  }
  site.route('/', serveDesk(deskFolder));
  site.all('*', (context) => api.fetch(context.req.raw));
  return site;
}

/** A module is only loaded from another host when that host allows it; these files are the same for everybody. */
const anyOrigin: MiddlewareHandler = async (context, next) => {
  await next();
  context.header('access-control-allow-origin', '*');
};

function outboxOf(environment: Environment): { outbox?: Outbox } {
  const url = environment['GOODTERMS_WEBHOOK_URL'];
  if (!url) return {};
  const secret = settings.required(environment, 'GOODTERMS_WEBHOOK_SECRET', 'It signs what is sent to GOODTERMS_WEBHOOK_URL. Make one with: openssl rand -base64 32');
  return { outbox: webhook({ url, secret }) };
}

/** What failed on our side is told by its message and place alone: an error may carry what was being worked on. */
function withoutError({ error, took, ...line }: LogLine): Record<string, unknown> {
  const failure = error instanceof Error ? { error: `${error.name}: ${error.message.split('\n')[0]}`, stack: error.stack } : {};
  return { at: new Date().toISOString(), ...line, took: Math.round(took), ...failure };
}

/** What was put off is a failure to be told of; the rest has been done. */
async function runOnce(api: Api): Promise<void> {
  const { errors } = await api.runDue();
  if (errors.length > 0) throw new AggregateError(errors, `${errors.length} things that had fallen due were put off for an hour; the first because: ${errors[0] instanceof Error ? errors[0].message : 'unknown'}`);
}

/** Runs again and again, one after the other, until stopped. A failure is printed and tried again next time. */
function repeat(work: () => Promise<void>, every: number, print: (line: string) => void): { stop(): Promise<void> } {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const round = (): void => {
    running = work().catch((error: unknown) => {
      print(JSON.stringify({ at: new Date().toISOString(), failed: 'runDue', error: error instanceof Error ? error.message : String(error) }));
    });
    void running.then(() => {
      if (!stopped) timer = setTimeout(round, every);
    });
  };
  round();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
