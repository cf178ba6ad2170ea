import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** Where a Chromium is, or why there is none. */
export type Found = { path: string } | { missing: string };

/** As Debian, Ubuntu, Fedora, Arch and Google name it. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);

const minute = 60_000;

/**
 * Finds a Chromium: the one that `CHROME_PATH` names, the system's, or Playwright's; otherwise installs one, which takes
 * at most four minutes. Never throws.
 */
export function findChromium(): Found {
  const named = process.env['CHROME_PATH'];
  if (named) return isProgram(named) ? { path: named } : { missing: `CHROME_PATH names ${named}, which is no program` };
  const path = findInstalled() ?? install();
  return path ? { path } : { missing: 'there is no Chromium here and none could be installed; set CHROME_PATH to one' };
}

function findInstalled(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const inPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...inPath, ...macApplications, chromium.executablePath()].find(isProgram);
}

function install(): string | undefined {
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (isDebianRoot) {
    const options = { timeout: 2 * minute, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update'], options);
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
  } else {
    const cli = join(createRequire(import.meta.url).resolve('playwright-core/package.json'), '../cli.js');
    spawnSync(process.execPath, [cli, 'install', 'chromium'], { timeout: 4 * minute });
  }
  return findInstalled();
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
