import type { Browser } from 'playwright-core';
import { bundle } from './bundle.ts';
import { slow4g, slowProcessor } from './conditions.ts';
import { measureOne, type Visit } from './measureOne.ts';
import { type BenchServer, startServer } from './startServer.ts';
import type { Subject } from './subjects/subject.ts';

/** All visits to one subject, by how it was visited. */
export interface Visits {
  start: Visit[];
  opened: Visit[];
  onSlowProcessor: Visit[];
  onSlow4g: Visit[];
  /** As on the slow processor, and traced. */
  traced: Visit[];
  /** Opened only when all was quiet. */
  pressedOnSlowProcessor: Visit[];
  pressedOnSlow4g: Visit[];
}

/**
 * Visits every subject in every way, one after the other and all of them before the next round, so that what else the machine does falls on
 * all of them alike.
 * @param report is told of each subject before it is visited
 */
export async function measureAll(browser: Browser, subjects: Readonly<Record<string, Subject>>, rounds: number, report: (line: string) => void): Promise<Map<string, Visits>> {
  const servers = new Map<string, BenchServer>();
  const measured = new Map<string, Visits>();
  try {
    for (const [name, subject] of Object.entries(subjects)) {
      report(`${name}: bundling and warming up`);
      const server = await startServer(subject, await bundle(subject));
      servers.set(name, server);
      measured.set(name, { start: [], opened: [], onSlowProcessor: [], onSlow4g: [], traced: [], pressedOnSlowProcessor: [], pressedOnSlow4g: [] });
      await measureOne(browser, server, subject, { opens: 'at once' });
    }
    for (let round = 1; round <= rounds; round += 1) {
      for (const [name, server] of servers) {
        const [subject, visits] = [subjects[name], measured.get(name)];
        if (!subject || !visits) continue;
        report(`${name}: round ${round} of ${rounds}`);
        const visit = (how: Parameters<typeof measureOne>[3]) => measureOne(browser, server, subject, how);
        visits.start.push(await visit({ opens: 'not' }));
        visits.traced.push(await visit({ opens: 'at once', condition: slowProcessor, isTraced: true }));
        if (!subject.box) continue;
        visits.opened.push(await visit({ opens: 'at once' }));
        visits.onSlowProcessor.push(await visit({ opens: 'at once', condition: slowProcessor }));
        visits.onSlow4g.push(await visit({ opens: 'at once', condition: slow4g }));
        visits.pressedOnSlowProcessor.push(await visit({ opens: 'when settled', condition: slowProcessor }));
        visits.pressedOnSlow4g.push(await visit({ opens: 'when settled', condition: slow4g }));
      }
    }
    return measured;
  } finally {
    for (const server of servers.values()) await server.close();
  }
}
