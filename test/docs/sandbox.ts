import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { top } from './pages.ts';

export type Environment = Record<string, string>;

/** A command that is under way. */
export interface Running {
  /** The address that it printed that it listens on. */
  address: string;
  /** Asks it to end, and answers with its exit code. */
  stop(): Promise<number | null>;
}

/** A folder as a reader of the documentation has it: the package installed, a playbook, and a table of members. */
export interface Sandbox {
  /** Runs a line in a shell. Rejects with what it printed when it fails. */
  run(line: string, environment: Environment): Promise<string>;
  /** Starts a line that goes on until it is stopped. */
  start(line: string, environment: Environment): Promise<Running>;
  /** Ends what was started and removes the folder. */
  remove(): Promise<void>;
}

export function openSandbox(): Sandbox {
  const folder = mkdtempSync(join(tmpdir(), 'goodterms-docs-'));
  const bin = join(folder, 'node_modules/.bin');
  mkdirSync(bin, { recursive: true });
  symlinkSync(top, join(folder, 'node_modules/goodterms'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  cpSync(join(top, 'demo/playbook.yaml'), join(folder, 'playbook.yaml'));
  cpSync(join(top, 'docs/members-template.csv'), join(folder, 'members.csv'));
  // The demo's server is run where it finds its playbook and what was built.
  for (const name of ['demo', 'dist']) symlinkSync(join(top, name), join(folder, name));
  writeProgram(join(bin, 'goodterms'), `exec '${process.execPath}' '${top}sdk/cli/main.ts' "$@"`);
  // The real one takes seconds to find out that it has nothing to fetch.
  writeProgram(join(bin, 'npx'), 'exec "$@"');

  const running: Running[] = [];
  const shell = (line: string, environment: Environment) => {
    const env = { HOME: folder, ...environment, PATH: `${bin}:${process.env['PATH'] ?? ''}` };
    const child = spawn('sh', ['-c', line], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const printed = { text: '' };
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (printed.text += data.toString()));
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    return { child, printed, ended };
  };

  return {
    async run(line, environment) {
      const { printed, ended } = shell(line, environment);
      const code = await ended;
      if (code !== 0) throw new Error(`"${line}" ended with ${code} and said:\n${printed.text}`);
      return printed.text;
    },
    async start(line, environment) {
      const { child, printed, ended } = shell(`exec ${line}`, environment);
      const address = await new Promise<string>((resolve, reject) => {
        child.stdout.on('data', () => {
          const [found] = /http:\/\/localhost:\d+/.exec(printed.text) ?? [];
          if (found) resolve(found);
        });
        void ended.then((code) => reject(new Error(`"${line}" ended with ${code} and said:\n${printed.text}`)));
      });
      const started: Running = {
        address,
        stop: () => {
          child.kill('SIGTERM');
          return ended;
        },
      };
      running.push(started);
      return started;
    },
    async remove() {
      for (const one of running) await one.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function writeProgram(file: string, line: string): void {
  writeFileSync(file, `#!/bin/sh\n${line}\n`);
  chmodSync(file, 0o755);
}
