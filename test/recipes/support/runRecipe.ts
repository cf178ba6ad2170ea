import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import type { Goodterms } from './openGoodterms.ts';
import type { Recipe } from './recipe.ts';

const top = join(import.meta.dirname, '..');

/** Where the recipes say that Goodterms is; the sites are built with the address that it really has. */
const writtenAddress = 'https://goodterms.example.com';

/** How long a site may take to answer once it was started, milliseconds. */
const patience = 60_000;

export interface RunningSite {
  readonly address: string;
  /** What its server has printed. */
  printed(): string;
  close(): Promise<void>;
}

/** Builds a recipe's site in a folder of its own, starts it, and waits until it answers. Throws with what a command printed. */
export async function runRecipe({ name, build, start, environment }: Recipe, goodterms: Goodterms): Promise<RunningSite> {
  // Beside node_modules, where a reader would have it; a bundler takes what lies within for somebody else's.
  const folder = join(top, 'built', name);
  await rm(folder, { recursive: true, force: true });
  await cp(join(top, 'sites', name), folder, { recursive: true });
  await writeAddress(folder, goodterms.address);

  const port = await freePort();
  const address = `http://localhost:${port}`;
  const env = {
    PATH: [join(top, 'node_modules/.bin'), dirname(process.execPath), process.env['PATH']].join(delimiter),
    HOME: tmpdir(),
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
    SESSION_SECRET: 'a secret of the site itself, of 32 bytes or more',
    GOODTERMS_TOKEN_SECRET: goodterms.secret,
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    ...environment?.(address),
  };
  const run = ([command = '', ...args]: string[]): Running => {
    // A group of its own, because some servers start others.
    const child = spawn(command, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    const running: Running = { child, printed: '', ended: once(child, 'close').then(([code]) => Number(code ?? 1)) };
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (running.printed += data.toString()));
    return running;
  };

  for (const command of build) {
    const running = run(command);
    if ((await running.ended) !== 0) throw new Error(`"${command.join(' ')}" of the recipe ${name} failed and said:\n${running.printed}`);
  }
  const server = run(start);
  goodterms.allow(address);
  await untilAnswers(address, server);
  return {
    address,
    printed: () => server.printed,
    async close() {
      if (server.child.pid !== undefined && server.child.exitCode === null) process.kill(-server.child.pid, 'SIGTERM');
      await server.ended;
    },
  };
}

interface Running {
  child: ChildProcess;
  printed: string;
  /** Its exit code. */
  ended: Promise<number>;
}

async function writeAddress(folder: string, address: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll(writtenAddress, address));
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // listening on a port, so not a pipe's name
  server.close();
  await once(server, 'close');
  return port;
}

async function untilAnswers(address: string, server: Running): Promise<void> {
  const until = Date.now() + patience;
  while (Date.now() < until && server.child.exitCode === null) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  if (server.child.pid !== undefined && server.child.exitCode === null) process.kill(-server.child.pid, 'SIGTERM');
  throw new Error(`${server.child.spawnargs.join(' ')} does not answer at ${address}. It said:\n${server.printed}`);
}
