import { it } from 'vitest';
import type { Page } from 'playwright-core';
import { inHosts } from './support/inHosts.ts';

inHosts('the tag', (visit, site) => {
  it.each([
    ['in the head', '/plain.html'],
    ['at the end', '/tags/end.html'],
    ['twice, at two addresses', '/tags/twice.html'],
    ['through an optimiser that waits for the page', '/tags/rocketLoader.html'],
    ['under another name, marked by data-goodterms', '/tags/rewritten.html'],
    ['taken away once it has run', '/tags/takenAway.html'],
    ['beside a neighbour that has an API too, marked by data-goodterms', '/tags/neighbour.html'],
  ])('%s', (_, page) => visit({ page }));

  it('from a tag manager', () => visit({ page: '/tags/tagManager.html', happens: (page) => page.locator('script[data-api]').waitFor({ state: 'attached' }) }));

  it('through an optimiser that waits for the reader', () => visit({ page: '/tags/delayed.html', happens: (page) => page.mouse.move(20, 20) }));

  it('put there late', () => visit({ page: '/tags/none.html', happens: (page) => paste(page, site().goodterms) }));

  it('taken away and put there again', () =>
    visit({
      page: '/plain.html',
      async meanwhile(page) {
        await page.evaluate(() => document.querySelector('script[data-api]')?.remove());
        await paste(page, site().goodterms);
      },
    }));
});

function paste(page: Page, goodterms: string): Promise<void> {
  return page.evaluate((address) => {
    const tag = document.createElement('script');
    tag.type = 'module';
    tag.src = `${address}/goodterms.js`;
    tag.dataset['api'] = address;
    tag.dataset['tokenUrl'] = '/goodterms-token';
    document.body.append(tag);
  }, goodterms);
}
