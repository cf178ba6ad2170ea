import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../browser/support/findChromium.ts';
import { launchOptions } from '../browser/support/launchChromium.ts';

/** Every name but this machine's own leads nowhere, past any proxy. */
const alone = ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1', '--no-proxy-server'];

/** A Chromium from which nothing leaves this machine. Throws where there is none. */
export async function launchAlone(): Promise<Browser> {
  const found = await findChromium();
  if ('missing' in found) throw new Error(`Nothing can be measured, because ${found.missing}.`);
  const { args = [], ...options } = launchOptions(found.path);
  return await chromium.launch({ ...options, args: [...args, ...alone] });
}
