import { expect, test } from 'vitest';
import { openPortalAt, type Portal, soon, usePortals } from './support/portal.tsx';
import { expectFocusOnHeading } from './support/expectFocusOnHeading.ts';

usePortals();

async function typeDay(portal: Portal, day: string): Promise<void> {
  const field = await soon(() => portal.screen.getByLabelText<HTMLInputElement>('Another day', { selector: 'input[type="date"]' }));
  field.value = day;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

test('three days of quiet are one press away, and are kept by the API', async () => {
  const portal = await openPortalAt('Not now');
  await expectFocusOnHeading(portal, 'When would be a better time?');
  expect(portal.text()).toContain('We’ll stay quiet until Saturday, November 28, everywhere.');
  expect(portal.text()).toContain('Nothing is taken and nothing is added by this.');

  await portal.press('Stay quiet until then');

  await expectFocusOnHeading(portal, 'Okay, Maya.');
  expect(portal.text()).toContain('We’ll stay quiet until Saturday, November 28, everywhere.');
  const { member, surface } = await portal.standing();
  expect(member.snoozedUntil).toBe('2026-11-28');
  expect(surface).toBe('none');
});

test('next week', async () => {
  const portal = await openPortalAt('Not now');
  await portal.choose('Next week');
  await portal.press('Stay quiet until then');

  await portal.heading('Okay, Maya.');
  expect((await portal.standing()).member.snoozedUntil).toBe('2026-12-02');
});

test('after payday: the day after the one that was named', async () => {
  const portal = await openPortalAt('Not now');
  await portal.choose('After payday');

  await portal.press('Stay quiet until then');
  await soon(() => portal.screen.getByText('Pick one first.'));
  expect((await portal.standing()).member.snoozedUntil).toBeNull();

  await portal.choose('Friday, November 27');
  expect(portal.text()).toContain('We’ll stay quiet until Saturday, November 28, everywhere.');
  await portal.choose('Another day');
  await typeDay(portal, '2026-12-15');
  await portal.press('Stay quiet until then');

  await portal.heading('Okay, Maya.');
  expect((await portal.standing()).member.snoozedUntil).toBe('2026-12-16');
});

test('a payday too far away is not taken, and says which days are', async () => {
  const portal = await openPortalAt('Not now');
  await portal.choose('After payday');
  await portal.choose('Another day');
  await typeDay(portal, '2027-06-01');

  await soon(() => portal.screen.getByText('Pick a day from November 26 to January 23.'));
  await typeDay(portal, '2027-01-23');
  await portal.press('Stay quiet until then');

  await portal.heading('Okay, Maya.');
  expect((await portal.standing()).member.snoozedUntil).toBe('2027-01-24');
});

test('no notes on this page any more, and back again; other channels stay as they were', async () => {
  const portal = await openPortalAt('Not now', { before: ({ member }) => member.saveContactPreferences({ muted: ['email'] }) });

  await portal.press('No notes on this page again');
  await portal.heading('Okay, Maya.');
  expect(portal.text()).toContain('No note will come up on this page again.');
  expect((await portal.standing()).member.muted).toEqual(['email', 'widget']);

  await portal.press(/Back$/);
  await portal.press('Not now');
  await portal.press('Show notes on this page again');
  await soon(() => expect(portal.text()).toContain('Notes may come up on this page again.'));
  expect((await portal.standing()).member.muted).toEqual(['email']);
});

test('offline it says so, and trying again keeps the choice', async () => {
  const portal = await openPortalAt('Not now');
  await portal.choose('Next week');
  portal.failWith('offline');

  await portal.press('Stay quiet until then');
  await soon(() => portal.screen.getByRole('button', { name: 'Try again' }), 12_000);
  portal.recover();
  await portal.press('Try again');

  await portal.heading('Okay, Maya.');
  expect((await portal.standing()).member.snoozedUntil).toBe('2026-12-02');
});
