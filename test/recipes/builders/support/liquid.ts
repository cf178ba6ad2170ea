import { spawnSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const folder = new URL('../', import.meta.url);

/** What is used of liquidjs, which is installed in this folder alone. */
interface Liquid {
  registerFilter(name: string, filter: (text: unknown, secret: unknown) => string): void;
  parseAndRender(template: string, scope: object): Promise<string>;
}

/** Renders templates with the filters that Thinkific adds to Liquid: developers.thinkific.com/themes/liquid-api/filters/ */
export function openLiquid(): Liquid {
  install();
  const { Liquid } = createRequire(new URL('package.json', folder))('liquidjs') as { Liquid: new () => Liquid }; // its own declaration says the same
  const liquid = new Liquid();
  liquid.registerFilter('hmac_sha256', (text, secret) => createHmac('sha256', String(secret)).update(String(text)).digest('hex'));
  return liquid;
}

/** At the version of the lock file, on first use and when that has changed. */
function install(): void {
  if (timeOf('node_modules/.package-lock.json') > timeOf('package-lock.json')) return;
  const { status } = spawnSync('npm', ['ci', '--prefix', fileURLToPath(folder), '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('npm ci could not install liquidjs for test/recipes/builders. It comes from the npm registry: is it in reach?');
}

/** When a file was changed last; 0 where there is none. */
function timeOf(path: string): number {
  return statSync(new URL(path, folder), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
