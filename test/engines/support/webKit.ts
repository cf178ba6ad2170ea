import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { desktop } from '../../browser/support/portal.ts';
import { findProgram, isProgram } from '../../support/findProgram.ts';
import { installFromDebian, isDebianAsRoot } from '../../support/installFromDebian.ts';
import { onceInRun } from '../../support/onceInRun.ts';
import { type Engine, patience, type Started } from './engine.ts';
import { startProcess } from './startProcess.ts';
import { openSession, type Session } from './webDriver.ts';
import { webDriverTab } from './webDriverTab.ts';

/** What has to be here: the driver of WebKitGTK, which brings a small browser, and a screen for it that nobody sees. */
interface Programs {
  driver: string;
  screen: string;
}

/**
 * WebKitGTK, the engine of Safari on Linux: the driver that `WEBKIT_DRIVER_PATH` names or the system's, and Xvfb; otherwise
 * Debian's are installed.
 */
export const webKit: Engine = {
  name: 'WebKit',
  async find() {
    const named = process.env['WEBKIT_DRIVER_PATH'];
    if (named && !isProgram(named)) return { missing: `WEBKIT_DRIVER_PATH names ${named}, which is no program` };
    const programs = findPrograms() ?? (await installed());
    if (!programs) return { missing: 'there is no WebKitWebDriver with Xvfb here and none could be installed; apt-get install webkit2gtk-driver xvfb, or set WEBKIT_DRIVER_PATH and have Xvfb in PATH' };
    return { start: () => start(programs) };
  },
};

function findPrograms(): Programs | undefined {
  const driver = process.env['WEBKIT_DRIVER_PATH'] ?? findProgram(['WebKitWebDriver']);
  const screen = findProgram(['Xvfb']);
  return driver && screen ? { driver, screen } : undefined;
}

async function installed(): Promise<Programs | undefined> {
  if (isDebianAsRoot()) await onceInRun('webkit', () => installFromDebian(['webkit2gtk-driver', 'xvfb']));
  return findPrograms();
}

async function start({ driver, screen }: Programs): Promise<Started> {
  const home = await mkdtemp(join(tmpdir(), 'goodterms-webkit-'));
  const ends: (() => Promise<unknown>)[] = [() => rm(home, { recursive: true, force: true })];
  // The last that was started ends first.
  const end = async (): Promise<void> => {
    for (const endOne of ends.splice(0).toReversed()) await endOne().catch(() => {});
  };
  try {
    // It takes a number that is free, and tells which.
    const xvfb = startProcess(screen, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp']);
    ends.push(xvfb.end);
    const display = await firstLine(xvfb.fourth);
    const port = await freePort();
    const webDriver = startProcess(driver, ['--host=127.0.0.1', `--port=${port}`], {
      ...process.env,
      DISPLAY: `:${display}`,
      HOME: home,
      XDG_RUNTIME_DIR: home,
      // Or GTK starts services of a desktop that stay.
      DBUS_SESSION_BUS_ADDRESS: 'disabled:',
      NO_AT_BRIDGE: '1',
      GTK_A11Y: 'none',
    });
    ends.push(webDriver.end);
    const session: Session = await openSession(`http://127.0.0.1:${port}`, {});
    ends.push(() => session.send('DELETE', ''));
    const tab = webDriverTab(session);
    await tab.resize(desktop);
    return { version: `WebKitGTK ${session.capabilities.browserVersion ?? ''}`, tab, end };
  } catch (problem) {
    await end();
    throw problem;
  }
}

async function firstLine(stream: NodeJS.ReadableStream | undefined): Promise<string> {
  if (!stream) throw new Error('Xvfb has no channel to tell its display in.');
  const [data] = await once(stream, 'data', { signal: AbortSignal.timeout(patience) });
  return String(data).trim();
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // listening on a port, so not a pipe's name
  server.close();
  await once(server, 'close');
  return port;
}
