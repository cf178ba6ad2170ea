import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

/** Where a Chromium is, or why there is none. */
export type Found = { path: string } | { missing: string };

const run = promisify(execFile);

/** As Debian, Ubuntu, Fedora, Arch and Google name it. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);

const minute = 60_000;

/**
 * Finds a Chromium: the one that `CHROME_PATH` names, the system's, or Playwright's; otherwise installs one, which takes
 * at most four minutes and is tried once in a run. Never throws.
 */
export async function findChromium(): Promise<Found> {
  const named = process.env['CHROME_PATH'];
  if (named) return isProgram(named) ? { path: named } : { missing: `CHROME_PATH names ${named}, which is no program` };
  const path = findInstalled() ?? (await installOnce());
  return path ? { path } : { missing: 'there is no Chromium here and none could be installed; set CHROME_PATH to one' };
}

function findInstalled(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const inPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...inPath, ...macApplications, chromium.executablePath()].find(isProgram);
}

/** All files of a run have the same parent process: where the first could not install one, the others do not wait for that again. */
async function installOnce(): Promise<string | undefined> {
  const tried = join(tmpdir(), `goodterms-chromium-${process.ppid}`);
  if (existsSync(tried)) return undefined;
  writeFileSync(tried, '');
  await (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') ? installFromDebian() : installFromPlaywright());
  return findInstalled();
}

async function installFromDebian(): Promise<void> {
  const options = { timeout: 2 * minute, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update'], options).catch(() => {});
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options).catch(() => {});
}

async function installFromPlaywright(): Promise<void> {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  await run(process.execPath, [cli, 'install', 'chromium'], { timeout: 4 * minute }).catch(() => {});
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
