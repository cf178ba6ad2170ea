import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A program that was started, with all that it starts itself. */
export interface Process {
  /** What it writes into its fourth channel. */
  readonly fourth: NodeJS.ReadableStream | undefined;
  /** Ends it and all that it has started. Never throws. */
  end(): Promise<void>;
}

/** Runs a program in a group of its own until the standard input closes, then ends the group. */
const untilClosed = '"$0" "$@" & cat > /dev/null; kill -s KILL 0';

/** Starts a program. It ends when it is told to, or with this process, however that ends: its input closes then. */
export function startProcess(path: string, args: string[], env: NodeJS.ProcessEnv = process.env): Process {
  const shell = spawn('/bin/sh', ['-c', untilClosed, path, ...args], { env, detached: true, stdio: ['pipe', 'ignore', 'ignore', 'pipe'] });
  // Whoever waits for it to answer says that it does not.
  shell.on('error', () => {});
  const [, , , fourth] = shell.stdio;
  return {
    fourth: fourth && 'setEncoding' in fourth ? fourth : undefined,
    async end() {
      if (shell.exitCode !== null || shell.signalCode !== null) return;
      const ended = once(shell, 'exit').catch(() => {});
      shell.stdin?.end();
      await ended;
    },
  };
}
