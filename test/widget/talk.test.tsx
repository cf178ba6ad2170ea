import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { GoodtermsWidget } from '../../widget/index.ts';
import { expectFocusOn, openPortal, openPortalAt, soon, usePortals, type Past, type Portal } from './support/portal.tsx';

usePortals();

const talkCard = 'Talk to Dana';
const question = 'What would you like to talk about?';
const threadHeading = 'Your talk with Dana';

const inConversation = async ({ member, owner }: Past) => {
  const { id } = await member.openConversation({ topic: 'amount', text: 'Could it be a little less?' });
  await owner.answerConversation(id, { text: 'Of course, Maya.' });
};

/** The widget, opened on a thread in which the helper has answered. */
async function openThread(): Promise<Portal> {
  const portal = await openPortal({ before: inConversation });
  await portal.open();
  await portal.heading(threadHeading);
  return portal;
}

async function focusOnHeading(portal: Portal, name: string): Promise<void> {
  const heading = await portal.heading(name);
  await soon(() => expectFocusOn(heading));
}

const bodies = (portal: Portal, path: RegExp) =>
  portal.asked.filter((asked) => asked.method === 'POST' && path.test(asked.path)).map(({ body }) => JSON.parse(body));

const messageField = ({ screen }: Portal, label: string) => screen.getByLabelText<HTMLTextAreaElement>(label);

/** The thread that the API has recorded, as the owner reads it. */
async function recorded({ owner }: Portal) {
  const [thread] = (await owner.listConversations()).items;
  if (!thread) throw new Error('The API has recorded no conversation.');
  return (await owner.getOwnerConversation(thread.conversation.id)).conversation;
}

test('a promise that was broken is owned up to, and help outside is named with a link that tells them nothing', async () => {
  const charity = { id: 'stepping-stone', name: 'Stepping Stone', about: 'Free advice on money.', link: 'https://charity.example/help', afterHours: 24 };
  const portal = await openPortal({
    playbook: (one) => ({ ...one, experts: [charity] }),
    async before({ member, clock, runDue }) {
      await member.openConversation({ topic: 'amount', text: 'Could it be a little less?' });
      clock.advance(3 * 24 * 60 * 60 * 1000);
      await runDue();
    },
  });
  await portal.open();
  await portal.heading(threadHeading);
  await soon(() => expect(portal.text()).toContain('We did not answer when we said we would. We’re sorry. Dana still has your message, and nothing is asked of you meanwhile.'));
  const link = portal.screen.getByRole<HTMLAnchorElement>('link', { name: 'Stepping Stone' });
  expect({ href: link.href, rel: link.rel }).toEqual({ href: charity.link, rel: 'noreferrer' });
  expect(portal.text()).toContain('Free advice on money.');
});

test('a first message opens a thread, with the promised reply and nothing asked for meanwhile', async () => {
  const portal = await openPortalAt(talkCard);
  await portal.heading(question);
  expect(portal.text()).toContain('Dana usually answers within a day.');
  expect(portal.text()).toContain('We ask you for nothing while you talk.');
  for (const radio of portal.screen.getAllByRole<HTMLInputElement>('radio')) expect(radio.checked).toBe(false);

  await portal.choose('When to pay');
  await portal.type('Your message', 'I get paid on Fridays now.');
  await portal.press('Send it');

  await focusOnHeading(portal, threadHeading);
  expect(portal.screen.getByText('I get paid on Fridays now.')).toBeTruthy();
  expect(portal.text()).toContain('Dana usually answers within a day.');
  expect(messageField(portal, 'Write more').value).toBe('');
  expect(await recorded(portal)).toMatchObject({ topic: 'timing', state: 'open', messages: [{ from: 'member', text: 'I get paid on Fridays now.' }] });
  expect(await portal.standing()).toMatchObject({ surface: 'inline', conversation: { answered: false } });
});

test('no topic has to be named', async () => {
  const portal = await openPortalAt(talkCard);
  await portal.type('Your message', 'Hello');
  await portal.press('Send it');
  await portal.heading(threadHeading);
  expect(await recorded(portal)).toMatchObject({ topic: 'other' });
});

test('an empty message is not sent; the field says what to do and takes the focus', async () => {
  const portal = await openPortalAt(talkCard);
  await portal.heading(question);
  await portal.type('Your message', '   ');
  await portal.press('Send it');
  await soon(() => portal.screen.getByText('Write a few words first.'));
  await soon(() => expectFocusOn(messageField(portal, 'Your message')));
  expect(bodies(portal, /conversations/)).toEqual([]);

  await portal.type('Your message', 'Hello');
  expect(portal.screen.queryByText('Write a few words first.')).toBeNull();
});

