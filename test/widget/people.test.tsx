import { expect, test } from 'vitest';
import type { Playbook } from '../../sdk/server/playbook/playbook.ts';
import { expectFocusOn, openPortal, openPortalAt, soon, usePortals, type Past, type Portal } from './support/portal.tsx';

usePortals();

const peopleCard = 'People who’ve been there';
const question = 'Who else has been there?';
const meetWren = 'Would you like to meet Wren?';

const withStories = (playbook: Playbook): Playbook => ({
  ...playbook,
  circles: [
    ...playbook.circles,
    { id: 'lark', kind: 'peer', name: 'Lark', title: 'Works nights', story: 'I sing.', sees: 'The name you choose.', neverSees: 'Anything about money.' },
    { id: 'tides', kind: 'story', name: 'Tides', title: 'I took the pause', story: 'Nobody asked me why.' },
  ],
});

const asks = ({ member }: Past) => member.askIntroduction('wren', { pseudonym: 'Finch' });

/** The requests that the API has recorded. */
const recorded = async ({ owner }: Portal) => (await owner.listIntroductions()).items.map(({ introduction }) => introduction);

/** The screen, opened before the member asked elsewhere: once they have, the letter shows no card to it. */
async function openPeopleAfter(happened: (past: Past) => Promise<unknown>): Promise<Portal> {
  const portal = await openPortal({ playbook: withStories });
  await portal.open();
  await portal.heading('Hi Maya,');
  await happened(portal);
  await portal.press(peopleCard);
  await portal.heading(question);
  return portal;
}

async function openAsking(): Promise<Portal> {
  const portal = await openPortalAt(peopleCard, { playbook: withStories });
  await portal.press('Wren');
  await portal.heading(meetWren);
  return portal;
}

test('shows the stories and the people one could meet', async () => {
  const portal = await openPortalAt(peopleCard, { playbook: withStories });
  await portal.heading(question);
  await soon(() => portal.screen.getByText('I took the pause'));
  expect(portal.screen.getByText('Nobody asked me why.')).toBeTruthy();
  await soon(() => portal.screen.getByRole('button', { name: /^Wren/ }));
  expect(portal.screen.getByRole('button', { name: /^Lark/ })).toBeTruthy();
});

test('before asking, it says what the other will and will not see', async () => {
  const portal = await openAsking();
  await soon(() => expectFocusOn(portal.screen.getByRole('heading', { level: 2 })));
  const terms = portal.screen.getAllByRole('term').map(({ textContent }) => textContent);
  expect(terms).toEqual(['What Wren will see', 'What stays with you']);
  const definitions = portal.screen.getAllByRole('definition').map(({ textContent }) => textContent);
  expect(definitions).toEqual(['The name you choose.', 'Anything about money.']);
});

test('asking under a chosen name is confirmed in words and waits on the list', async () => {
  const portal = await openAsking();
  await portal.type('What name would you like to use?', ' Finch ');
  await portal.press('Ask to meet');
  const done = await portal.heading('We’re asking Wren');
  await soon(() => expectFocusOn(done));
  expect(portal.text()).toContain('They will know you as Finch.');
  expect(await recorded(portal)).toMatchObject([{ circleId: 'wren', pseudonym: 'Finch', state: 'asked' }]);

  await portal.press('Okay');
  await portal.heading(question);
  await soon(() => portal.screen.getByRole('heading', { name: 'You asked to meet Wren' }));
  // One at a time.
  expect(portal.screen.queryByRole('button', { name: /^Lark/ })).toBeNull();
});

test('a name that is too short is not sent', async () => {
  const portal = await openAsking();
  await portal.type('What name would you like to use?', 'F ');
  await portal.press('Ask to meet');
  await soon(() => portal.screen.getByText('Pick a name with two letters or more.'));
  await soon(() => expectFocusOn(portal.screen.getByLabelText('What name would you like to use?')));
  expect(await recorded(portal)).toEqual([]);
});

