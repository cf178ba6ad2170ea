import { beforeAll, describe, expect, it } from 'vitest';
import { webhook } from '../../sdk/server/outbox/webhook.ts';
import { stateOf } from './support/stateOf.ts';
import { testApi, type TestApi } from './support/testApi.ts';
import { trailOf } from './support/trail.ts';
import { memberInArrears } from './support/world.ts';

const text = 'Could we move it to Friday?';

describe('a message is words alone, from either side', () => {
  let app: TestApi;
  let id: string;

  beforeAll(async () => {
    app = testApi();
    await memberInArrears(app, 'maya');
    ({ id } = await app.asMember('maya').ask('openConversation', { input: { topic: 'timing', text } }));
  });

  /** Opens, writes on and answers with the same body; nothing of it is kept. */
  async function refusals(sent: { body: BodyInit; type: string }): Promise<{ status: number; code: string }[]> {
    const before = await stateOf(app.store);
    const headers = { 'content-type': sent.type };
    const answers = [
      await app.asMember('maya').refusal('openConversation', { headers, body: sent.body }),
      await app.asMember('maya').refusal('writeMessage', { params: { id }, headers, body: sent.body }),
      await app.asOwner().refusal('answerConversation', { params: { id }, headers, body: sent.body }),
    ];
    expect(await stateOf(app.store)).toEqual(before);
    return answers;
  }

  const multipart = ['--x', 'content-disposition: form-data; name="text"', '', text, '--x', 'content-disposition: form-data; name="file"; filename="letter.pdf"', 'content-type: application/pdf', '', '%PDF-1.7', '--x--', ''].join('\r\n');

  it.each([
    ['a form with a file', 'multipart/form-data; boundary=x', multipart],
    ['a plain form', 'application/x-www-form-urlencoded', 'text=Hello'],
    ['a file', 'application/pdf', '%PDF-1.7'],
    ['a picture', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['HTML', 'text/html', '<p>Hello</p>'],
    ['words without JSON', 'text/plain', text],
  ])('%s is refused by its type', async (_what, type, body) => {
    for (const refusal of await refusals({ type, body })) expect(refusal).toMatchObject({ status: 415, code: 'unsupported_media_type' });
  });

  it.each([
    ['attachments', { attachments: [{ name: 'letter.pdf', content: 'JVBERi0xLjc=' }] }],
    ['no attachments', { attachments: [] }],
    ['a file', { file: 'JVBERi0xLjc=' }],
    ['HTML beside the words', { html: '<p>Hello</p>' }],
  ])('%s in another field are refused, and it is said why: nobody is to believe that a file arrived', async (_what, more) => {
    const before = await stateOf(app.store);
    const refused = [
      await app.asMember('maya').refusal('openConversation', { body: JSON.stringify({ topic: 'timing', text, ...more }) }),
      await app.asMember('maya').refusal('writeMessage', { params: { id }, body: JSON.stringify({ text, ...more }) }),
      await app.asOwner().refusal('answerConversation', { params: { id }, body: JSON.stringify({ text, ...more }) }),
    ];
    for (const refusal of refused) expect(refusal).toMatchObject({ status: 422, code: 'invalid_input', errors: [{ detail: expect.stringContaining('no attachments') }] });
    expect(await stateOf(app.store)).toEqual(before);
  });

  it.each(['data:image/png;base64,iVBORw0KGgo=', 'See DATA:text/html,<script>alert(1)</script>', 'it is here:\ndata:application/pdf;base64,JVBERi0xLjc='])('a file written out in the words is refused: %s', async (written) => {
    const before = await stateOf(app.store);
    const refused = [
      await app.asMember('maya').refusal('openConversation', { input: { topic: 'timing', text: written } }),
      await app.asMember('maya').refusal('writeMessage', { params: { id }, input: { text: written } }),
      await app.asOwner().refusal('answerConversation', { params: { id }, input: { text: written } }),
    ];
    for (const refusal of refused) expect(refusal).toMatchObject({ status: 422, errors: [{ pointer: '/text', detail: expect.stringContaining('files are not taken') }] });
    expect(await stateOf(app.store)).toEqual(before);
  });

  it('words about data are words', async () => {
    for (const written of ['My data: it is all on paper', 'data:none, sorry', 'metadata:image/png;']) {
      expect((await app.asMember('maya').ask('writeMessage', { params: { id }, input: { text: written } })).messages.at(-1)?.text).toBe(written);
    }
  });

  it('has 4000 characters at most, and 64 KiB whatever they are', async () => {
    expect((await app.asMember('maya').ask('writeMessage', { params: { id }, input: { text: 'é'.repeat(4000) } })).messages.at(-1)?.text).toHaveLength(4000);
    for (const long of ['x'.repeat(4001), 'x'.repeat(40_000)]) {
      expect(await app.asMember('maya').refusal('writeMessage', { params: { id }, input: { text: long } })).toMatchObject({ code: 'invalid_input' });
      expect(await app.asOwner().refusal('answerConversation', { params: { id }, input: { text: long } })).toMatchObject({ code: 'invalid_input' });
    }
    expect(await app.asMember('maya').refusal('writeMessage', { params: { id }, input: { text: 'x'.repeat(70_000) } })).toMatchObject({ code: 'body_too_large' });
  });
});

describe('a link in a message', () => {
  const linked = 'Look: https://evil.example/?a=1 <a href="javascript:alert(1)">here</a> [there](https://evil.example)';

  it('is the text that was typed, to both sides, and leaves by no webhook', async () => {
    const sent: string[] = [];
    const fetched: typeof fetch = async (url, init) => {
      sent.push(JSON.stringify([url, init?.headers, init?.body]));
      return new Response(null, { status: 204 });
    };
    const outbox = webhook({ url: 'https://hooks.example/', secret: btoa('a secret of the tests, 24 bytes'), fetch: fetched });
    const app = testApi({ outbox });
    await memberInArrears(app, 'maya');
    const { id } = await app.asMember('maya').ask('openConversation', { input: { topic: 'other', text: linked } });
    const trail = await trailOf(app, async () => {
      await app.asOwner().ask('answerConversation', { params: { id }, input: { text: linked } });
      await app.asMember('maya').ask('writeMessage', { params: { id }, input: { text: linked } });
    });
    const messages = (await app.asMember('maya').ask('getConversation', { params: { id } })).messages;
    expect(messages.map((message) => message.text)).toEqual([linked, linked, linked]);
    expect(Object.keys(messages[0] ?? {}).toSorted()).toEqual(['from', 'id', 'sentAt', 'sentAtText', 'text']);
    expect((await app.asOwner().ask('getOwnerConversation', { params: { id } })).conversation.messages.map((message) => message.text)).toEqual([linked, linked, linked]);
    await app.api.runDue();
    expect(sent.join('\n')).toContain('conversation.opened');
    expect(`${sent.join('\n')} ${JSON.stringify(trail)}`).not.toMatch(/evil|Look:|alert/);
  });
});
