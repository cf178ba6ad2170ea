import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, chownSync, closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { postgresBinaries, serverUser, type ServerUser } from './postgresBinaries.ts';

/** A real PostgreSQL server for tests. */
export interface TestPostgres {
  /** The address of a database on it; of `postgres` when none is named. */
  url(database?: string): string;
  /** Makes an empty database and answers its address. */
  createDatabase(): Promise<string>;
  /** Ends the server and deletes its data; a server that was only named is left running, without our databases. */
  stop(): Promise<void>;
}

const START_TIMEOUT = 60_000;
const STOP_TIMEOUT = 10_000;

/**
 * The server that GOODTERMS_TEST_DATABASE_URL names (its user may create databases), or one of our own on a free port of
 * 127.0.0.1. Our own ends with this process, also when the process is killed.
 */
export async function startPostgres(): Promise<TestPostgres> {
  const named = process.env.GOODTERMS_TEST_DATABASE_URL;
  return named ? namedServer(named) : ownServer();
}

function namedServer(address: string): TestPostgres {
  const created: string[] = [];
  return {
    url: (database) => addressOf(address, database),
    async createDatabase() {
      const name = await createDatabase(address);
      created.push(name);
      return addressOf(address, name);
    },
    async stop() {
      for (const name of created) await run(address, `drop database if exists ${name} with (force)`);
    },
  };
}

async function ownServer(): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'goodterms-postgres-'));
  try {
    const user = serverUser();
    const data = join(folder, 'data');
    chmodSync(folder, 0o755);
    mkdirSync(data, { mode: 0o700 });
    if (user.uid !== undefined && user.gid !== undefined) chownSync(data, user.uid, user.gid);
    const binaries = postgresBinaries(user, folder);
    // A language that sorts otherwise than by bytes, as most servers have: what leans on the order of bytes has to say so.
    const language = ['--locale=C', '--locale-provider=icu', '--icu-locale=en-US'];
    const settings = ['--username=postgres', '--auth=trust', '--encoding=UTF8', '--no-sync', ...language];
    await promisify(execFile)(join(binaries, 'initdb'), [`--pgdata=${data}`, ...settings], { ...user, cwd: '/' });
    const { server, port } = await launch(join(binaries, 'postgres'), folder, user);
    const address = `postgres://postgres@127.0.0.1:${port}/postgres`;
    return {
      url: (database) => addressOf(address, database),
      createDatabase: async () => addressOf(address, await createDatabase(address)),
      async stop() {
        await end(server);
        remove(folder);
      },
    };
  } catch (error) {
    remove(folder);
    throw error;
  }
}

// The shell ends the server, by its own process id, as soon as its input closes: that happens however this process ends.
// QUIT skips what a server does to keep its data, as ours is thrown away.
const KEEPER = '"$0" "$@" & server=$!; read -r line; kill -QUIT $server; wait $server';

interface Launched {
  server: ChildProcess;
  port: number;
}

async function launch(postgres: string, folder: string, user: ServerUser): Promise<Launched> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const settings = ['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories=', 'max_connections=200'];
    const flags = settings.flatMap((setting) => ['-c', setting]);
    // A file takes whatever the server says, also while this process is too busy to listen.
    const logFile = join(folder, `log-${attempt}`);
    const log = openSync(logFile, 'w');
    const args = ['-c', KEEPER, postgres, '-D', join(folder, 'data'), ...flags];
    const server = spawn('sh', args, { ...user, cwd: '/', stdio: ['pipe', 'ignore', log] });
    closeSync(log);
    const said = await firstWords(logFile);
    if (said.includes(READY)) return { server, port };
    await end(server);
    // Somebody may have taken the port in the meantime.
    if (attempt === 3) throw new Error(`startPostgres: the server did not start; it said:\n${said}`);
  }
}

const READY = 'ready to accept connections';

/** What the server says until it is ready, gives up, or has had its time. */
async function firstWords(logFile: string): Promise<string> {
  for (const deadline = performance.now() + START_TIMEOUT; ; ) {
    const said = readFileSync(logFile, 'utf8');
    if (said.includes(READY) || /FATAL|PANIC/.test(said) || performance.now() > deadline) return said;
    await pause(25);
  }
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const hasEnded = once(server, 'exit');
  server.stdin?.end();
  await Promise.race([hasEnded, pause(STOP_TIMEOUT, undefined, { ref: false })]);
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('startPostgres: the machine gave no free port.');
  return address.port;
}

async function createDatabase(address: string): Promise<string> {
  const name = `goodterms_test_${randomBytes(8).toString('hex')}`;
  await run(address, `create database ${name}`);
  return name;
}

async function run(address: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: address });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function addressOf(address: string, database?: string): string {
  const url = new URL(address);
  if (database !== undefined) url.pathname = `/${database}`;
  return url.href;
}
