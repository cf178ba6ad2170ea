import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The command as `npm run build` makes it. */
export const builtCommand = fileURLToPath(new URL('../../dist/lib/sdk/cli/main.js', import.meta.url));

const main = fileURLToPath(new URL('../../sdk/cli/main.ts', import.meta.url));

export const settings = {
  GOODTERMS_TOKEN_SECRET: 'a-secret-for-tests-that-is-long-enough',
  GOODTERMS_OWNER_KEY: 'an-owner-key-for-tests-that-is-long',
  GOODTERMS_PLAYBOOK: fileURLToPath(new URL('../../demo/playbook.yaml', import.meta.url)),
  PORT: '0',
};

export interface Ended {
  code: number | null;
  output: string;
  errors: string;
}

/** A `goodterms` command, run as a process of its own. */
export interface Command {
  child: ChildProcess;
  ended: Promise<Ended>;
  /** What it has printed so far, once `pattern` is in it. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
}

/** @param program the command as it is written here, unless it is to be the built one */
export function start(args: string[], environment: Record<string, string> = settings, program = main): Command {
  const child = spawn(process.execPath, [program, ...args], { env: { PATH: process.env['PATH'] ?? '', ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, output, errors })));
  return {
    child,
    ended,
    printed: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = pattern.exec(output);
          if (found) resolve(found);
        };
        child.stdout.on('data', look);
        child.on('close', () => reject(new Error(`It ended before it printed ${pattern}:\n${output}${errors}`)));
        look();
      }),
  };
}

export async function run(args: string[], environment: Record<string, string> = settings): Promise<Ended> {
  return await start(args, environment).ended;
}

/** Where a server that was started says that it listens. */
export async function addressOf(server: Command): Promise<string> {
  return (await server.printed(/http:\/\/localhost:\d+/))[0];
}
