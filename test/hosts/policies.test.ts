import { it } from 'vitest';
import { staysAway } from './support/goodGuest.ts';
import { inHosts } from './support/inHosts.ts';

inHosts('a page with a policy', (visit) => {
  it('that allows the origin of the script and the API alone, with Trusted Types, has nothing to report', () => visit({ page: '/policies/strict.html' }));

  it('by nonce and strict-dynamic, with Trusted Types, has nothing to report', () => visit({ page: '/policies/strictDynamic.html' }));

  it('that does not list the API is left alone', () => visit({ page: '/policies/apiNotListed.html', member: staysAway, reports: /connect-src|Content Security Policy/ }));

  it('that is isolated from other origins works', () => visit({ page: '/policies/isolated.html' }));
});
