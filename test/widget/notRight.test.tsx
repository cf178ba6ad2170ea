import { expect, test } from 'vitest';
import { openPortalAt, type Portal, soon, usePortals } from './support/portal.tsx';
import { expectFocusOnHeading } from './support/expectFocusOnHeading.ts';

usePortals();

const two = {
  charges: [
    { dueOn: '2026-10-16', amount: 12_900, description: 'October' },
    { dueOn: '2026-11-16', amount: 12_900, description: 'November' },
  ],
};

async function stateOf(portal: Portal, description: string): Promise<string | undefined> {
  const { arrears } = await portal.standing();
  return arrears.charges.find((charge) => charge.description === description)?.state;
}

test('which item, what about it, a note if one likes: it is looked into and not asked for meanwhile', async () => {
  const portal = await openPortalAt('Something isn’t right', two);
  await expectFocusOnHeading(portal, 'Which one isn’t right?');

  await portal.press('October');
  await expectFocusOnHeading(portal, 'What isn’t right about it?');
  expect(portal.text()).toContain('We’ll look into it and won’t ask for it meanwhile.');
  await portal.choose('I have paid it already');
  await portal.type('Anything that helps us look?', 'By bank, on the 14th.');
  await portal.press('Send it');

  await expectFocusOnHeading(portal, 'Thank you for telling us.');
  expect(portal.text()).toContain('We’ll look into it and won’t ask for it meanwhile. Dana usually answers within a day.');
  expect(await stateOf(portal, 'October')).toBe('disputed');
  expect(await stateOf(portal, 'November')).toBe('open');
  const sent = portal.asked.find(({ path }) => path === '/v1/disputes');
  expect(JSON.parse(sent?.body ?? '')).toMatchObject({ about: 'already_paid', note: 'By bank, on the 14th.' });
});

test('with one item there is nothing to pick', async () => {
  const portal = await openPortalAt('Something isn’t right');

  await portal.heading('What isn’t right about it?');
  expect(portal.text()).not.toContain('$');
  await portal.press('Show the amount');
  expect(portal.text()).toContain('$258.00');
});

test('what is not right has to be said, but the note may stay empty', async () => {
  const portal = await openPortalAt('Something isn’t right');
  await portal.heading('What isn’t right about it?');

  await portal.press('Send it');
  await soon(() => portal.screen.getByText('Pick one first.'));
  expect((await portal.standing()).holds).toEqual([]);

  await portal.choose('Something else');
  await portal.press('Send it');
  await portal.heading('Thank you for telling us.');
  expect((await portal.standing()).status).toBe('on_hold');
});

test('what is being looked into can be taken back', async () => {
  const portal = await openPortalAt('Something isn’t right', two);
  await portal.press('November');
  await portal.choose('It isn’t mine');
  await portal.press('Send it');
  await portal.heading('Thank you for telling us.');

  await portal.press(/Back$/);
  await portal.press(/^November ?We are looking into it$/);
  await portal.heading('Is it right after all?');
  expect(portal.text()).toContain('Nothing is taken by this.');
  await portal.press('Yes, it is right');

  await soon(() => expect(portal.text()).toContain('It counts as open again. Nothing was taken.'));
  expect(await stateOf(portal, 'November')).toBe('open');
});

test('what was typed for one item is kept through back and a failure, and is not shown for another', async () => {
  const portal = await openPortalAt('Something isn’t right', two);
  const note = () => portal.screen.getByLabelText<HTMLTextAreaElement>('Anything that helps us look?').value;
  await portal.press('October');
  await portal.choose('The amount isn’t right');
  await portal.type('Anything that helps us look?', 'It was 99.');
  portal.failWith('error');
  await portal.press('Send it');
  await soon(() => portal.screen.getByText('What you typed is still here.'), 12_000);
  portal.recover();

  await portal.press('‹ Back');
  await soon(() => expect(note()).toBe('It was 99.'));
  await portal.press(/Back$/);
  await portal.press('November');
  await soon(() => expect(note()).toBe(''));
  await portal.press(/Back$/);
  await portal.press('October');
  await soon(() => expect(note()).toBe('It was 99.'));
});
