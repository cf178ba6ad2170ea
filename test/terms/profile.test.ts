import { expect, test } from 'vitest';
import { profileOf } from '../../sdk/terms/profile.ts';

test.each([
  ['US', 'US', 4, 12], ['UK', 'UK', 12, 12], ['GB', 'UK', 12, 12], ['EU', 'EU', 12, 12], ['ES', 'EU', 12, 12],
  ['HR', 'EU', 12, 12], ['CA', 'CA', 4, 12], ['AU', 'AU', 4, 12], ['CH', 'other', 4, 12], ['', 'other', 4, 12],
  ['constructor', 'other', 4, 12],
])('%j is held to the profile %s: %i instalments within %i months', (code, profile, maxInstalments, maxMonths) => {
  expect(profileOf(code)).toMatchObject({ code: profile, maxInstalments, maxMonths });
  expect(profileOf(code).reason).not.toBe('');
});