test('the chosen name survives going back and a failure', async () => {
  const portal = await openAsking();
  await portal.type('What name would you like to use?', 'Finch');
  await portal.press('‹ Back');
  await portal.heading(question);
  await portal.press('Wren');
  await portal.heading(meetWren);

  portal.failWith('error');
  await portal.press('Ask to meet');
  await portal.heading(/That didn’t work just now|We could not hear back/);
  portal.recover();
  await portal.press('Try again');
  await portal.heading('We’re asking Wren');
  expect(await recorded(portal)).toMatchObject([{ pseudonym: 'Finch' }]);
});

test('two presses ask once', async () => {
  const portal = await openAsking();
  await portal.type('What name would you like to use?', 'Finch');
  const button = portal.screen.getByRole('button', { name: 'Ask to meet' });
  button.click();
  button.click();
  await portal.heading('We’re asking Wren');
  expect(await recorded(portal)).toHaveLength(1);
});

test('who has asked another meanwhile is shown whom', async () => {
  const portal = await openAsking();
  await portal.type('What name would you like to use?', 'Finch');
  await portal.member.askIntroduction('lark', { pseudonym: 'Robin' });
  await portal.press('Ask to meet');
  await portal.heading(question);
  await soon(() => portal.screen.getByRole('heading', { name: 'You asked to meet Lark' }));
  expect(await recorded(portal)).toHaveLength(1);
});

test('a request can be taken back, once it was said what that means', async () => {
  const portal = await openPeopleAfter(asks);
  await soon(() => portal.screen.getByText(/To them you are Finch\./));
  expect(portal.screen.queryByRole('button', { name: 'Something wasn’t right' })).toBeNull();
  await portal.press('Take it back');
  await portal.heading('Would you like to leave?');
  await portal.press('No, stay');
  await portal.heading(question);
  expect(await recorded(portal)).toMatchObject([{ state: 'asked' }]);

  await portal.press('Take it back');
  await portal.press('Yes, leave');
  await portal.heading('You have left');
  expect(await recorded(portal)).toMatchObject([{ state: 'left' }]);
  await portal.press('Okay');
  await portal.heading(question);
  await soon(() => portal.screen.getByRole('button', { name: /^Wren/ }));
});

test('a yes shows how to meet, as plain text, and a report ends it', async () => {
  const portal = await openPeopleAfter(async (past) => {
    const { id } = await asks(past);
    const { peerLink } = await past.owner.acceptIntroduction(id);
    await past.peerSaysYes(peerLink, 'Tuesdays at six: https://meet.example/wren');
  });
  await soon(() => portal.screen.getByRole('heading', { name: 'Wren said yes' }));
  expect(portal.screen.getByText('Tuesdays at six: https://meet.example/wren')).toBeTruthy();
  expect(portal.screen.queryByRole('link')).toBeNull();

  await portal.press('Something wasn’t right');
  await portal.heading('Was something not right?');
  await portal.press('Yes, tell the team');
  await portal.heading('Thank you for telling us');
  expect(await recorded(portal)).toMatchObject([{ state: 'reported' }]);
});

test('a list that does not come can be asked for again', async () => {
  const portal = await openPortal({ playbook: withStories });
  await portal.open();
  await portal.heading('Hi Maya,');
  portal.failWith('offline');
  await portal.press(peopleCard);
  await portal.heading('That didn’t work just now');
  expect(portal.text()).toContain('Nothing has been taken and nothing has changed.');
  await portal.press('‹ Back');
  await portal.heading(question);
  portal.recover();
  await portal.press('Try again');
  await soon(() => portal.screen.getByRole('button', { name: /^Wren/ }));
});

test.each([
  ['es', 'Personas que han pasado por esto', '¿Te gustaría conocer a Wren?', '¿Qué nombre quieres usar?', 'Pedir conocernos', 'Le preguntamos a Wren'],
  ['ar', 'أشخاص مروا بذلك', 'هل لديك رغبة في لقاء Wren؟', 'بأي اسم نناديك؟', 'طلب اللقاء', 'نسأل الآن Wren'],
] as const)('it speaks %s', async (language, card, heading, label, ask, done) => {
  const portal = await openPortalAt(card, { language, playbook: withStories });
  await portal.press('Wren');
  await portal.heading(heading);
  await portal.type(label, 'Finch');
  await portal.press(ask);
  await portal.heading(done);
});