test('the thread is what greets the member after a reload, with what the helper has answered', async () => {
  const portal = await openPortalAt(talkCard);
  await portal.type('Your message', 'Hello Dana');
  await portal.press('Send it');
  await portal.heading(threadHeading);
  const { id } = await recorded(portal);
  await portal.owner.answerConversation(id, { text: 'Hello Maya, I am here.' });

  await portal.reload();
  await portal.open();
  await portal.heading(threadHeading);
  await soon(() => portal.screen.getByText('Hello Maya, I am here.'));
  const said = portal.screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(said).toHaveLength(2);
  expect(said[0]).toMatch(/^You · .*Hello Dana$/);
  expect(said[1]).toMatch(/^Dana · .*Hello Maya, I am here\.$/);
});

test('a new answer is seen on refresh, while what is being typed stays', async () => {
  const portal = await openThread();
  await soon(() => portal.screen.getByText('Of course, Maya.'));
  await portal.type('Write more', 'Would half');
  const { id } = await recorded(portal);
  await portal.owner.answerConversation(id, { text: 'Shall we say half?' });

  if (portal.host instanceof GoodtermsWidget) portal.host.refresh();
  await soon(() => portal.screen.getByText('Shall we say half?'));
  expect(messageField(portal, 'Write more').value).toBe('Would half');
});

