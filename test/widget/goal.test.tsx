import { expect, test } from 'vitest';
import { openPortal, soon, usePortals, type Past } from './support/portal.tsx';

usePortals();

const question = 'What are you working towards?';
const hasGoal = ({ member }: Past) => member.saveGoal({ goal: 'Run the half marathon' });

test('a goal can be written down and is kept', async () => {
  const portal = await openPortal();
  await portal.open();
  await portal.press('Write down a goal of yours');
  await portal.heading(question);
  await portal.type('Your goal', 'Sleep well\non Sundays');
  await portal.press('Keep it');
  await portal.heading('Hi Maya,');
  await soon(() => portal.screen.getByRole('button', { name: 'Change your goal' }));
  expect(portal.screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('Your goal is kept.');
  expect(await portal.standing()).toMatchObject({ program: { goal: 'Sleep well on Sundays' } });
});

test('a goal can be changed, and taken away', async () => {
  const portal = await openPortal({ before: hasGoal });
  await portal.open();
  await portal.press('Change your goal');
  await portal.heading(question);
  expect(portal.screen.getByLabelText<HTMLTextAreaElement>('Your goal').value).toBe('Run the half marathon');
  await portal.type('Your goal', '');
  await portal.press('Keep it');
  await portal.heading('Hi Maya,');
  await soon(() => portal.screen.getByRole('button', { name: 'Write down a goal of yours' }));
  expect(await portal.standing()).toMatchObject({ program: { goal: '' } });
});

test('what is typed survives going back and a failure', async () => {
  const portal = await openPortal({ before: hasGoal });
  await portal.open();
  await portal.press('Change your goal');
  await portal.type('Your goal', 'Walk to the sea');
  await portal.press('‹ Back');
  await portal.heading('Hi Maya,');
  await portal.press('Change your goal');
  await portal.heading(question);
  expect(portal.screen.getByLabelText<HTMLTextAreaElement>('Your goal').value).toBe('Walk to the sea');

  portal.failWith('error');
  await portal.press('Keep it');
  await portal.heading(/That didn’t work just now|We could not hear back/);
  expect(await portal.standing()).toMatchObject({ program: { goal: 'Run the half marathon' } });
  portal.recover();
  await portal.press('Try again');
  await portal.heading('Hi Maya,');
  expect(await portal.standing()).toMatchObject({ program: { goal: 'Walk to the sea' } });
});
