import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { DemoState } from '../../../demo/controls/controls.ts';
import type { SceneId } from '../../../demo/scenes/cast.ts';
import type { Language } from '../../../demo/scenes/language.ts';
import { folderAt } from '../../../demo/server/folder.ts';
import { type DemoOptions, startDemo } from '../../../demo/server/startDemo.ts';
import type { Client } from '../../../sdk/client/index.ts';
import { ownerAt } from '../../support/ownerAt.ts';
import { copyBuilt } from './copyBuilt.ts';

export const phone = { width: 360, height: 740 };
export const desktop = { width: 1280, height: 800 };

/** The member site as a person would meet it: the built pages, the built widget, the real API on SQLite in a folder of its own. */
export interface Portal {
  readonly address: string;
  /** The file with the database. */
  readonly database: string;
  /** A browser of somebody who is signed in as that member, and its first page, which shows nothing yet. */
  visitor(browser: Browser, member: SceneId, options?: BrowserContextOptions): Promise<{ context: BrowserContext; page: Page }>;
  /** Lets everybody speak another language. */
  speak(language: Language): Promise<void>;
  feel(mood: DemoState['mood']): Promise<void>;
  /** Goes on by so many days, or back to the real day. */
  moveClock(to: number | 'today'): Promise<void>;
  /** Plays all scenes anew. */
  startOver(): Promise<void>;
  /** The owner's own calls, by a session as the desk has it. */
  readonly owner: Client;
  /** Ends the server's life and begins another over the same database, at the same address. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** @param world a clock of the test's own, and whoever takes the mail */
export async function openPortal(world: Pick<DemoOptions, 'clock' | 'mailer'> = {}): Promise<Portal> {
  const folder = await mkdtemp(join(tmpdir(), 'goodterms-browser-'));
  const kept = join(folder, 'kept');
  const built = copyBuilt(folder);

  const start = (port: number) => startDemo({ port, host: '127.0.0.1', folder: kept, fresh: false, playbookFile: 'demo/playbook.yaml', built, ...world });
  let demo = await start(0);
  const { address } = demo;

  async function ask(path: string, body?: unknown): Promise<Response> {
    const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const answer = await fetch(`${address.replace('localhost', '127.0.0.1')}/demo/${path}`, init);
    if (!answer.ok) throw new Error(`/demo/${path} answered ${answer.status}: ${await answer.text()}`);
    return answer;
  }

  return {
    address,
    database: folderAt(kept).database,
    async visitor(browser, member, options = {}) {
      const context = await browser.newContext({ baseURL: address, viewport: desktop, reducedMotion: 'reduce', colorScheme: 'light', ...options });
      await context.addCookies([{ name: 'demo_member', value: member, url: address }]);
      context.setDefaultTimeout(15_000);
      return { context, page: await context.newPage() };
    },
    speak: async (language) => void (await ask('speak', { language })),
    feel: async (mood) => void (await ask('feel', { mood })),
    moveClock: async (to) => void (await ask('clock', { to })),
    startOver: async () => void (await ask('start-over', {})),
    owner: ownerAt(address.replace('localhost', '127.0.0.1')),
    async restart() {
      await demo.close();
      demo = await start(Number(new URL(address).port));
    },
    async close() {
      await demo.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
