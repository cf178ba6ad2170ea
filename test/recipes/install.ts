import { spawnSync } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };

/**
 * Installs the frameworks at the versions of the lock file, on first use and when that has changed; then Goodterms itself, as `npm pack`
 * makes it of what was built. Throws when something cannot be had.
 */
const here = import.meta.dirname;
const top = join(here, '../..');
const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

if (timeOf('node_modules/.package-lock.json') < timeOf('package-lock.json')) npm(here, ['ci', ...quiet], 'the frameworks of test/recipes');
npm(top, ['pack', '--pack-destination', here, '--ignore-scripts', '--loglevel=error'], 'nothing');
const packed = join(here, `${manifest.name}-${manifest.version}.tgz`);
rmSync(join(here, 'node_modules', manifest.name), { recursive: true, force: true });
npm(here, ['install', packed, '--no-save', ...quiet], 'the packed goodterms');
rmSync(packed);

function npm(folder: string, args: string[], what: string): void {
  const { status } = spawnSync('npm', args, { cwd: folder, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`npm ${args[0]} could not install ${what}. The frameworks come from the npm registry: is it in reach?`);
}

/** When a file was changed last; 0 where there is none. */
function timeOf(path: string): number {
  return statSync(join(here, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
