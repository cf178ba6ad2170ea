import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);

const minute = 60_000;

/** Whether packages can be installed without asking anybody: as root, where there is `apt-get`. */
export const isDebianAsRoot = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Installs these packages in at most four minutes. Never throws: look for what they bring. */
export async function installFromDebian(packages: string[]): Promise<void> {
  const options = { timeout: 2 * minute, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update'], options).catch(() => {});
  // Somebody else may be installing something.
  await run('apt-get', ['-o', 'DPkg::Lock::Timeout=60', 'install', '-y', '--no-install-recommends', ...packages], options).catch(() => {});
}
