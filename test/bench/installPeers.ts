import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('.', import.meta.url);

/** Installs the peers at the versions of the lockfile, on first use and when that has changed. Throws when they cannot be had. */
export function installPeers(): void {
  if (timeOf('node_modules/.package-lock.json') > timeOf('package-lock.json')) return;
  // What it says goes beside the results, which may be read by a program.
  const { status } = spawnSync('npm', ['ci', '--prefix', fileURLToPath(folder), '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('npm ci could not install the peers of test/bench. They come from the npm registry: is it in reach?');
}

/** When a file was changed last; 0 where there is none. */
function timeOf(path: string): number {
  return statSync(new URL(path, folder), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
