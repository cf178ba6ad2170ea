import { it } from 'vitest';
import { phone } from '../browser/support/portal.ts';
import { inHosts } from './support/inHosts.ts';

inHosts('a page made by', (visit) => {
  it.each(['wordpress', 'kajabi', 'webflow', 'thinkific'])('%s', (name) => visit({ page: `/siteBuilders/${name}.html` }));

  it.each(['wordpress', 'webflow'])('%s, on a phone', (name) => visit({ page: `/siteBuilders/${name}.html`, viewport: phone }));
});
