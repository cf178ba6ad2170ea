import { afterAll, beforeAll } from 'vitest';
import { inChromium } from '../../browser/support/chromium.ts';
import { expectGoodGuest, type Host } from './goodGuest.ts';
import { type HostSite, openHostSite } from './openHostSite.ts';

/** Tests on pages of somebody else's making, with one site for all of them. */
export function inHosts(name: string, define: (visit: (host: Host) => Promise<void>, site: () => HostSite) => void): void {
  inChromium(name, (browser) => {
    let site: HostSite | undefined;
    beforeAll(async () => {
      site = await openHostSite();
    });
    afterAll(() => site?.close());
    const opened = (): HostSite => {
      if (!site) throw new Error('The site is not open yet: ask for it inside of a test.');
      return site;
    };
    define((host) => expectGoodGuest(browser(), opened(), host), opened);
  });
}
