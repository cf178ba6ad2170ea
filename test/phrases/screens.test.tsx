import { expect, test } from 'vitest';
import type { Playbook } from '../../sdk/server/playbook/playbook.ts';
import { openPortal, openPortalAt, soon, usePortals } from '../widget/support/portal.tsx';

usePortals();

const saying = (phrases: NonNullable<Playbook['phrases']>) => (playbook: Playbook): Playbook => ({ ...playbook, phrases });

test('what waits on the page says what its owner has it say', async () => {
  const portal = await openPortal({ playbook: saying({ en: { noteFrom: '{name} has left you a note', readIt: 'Open it', notNow: 'Later' } }) });
  expect(portal.screen.getByRole('region', { name: 'Dana Reyes has left you a note' }).textContent).toContain('Open it');
  await portal.press('Later');
  await soon(() => expect(portal.asked.map(({ path }) => path)).toContain('/v1/snoozes'));
});

test('the letter and its ways forward do, and say all else as ever', async () => {
  const portal = await openPortal({
    playbook: saying({ en: { notNow: 'Later', 'letter.whatWouldHelp': 'What would make this easier?', 'letter.offers.talk': 'Ask {name} anything' } }),
  });
  await portal.open();
  await portal.heading(/Maya/);
  expect(portal.text()).toContain('What would make this easier?');
  expect(portal.screen.getByRole('button', { name: /^Ask Dana anything/ })).toBeDefined();
  expect(portal.screen.getByRole('button', { name: 'Later' })).toBeDefined();
  expect(portal.screen.getByRole('button', { name: 'Close' })).toBeDefined();
});

test('a screen counts in its owner’s words', async () => {
  const portal = await openPortalAt('Spread it out', {
    playbook: saying({ en: { 'spread.heading': 'What would fit?', 'spread.payments': { one: 'a single step', other: '{count} small steps' } } }),
  });
  await portal.heading('What would fit?');
  expect(portal.text()).toMatch(/[234] small steps/);
});

test('a plan says so on every one of its screens, also where an instalment was missed', async () => {
  const portal = await openPortal({
    playbook: saying({ en: { 'plan.toEnd': 'Add it after the last one', 'missed.heading': 'One is still to come.' } }),
    async before({ member, clock, runDue }) {
      const terms = { currency: 'USD', count: 4, frequency: 'fortnightly', firstDueOn: '2026-11-27' } as const;
      const { fingerprint } = await member.quotePlan(terms);
      await member.agreeToPlan({ terms, fingerprint });
      clock.set('2026-12-02T15:00:00Z');
      await runDue();
    },
  });
  await portal.open();
  await portal.heading('One is still to come.');
  expect(portal.screen.getByRole('button', { name: /^Add it after the last one/ })).toBeDefined();
});

const inTwo = saying({ en: { readIt: 'Open it' }, es: { readIt: 'Abrirla' } });

test('each language has its own', async () => {
  const portal = await openPortal({ language: 'es', playbook: inTwo });
  expect(portal.screen.getByRole('button', { name: 'Abrirla' })).toBeDefined();
  expect((await portal.standing()).phrases).toEqual({ readIt: 'Abrirla', screens: {} });
});

test('a language that the owner says nothing in has ours', async () => {
  const portal = await openPortal({ language: 'ar', playbook: inTwo });
  expect(portal.screen.getByRole('button', { name: 'قراءة الرسالة' })).toBeDefined();
  expect(await portal.standing()).not.toHaveProperty('phrases');
});
