import { expect, test } from 'vitest';
import { testPlaybook } from '../../sdk/testing/index.ts';
import { openPortal, type Portal, type PortalOptions, usePortals } from './support/portal.tsx';
import { expectFocusOnHeading } from './support/expectFocusOnHeading.ts';

usePortals();

const onPause: PortalOptions = { before: ({ member }) => member.startPause({ periods: 1 }) };

async function openPaused(options: PortalOptions = onPause): Promise<Portal> {
  const portal = await openPortal(options);
  await portal.open();
  return portal;
}

test('says until when, and that nothing is asked for', async () => {
  const portal = await openPaused();

  await expectFocusOnHeading(portal, 'Nothing to do right now');
  expect(portal.text()).toContain('Billing starts again on December 25.');
  expect(portal.text()).toContain('What is open stays the same until then. Nothing is added.');
  expect(portal.text()).not.toMatch(/\$|\d\d\.\d\d/);
});

test('shortly before the end it is the owner’s note about that', async () => {
  const portal = await openPaused({
    before: async ({ member, clock }) => {
      await member.startPause({ periods: 1 });
      clock.set('2026-12-23T15:00:00.000Z');
    },
  });

  await portal.heading('Hi Maya,');
  expect(portal.text()).toContain('Choose what fits you.');
  expect(portal.text()).toContain('Billing starts again on December 25.');
});

test('shortly before the end the day is not said twice, where the owner’s note names it', async () => {
  const [variant] = testPlaybook().messages.pause_ending;
  const { en } = variant?.letters ?? {};
  if (!variant || !en) throw new Error('The test playbook has no note for the end of a pause.');
  const naming = { ...variant, letters: { en: { ...en, body: ['Your pause runs until {date|the day you picked}.'] } } };
  const portal = await openPaused({
    playbook: (same) => ({ ...same, messages: { ...same.messages, pause_ending: [naming] } }),
    before: async ({ member, clock }) => {
      await member.startPause({ periods: 1 });
      clock.set('2026-12-23T15:00:00.000Z');
    },
  });

  await portal.heading('Hi Maya,');
  expect(portal.text()).toContain('Your pause runs until December 25.');
  expect(portal.text().match(/December 25/g)).toHaveLength(1);
});

test('a bit longer: counted in all, from its first day', async () => {
  const portal = await openPaused();
  await portal.press('A bit longer');
  await portal.heading('How long would help in all?');
  expect(portal.text()).toContain('3 monthsUntil February 25');

  await portal.choose('2 months');
  await portal.press('Go on');
  await portal.heading('Does this look right?');
  expect(portal.text()).toContain('Your pause lasts 2 months. Billing starts again on January 25');
  await portal.press('Take the pause');

  await portal.heading('That’s settled, Maya.');
  expect((await portal.standing()).arrangement).toMatchObject({ kind: 'pause', periods: 2, resumesOn: '2027-01-25' });
});

test('a pause as long as they may be is not offered to be longer', async () => {
  const portal = await openPaused({ before: ({ member }) => member.startPause({ periods: 3 }) });
  await portal.heading('Nothing to do right now');

  expect(portal.screen.queryByRole('button', { name: /^A bit longer/ })).toBeNull();
});

test('coming back asks first, and says what happens', async () => {
  const portal = await openPaused();

  await portal.press('Come back now');
  await expectFocusOnHeading(portal, 'Come back today?');
  expect(portal.text()).toContain('Billing starts again today. Nothing is taken by coming back.');
  expect((await portal.standing()).status).toBe('paused');
  await portal.press('Stay on the pause');
  await portal.heading('Nothing to do right now');

  await portal.press('Come back now');
  await portal.press('Come back now');
  await portal.heading('Good to see you, Maya.');
  expect((await portal.standing()).status).toBe('in_arrears');

  await portal.press('See what fits');
  await portal.heading('Hi Maya,');
});

test('coming back when the pause has ended elsewhere shows how things stand', async () => {
  const portal = await openPaused();
  await portal.press('Come back now');
  const { arrangement } = await portal.standing();
  await portal.member.resumePause(arrangement?.id ?? '');

  await portal.press('Come back now');
  await portal.heading('That didn’t work just now');
  await portal.press('Try again');

  await portal.heading('Hi Maya,');
});

test('the letter and the helper are a step away', async () => {
  const portal = await openPaused();

  await portal.press('A note from');
  await portal.heading('Hi Maya,');
  await portal.press(/Back$/);
  await portal.press('Talk to');
  await portal.heading(/talk about/);
});
