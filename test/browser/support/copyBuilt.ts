import { spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Built } from '../../../demo/server/site.ts';

/** Copies what `npm run build` made, and builds it first where it is missing: a build that runs meanwhile must not change the pages under the tests. */
export function copyBuilt(folder: string): Built {
  buildIfMissing();
  const built = { demo: join(folder, 'demo'), cdn: join(folder, 'cdn'), desk: join(folder, 'desk') };
  for (const [name, copy] of Object.entries(built)) cpSync(join('dist', name), copy, { recursive: true });
  return built;
}

function buildIfMissing(): void {
  if (['dist/cdn/goodterms.js', 'dist/demo/index.html', 'dist/desk/desk/index.html'].every((file) => existsSync(file))) return;
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  const { status, stderr } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed, so there is nothing to open in a browser.\n${stderr}`);
}