test('one can write more, and is told that it was sent', async () => {
  const portal = await openThread();
  await soon(() => portal.screen.getByText('Of course, Maya.'));
  await portal.type('Write more', 'Thank you');
  await portal.press('Send it');
  await soon(() => portal.screen.getByText('Thank you'));
  expect(portal.screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('Sent. Dana usually answers within a day.');
  expect(messageField(portal, 'Write more').value).toBe('');
  expect((await recorded(portal)).messages.map(({ text }) => text)).toEqual(['Could it be a little less?', 'Of course, Maya.', 'Thank you']);
});

test('a link in a message stays text', async () => {
  const portal = await openPortalAt(talkCard);
  await portal.type('Your message', 'See https://example.org <b>now</b>');
  await portal.press('Send it');
  await portal.heading(threadHeading);
  expect(portal.screen.getByText('See https://example.org <b>now</b>')).toBeTruthy();
  expect(portal.screen.queryByRole('link')).toBeNull();
});

test('"it’s settled" says what follows, can be taken back, and closes the thread', async () => {
  const portal = await openThread();
  await portal.press('It’s settled');
  await focusOnHeading(portal, 'Is it settled?');
  await portal.press('Not yet');
  await portal.heading(threadHeading);
  expect(await recorded(portal)).toMatchObject({ state: 'open' });

  await portal.press('It’s settled');
  await portal.press('Yes, it’s settled');
  await focusOnHeading(portal, 'That’s settled, Maya.');
  expect(await recorded(portal)).toMatchObject({ state: 'closed' });
  expect(await portal.standing()).toMatchObject({ conversation: null, holds: [] });

  portal.screen.getAllByRole('button', { name: 'Close' }).at(-1)?.click();
  await soon(() => expect(portal.screen.queryByRole('heading', { level: 2 })).toBeNull());
});

test('what is typed survives going back', async () => {
  const portal = await openPortalAt(talkCard);
  await portal.choose('The program');
  await portal.type('Your message', 'Half a thought');
  await portal.press('‹ Back');
  await portal.heading('Hi Maya,');
  await portal.press(talkCard);
  await portal.heading(question);
  expect(messageField(portal, 'Your message').value).toBe('Half a thought');
  expect(portal.screen.getByRole<HTMLInputElement>('radio', { name: 'The program' }).checked).toBe(true);
});

test.each(['offline', 'html', 'error'] as const)('what is typed survives a failure (%s), and trying again sends it once', async (how) => {
  const portal = await openPortalAt(talkCard);
  await portal.type('Your message', 'Please read this');
  portal.failWith(how);
  await portal.press('Send it');
  await portal.heading(/That didn’t work just now|We could not hear back/);
  expect(portal.text()).toContain('What you typed is still here.');

  portal.recover();
  await portal.press('Try again');
  await portal.heading(threadHeading);
  expect((await recorded(portal)).messages).toHaveLength(1);
  const keys = portal.asked.filter(({ path }) => path === '/v1/conversations').map(({ key }) => key);
  expect(new Set(keys).size).toBe(1);
});

test('after a failure one can go back to what was typed', async () => {
  const portal = await openPortalAt(talkCard);
  await portal.type('Your message', 'Please read this');
  portal.failWith('error');
  await portal.press('Send it');
  await portal.heading(/That didn’t work just now|We could not hear back/);
  portal.recover();
  await portal.press('‹ Back');
  await portal.heading(question);
  expect(messageField(portal, 'Your message').value).toBe('Please read this');
});

test('an answer that was lost on its way does not write the message twice', async () => {
  const portal = await openPortalAt(talkCard);
  await portal.type('Your message', 'Only once');
  let isLost = false;
  portal.use(
    http.post(portal.url('/v1/conversations'), async ({ request }) => {
      if (isLost) return undefined;
      isLost = true;
      await portal.member.openConversation(JSON.parse(await request.text()), { idempotencyKey: request.headers.get('idempotency-key') ?? '' });
      return HttpResponse.error();
    }),
  );
  await portal.press('Send it');
  await portal.heading(threadHeading);
  expect((await recorded(portal)).messages.map(({ text }) => text)).toEqual(['Only once']);
});

test('after an answer that never came, looking finds a message that arrived in a running thread', async () => {
  const portal = await openThread();
  await soon(() => portal.screen.getByText('Of course, Maya.'));
  await portal.type('Write more', 'Thank you');
  await portal.press('Send it');
  await soon(() => expect(portal.screen.getAllByRole('listitem')).toHaveLength(3));

  const { id } = await recorded(portal);
  portal.use(http.post(portal.url('/v1/conversations/:id/messages'), () => HttpResponse.error()));
  await portal.type('Write more', ' One more thing ');
  await portal.press('Send it');
  await portal.heading('We could not hear back');
  await portal.press('See how things stand');
  await soon(() => portal.screen.getByText('We looked just now and cannot see it yet.', { selector: 'p' }));

  await portal.member.writeMessage(id, { text: 'One more thing' });
  await portal.press('See how things stand');
  await portal.heading(threadHeading);
  await soon(() => expect(portal.screen.getAllByRole('listitem').at(-1)?.textContent).toContain('One more thing'));
  expect(messageField(portal, 'Write more').value).toBe('');
});

test('two presses send one message', async () => {
  const portal = await openPortalAt(talkCard);
  await portal.type('Your message', 'Only once');
  const button = portal.screen.getByRole('button', { name: 'Send it' });
  button.click();
  button.click();
  await portal.heading(threadHeading);
  expect((await recorded(portal)).messages).toHaveLength(1);
});

test('when the helper has closed the thread meanwhile, the same words start a new one', async () => {
  const portal = await openThread();
  await soon(() => portal.screen.getByText('Of course, Maya.'));
  const before = await recorded(portal);
  await portal.owner.settleConversation(before.id);
  await portal.type('Write more', 'One more thing');
  await portal.press('Send it');
  await soon(() => portal.screen.getByText(/Dana has closed this talk/));
  expect(messageField(portal, 'Write more').value).toBe('One more thing');
  expect(portal.screen.queryByRole('button', { name: 'It’s settled' })).toBeNull();

  await portal.press('Send it');
  await soon(() => expect(portal.screen.getAllByRole('listitem')).toHaveLength(1));
  const threads = (await portal.owner.listConversations()).items.map(({ conversation }) => conversation);
  expect(threads.filter(({ id }) => id !== before.id)).toMatchObject([{ state: 'open', messages: [{ text: 'One more thing' }] }]);
});

test('who opens on the thread finds the other ways forward too', async () => {
  const portal = await openThread();
  await portal.press('See what else would help');
  await portal.heading('Hi Maya,');
  await portal.press('‹ Back');
  await portal.heading(threadHeading);
});

test.each([
  ['es', 'Hablar con Dana', '¿De qué te gustaría hablar?', 'Tu mensaje', 'Enviar', 'Tu charla con Dana'],
  ['ar', 'التحدث مع Dana', 'عمّ نتحدث؟', 'رسالتك', 'إرسال', 'حديثك مع Dana'],
] as const)('it speaks %s', async (language, card, heading, label, send, thread) => {
  const portal = await openPortalAt(card, { language });
  await portal.heading(heading);
  await portal.type(label, 'Hola مرحبا');
  await portal.press(send);
  await portal.heading(thread);
  expect((await recorded(portal)).messages).toHaveLength(1);
});
