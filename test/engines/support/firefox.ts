import { firefox as playwright } from 'playwright-core';
import { findProgram, isProgram } from '../../support/findProgram.ts';
import { installFromDebian, isDebianAsRoot } from '../../support/installFromDebian.ts';
import { onceInRun } from '../../support/onceInRun.ts';
import type { Engine } from './engine.ts';
import { startedBy } from './playwrightTab.ts';

const names = ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/** Mozilla's own Firefox: the one that `FIREFOX_PATH` names or the system's; otherwise Debian's is installed. */
export const firefox: Engine = {
  name: 'Firefox',
  async find() {
    const named = process.env['FIREFOX_PATH'];
    if (named && !isProgram(named)) return { missing: `FIREFOX_PATH names ${named}, which is no program` };
    const path = named ?? findProgram(names) ?? (await installed());
    if (!path) return { missing: 'there is no Firefox here and none could be installed; apt-get install firefox-esr, or set FIREFOX_PATH to one' };
    // By this channel Playwright speaks WebDriver BiDi, which a Firefox understands that Playwright has not built itself.
    return { start: async () => startedBy('Firefox', await playwright.launch({ channel: 'moz-firefox', executablePath: path })) };
  },
};

async function installed(): Promise<string | undefined> {
  if (isDebianAsRoot()) await onceInRun('firefox', () => installFromDebian(['firefox-esr']));
  return findProgram(names);
}
