import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import type { Insights } from '../../sdk/contract/types.ts';
import { openPortal, type Portal, soon, usePortals } from './support/portal.tsx';

usePortals();

/** What the owner reads of it, in the order of the alphabet. */
async function counted({ owner }: Portal): Promise<Insights['screens']> {
  return (await owner.getInsights()).screens.toSorted((a, b) => (a.screen < b.screen ? -1 : 1));
}

const sent = (portal: Portal) => portal.asked.filter(({ path }) => path === '/v1/events');

async function lookAround(portal: Portal): Promise<void> {
  await portal.open();
  await portal.heading(/^Hi Maya/);
  await portal.press('Not now');
  await portal.heading('When would be a better time?');
  await portal.press(/Back/);
  await portal.heading(/^Hi Maya/);
}

test('the owner learns how often each screen is shown, and nothing of who looked at it', async () => {
  const portal = await openPortal();
  await lookAround(portal);
  await soon(async () => expect(await counted(portal)).toEqual([{ screen: 'letter', shown: 2, failed: 0 }, { screen: 'not_now', shown: 1, failed: 0 }]));
  for (const { body, key } of sent(portal)) expect([JSON.parse(body), key]).toEqual([{ events: [{ name: 'screen_shown', screen: expect.stringMatching(/^(letter|not_now)$/) }] }, null]);
});

test('the owner learns on which screen a call did not work out', async () => {
  const portal = await openPortal();
  await portal.open();
  await portal.press('Not now');
  portal.use(http.post(portal.url('/v1/snoozes'), () => HttpResponse.text('not the API', { status: 404 })));
  await portal.press('Stay quiet until then');
  await soon(async () => expect((await counted(portal)).at(-1)).toEqual({ screen: 'not_now', shown: 1, failed: 1 }));
});

test('nothing is sent where the owner turned it off', async () => {
  const portal = await openPortal({ playbook: (one) => ({ ...one, privacy: { countScreens: false } }) });
  await lookAround(portal);
  expect(sent(portal)).toEqual([]);
});

test('nothing is sent where the reader’s browser says that they do not want to be counted', async () => {
  Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
  try {
    const portal = await openPortal();
    await lookAround(portal);
    expect(sent(portal)).toEqual([]);
  } finally {
    Reflect.deleteProperty(navigator, 'globalPrivacyControl');
  }
});
