import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFailed } from 'vitest';
import { desktop } from '../../browser/support/portal.ts';
import type { Engine, Started, Tab } from './engine.ts';
import { openSite, type Site } from './openSite.ts';

/** Where a test is. Asked for inside of tests, because both start only after the tests are defined. */
export interface Stage {
  tab(): Tab;
  site(): Site;
}

/**
 * Tests in one engine, which is started once for all of them and ended after them, whatever happens. After each the page
 * has not been told of anything. Where there is no such engine they are not run, and one line says so.
 */
export async function inEngine(engine: Engine, define: (stage: Stage) => void): Promise<void> {
  const found = await engine.find();
  if ('missing' in found) console.log(`NOT RUN: the main journeys in ${engine.name}, because ${found.missing}.`);

  describe.skipIf('missing' in found)(`in ${engine.name}`, () => {
    let started: Started | undefined;
    let site: Site | undefined;
    const opened = <Thing>(thing: Thing | undefined): Thing => {
      if (!thing) throw new Error('The browser has not started yet: ask for it inside of a test.');
      return thing;
    };
    const stage: Stage = { tab: () => opened(started).tab, site: () => opened(site) };

    beforeAll(async () => {
      site = await openSite();
      if ('start' in found) started = await found.start();
      console.log(`The main journeys run in ${started?.version}.`);
    });
    afterAll(async () => {
      await started?.end();
      await site?.close();
    });
    beforeEach(async ({ task }) => {
      onTestFailed(() => keepPicture(stage.tab(), `${engine.name} ${task.name}`));
      // The page may have been told of the picture of a test that failed.
      stage.site().complaints();
      await stage.tab().resize(desktop);
    });
    afterEach(() => expect(stage.site().complaints(), 'the page was told of a fault').toEqual([]));
    define(stage);
  });
}

/** What stood on the screen says more than what was not found there. */
async function keepPicture(tab: Tab, name: string): Promise<void> {
  const file = join(mkdtempSync(join(tmpdir(), 'goodterms-engines-')), `${name.replaceAll(/[^\w]+/g, '-')}.png`);
  writeFileSync(file, await tab.picture());
  console.log(`What stood there: ${file}`);
}
