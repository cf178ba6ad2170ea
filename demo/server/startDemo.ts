import type { RequestListener } from 'node:http';
import { readFile } from 'node:fs/promises';
import { getRequestListener } from '@hono/node-server';
import type { Mailer } from '../../sdk/server/mail/mailer.ts';
import { demoPlaybook } from '../scenes/demoPlaybook.ts';
import { demoPlaybookText } from '../scenes/demoPlaybookText.ts';
import type { ShiftedClock } from '../scenes/shiftedClock.ts';
import { complain } from './complain.ts';
import { folderAt } from './folder.ts';
import { listen } from './listen.ts';
import { stripeOnStage } from '../stripe/stripeOnStage.ts';
import { type Built, createSite } from './site.ts';
import { openTheatre } from './theatre.ts';

export interface DemoOptions {
  /** The first port to try; 0 takes any. */
  port: number;
  host: string;
  /** The folder with the database. */
  folder: string;
  /** Forget what the folder holds. */
  fresh: boolean;
  /** The money is in a pretend Stripe, in memory: what the folder holds is forgotten at each start. */
  onStripe?: boolean;
  playbookFile: string;
  built: Built;
  /** Takes the letters that go by mail; the demo shows them to its visitor when left out. */
  mailer?: Mailer;
  /** Default: the machine's clock, some days off. */
  clock?: ShiftedClock;
}

const minute = 60_000;

/** Runs the demo until it is closed. */
export async function startDemo({ port, host, folder: path, fresh, onStripe = false, playbookFile, built, mailer, clock }: DemoOptions): Promise<{ address: string; close(): Promise<void> }> {
  const text = await readFile(playbookFile, 'utf8');
  // The payment page's address holds the port, so the port comes first.
  let answer: RequestListener = notYet;
  const { server, port: bound } = await listen((request, response) => answer(request, response), { port, host });
  const address = `http://localhost:${bound}`;

  const folder = folderAt(path);
  if (fresh || onStripe) await folder.empty();
  const pages = { payPage: `${address}/pay`, site: `${address}/`, base: '/' };
  const stripe = onStripe ? stripeOnStage(address) : undefined;
  const theatre = await openTheatre(folder, {
    playbook: demoPlaybook(text, pages),
    playbookText: demoPlaybookText(text, pages),
    address,
    ...(mailer && { mailer }),
    ...(stripe && { openMoney: stripe.open }),
    ...(clock && { clock }),
  });
  answer = getRequestListener(createSite(theatre, built, stripe).fetch);

  const runDue = setInterval(() => void theatre.world().doDue().catch(complain), minute);
  return {
    address,
    async close() {
      clearInterval(runDue);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await theatre.close();
    },
  };
}

const notYet: RequestListener = (_request, response) => {
  response.writeHead(503, { 'retry-after': '1' }).end('The demo is still setting the scene.');
};
