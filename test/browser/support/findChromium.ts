import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { findProgram, isProgram } from '../../support/findProgram.ts';
import { installFromDebian, isDebianAsRoot } from '../../support/installFromDebian.ts';
import { onceInRun } from '../../support/onceInRun.ts';

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
  const path = findInstalled() ?? (await installed());
  return path ? { path } : { missing: 'there is no Chromium here and none could be installed; set CHROME_PATH to one' };
}

function findInstalled(): string | undefined {
  return findProgram([...names, ...macApplications, chromium.executablePath()]);
}

async function installed(): Promise<string | undefined> {
  await onceInRun('chromium', () => (isDebianAsRoot() ? installFromDebian(['chromium']) : installFromPlaywright()));
  return findInstalled();
}

async function installFromPlaywright(): Promise<void> {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  await run(process.execPath, [cli, 'install', 'chromium'], { timeout: 4 * minute }).catch(() => {});
}
