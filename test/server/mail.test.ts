import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { smtpMailer } from '../../sdk/server/mail/smtpMailer.ts';
import type { Mail } from '../../sdk/server/mail/mailer.ts';
import { type Playbook, situations } from '../../sdk/server/playbook/playbook.ts';
import { readPlaybook } from '../../sdk/server/playbook/readPlaybook.ts';
import type { Member } from '../../sdk/terms/member.ts';
import { type MailServer, type ReceivedMail, startMailServer } from './support/mailServer.ts';
import { later, mailApi, type MailApi, playbookWith, publicUrl } from './support/mailWorld.ts';
import { type Engine, engines } from './support/stores.ts';
import { testApi } from './support/testApi.ts';
import { agreedPlan, memberInArrears } from './support/world.ts';

let server: MailServer;
let before = 0;
beforeAll(async () => {
  server = await startMailServer();
});
beforeEach(async () => {
  before = (await server.received()).length;
});
afterAll(() => server.stop());

/** What came since the test began. */
async function received(): Promise<ReceivedMail[]> {
  return (await server.received()).slice(before);
}

async function onlyMail(): Promise<ReceivedMail> {
  const mails = await received();
  const [mail] = mails;
  if (!mail || mails.length > 1) throw new Error(`${mails.length} mails came; one was expected.`);
  return mail;
}

async function memberSaved(app: MailApi, id: string, changes: Partial<Member>): Promise<void> {
  await app.store.transaction(async (records) => {
    const account = await records.lockAccount(id);
    if (account) await records.saveMember({ ...account.member, ...changes });
  });
}

async function inArrears(options: Parameters<typeof mailApi>[1] = {}, changes: Partial<Member> = {}): Promise<MailApi> {
  const app = mailApi(server, options);
  await memberInArrears(app, 'maya');
  await memberSaved(app, 'maya', changes);
  return app;
}

/** What a reader sees of an HTML part, and where its links go. */
function seen(html: string): { text: string; links: string[] } {
  const body = /<body[^>]*>(.*)<\/body>/s.exec(html)?.[1] ?? '';
  const decode = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
  return { text: decode(body.replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ').trim(), links: [...body.matchAll(/href="([^"]+)"/g)].map(([, link = '']) => decode(link)) };
}

describe('a letter by mail', () => {
  it('is the letter of the widget, from the helper, with one link, a way to answer and a way to stop', async () => {
    const app = await inArrears();
    expect(await app.api.runDue()).toMatchObject({ delivered: 1, failed: 0, withdrawn: 0, errors: [] });
    const mail = await onlyMail();
    expect(mail).toMatchObject({
      from: { name: 'Steady Ground', address: 'care@steadyground.example' },
      to: [{ address: 'maya@private.example' }],
      replyTo: [{ address: 'dana@steadyground.example' }],
      subject: 'A note from Dana',
      envelope: { from: 'care@steadyground.example', to: ['maya@private.example'] },
      attachments: [],
    });
    const [message] = (await app.store.reader.touches({ limit: 1, cursor: null }, 'maya')).items;
    expect(message).toMatchObject({ channel: 'email', situation: 'several_missed', state: 'made' });
    const standing = await app.asMember('maya').ask('getStanding');
    if (!('message' in standing)) throw new Error('There is a letter for who is in arrears.');
    for (const line of [standing.message.greeting, ...standing.message.body, standing.message.signature]) expect(mail.text).toContain(line);
    expect(mail.text).toContain('http://localhost:4173/');
    expect(mail.text).toContain('Dana will read it');
  });

  it('has the headers that mail programs need to stop it with one click, to drop a repeat, and to send no machine’s answer', async () => {
    const app = await inArrears();
    await app.api.runDue();
    const mail = await onlyMail();
    expect(mail.messageId).toMatch(/^<obx_[0-9a-f]{32}@steadyground\.example>$/);
    expect(mail.header('list-unsubscribe')).toMatch(/^<https:\/\/api\.example\/v1\/unsubscribe\?t=[\w-]+>$/);
    expect(mail.header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(mail.header('auto-submitted')).toBe('auto-generated');
    expect(mail.header('content-language')).toBe('en');
    expect(mail.header('x-mailer')).toBeUndefined();
    expect(mail.raw).not.toMatch(/nodemailer/i);
  });

  it.each([
    ['en', 'ltr', 'A note from Dana', 'Stop all notes'],
    ['es-MX', 'ltr', 'Unas líneas de Dana', 'No recibir más notas'],
    ['ar', 'rtl', 'رسالة من Dana', 'إيقاف كل الرسائل'],
  ])('speaks %s, %s, and says the same in both its parts', async (locale, direction, subject, stop) => {
    const app = await inArrears({}, { locale });
    await app.api.runDue();
    const { subject: sent, text = '', html = '' } = await onlyMail();
    expect(sent).toBe(subject);
    expect(html).toMatch(new RegExp(`^<!doctype html>\\s*<html lang="${locale}" dir="${direction}">`));
    const shown = seen(html);
    expect(shown.text).toContain(stop);
    const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '' && line !== '--');
    const links = lines.filter((line) => line.startsWith('http'));
    expect(shown.links).toEqual(links);
    const said = lines.filter((line) => !links.includes(line)).map((line) => line.replace(/:$/, ''));
    let rest = shown.text;
    for (const line of said) {
      expect(rest).toContain(line);
      rest = rest.replace(line, '');
    }
    expect(rest.replace(stop, '').replace(/[\s:]/g, '')).toBe('');
  });

  it('speaks one language all through: where there is no letter in theirs, the owner’s', async () => {
    const inEnglish = playbookWith(({ messages }) => {
      for (const { letters } of messages.several_missed) delete letters['ar'];
    });
    const app = await inArrears({ playbook: inEnglish }, { locale: 'ar' });
    await app.api.runDue();
    const { subject, html = '' } = await onlyMail();
    expect(subject).toBe('A note from Dana');
    expect(html).toContain('<html lang="en" dir="ltr">');
    expect(html).not.toMatch(/[\u0600-\u06ff]/);
  });

  it.each(['en', 'es', 'ar'])('holds no amount and no charge’s name anywhere, in %s', async (locale) => {
    const app = await inArrears({}, { locale });
    await app.api.runDue();
    const { subject = '', text = '', html = '', header } = await onlyMail();
    const links = /https?:\S+/g;
    for (const part of [subject, text.replace(links, ''), seen(html).text]) expect(part).not.toMatch(/\p{Sc}|[\d٠-٩]|USD|EUR|Payment [123]/u);
    expect(subject).not.toMatch(/pay|due|owe|pago|deuda|دفع/i);
    expect(header('subject')).not.toMatch(/129/);
  });

  it('loads nothing from anywhere and runs nothing', async () => {
    const app = await inArrears();
    await app.api.runDue();
    const { html = '' } = await onlyMail();
    expect(html).not.toMatch(/<(img|script|link|iframe|object|form|style)\b|url\(|\bsrc=|\bbackground=|@import/i);
  });

  it('takes the subject of the playbook’s letter, filled in', async () => {
    const changed = playbookWith(({ messages }) => {
      for (const { letters } of messages.several_missed) if (letters['en']) letters['en'].subject = 'Hello {firstName|there}, a thought from {helperName}';
    });
    const app = await inArrears({ playbook: changed }, { firstName: 'Maya' });
    await app.api.runDue();
    expect((await onlyMail()).subject).toBe('Hello Maya, a thought from Dana');
  });

  it.each(['$129.00 open', 'Overdue'])('keeps the plain subject where a name would give it away: %s', async (firstName) => {
    const changed = playbookWith(({ messages }) => {
      for (const { letters } of messages.several_missed) if (letters['en']) letters['en'].subject = '{firstName|Hello}';
    });
    const app = await inArrears({ playbook: changed }, { firstName });
    await app.api.runDue();
    expect((await onlyMail()).subject).toBe('A note from Dana');
  });

  it('escapes what comes from outside, and lets no line break of theirs make a header', async () => {
    const firstName = 'Maya\r\nBcc: everybody@evil.example\r\n\r\n<img src=x onerror=alert(1)>';
    const changed = playbookWith((copy) => {
      copy.owner.name = 'Steady & <b>Ground</b>';
      const [dana] = copy.people;
      if (dana) dana.name = 'Dana\r\nX-Evil: yes Reyes';
      for (const { letters } of copy.messages.several_missed) if (letters['en']) letters['en'].subject = 'Hello {firstName|there}';
    });
    const app = await inArrears({ playbook: changed }, { firstName, goal: '"><script>alert(2)</script>' });
    expect(await app.api.runDue()).toMatchObject({ delivered: 1 });
    const mail = await onlyMail();
    expect(mail.envelope.to).toEqual(['maya@private.example']);
    expect(mail.headers.map(({ key }) => key)).not.toEqual(expect.arrayContaining(['bcc']));
    expect(mail.headers.map(({ key }) => key)).not.toEqual(expect.arrayContaining(['x-evil']));
    expect(mail.subject).toBe('Hello Maya Bcc: everybody@evil.example <img src=x onerror=alert(1)>');
    expect(mail.html).not.toMatch(/<(img|script|b)\b/i);
    expect(seen(mail.html ?? '').text).toContain('Hi Maya Bcc: everybody@evil.example <img src=x onerror=alert(1)>,');
  });

  it.each(['', 'nobody', 'a@b.example, c@d.example', 'Maya <maya@b.example>', 'a@b.example\r\nRCPT TO:<c@d.example>', 'a b@c.example', 'a@b@c.example'])('is not written to what is not one address: %j', async (email) => {
    const app = await inArrears({}, { email });
    expect(await app.api.runDue()).toMatchObject({ delivered: 0, failed: 0, withdrawn: 0, errors: [] });
    expect(await received()).toEqual([]);
    expect(await app.lastTouch('maya')).toEqual({});
  });
});

describe('the mail server', () => {
  it('that asks to come back later (greylisting) is asked again, under the same Message-ID', async () => {
    const app = await inArrears();
    server.will({ stage: 'recipient', code: 451, says: '4.7.1 Greylisted, come back' });
    expect(await app.api.runDue()).toMatchObject({ delivered: 0, failed: 1 });
    expect(await app.api.runDue()).toMatchObject({ delivered: 0, failed: 0 });
    expect(await received()).toEqual([]);
    later(app, 2);
    expect(await app.api.runDue()).toMatchObject({ delivered: 1, failed: 0 });
    await onlyMail();
    later(app, 120);
    expect(await app.api.runDue()).toMatchObject({ delivered: 0, failed: 0 });
  });

  it.each(['drop', 'stall'] as const)('that takes all of it and does not say so (%s) gets it again with the same Message-ID, and never a third time', async (answer) => {
    const app = await inArrears({ smtp: { timeout: 3000 } });
    server.will(answer);
    expect(await app.api.runDue()).toMatchObject({ delivered: 0, failed: 1 });
    later(app, 2);
    expect(await app.api.runDue()).toMatchObject({ delivered: 1, failed: 0 });
    later(app, 2);
    await app.api.runDue();
    const ids = (await received()).map(({ messageId }) => messageId);
    expect(ids).toEqual([ids[0], ids[0]]);
    expect(await app.lastTouch('maya')).toMatchObject({ state: 'made' });
  });

  it('has every attempt written down before it is made', async () => {
    const app = await inArrears({ mail: { publicUrl, mailer: { send: async ({ id }: Mail) => expect(await app.store.reader.message(id)).toMatchObject({ attempts: 1 }) } } });
    expect(await app.api.runDue()).toMatchObject({ delivered: 1, failed: 0 });
  });

  it.each([
    ['takes the letters of others while it refuses one', { stage: 'recipient', code: 550, says: '5.1.1 <maya@private.example> unknown' } as const],
    ['takes the letters of others while it defers one', { stage: 'data', code: 452, says: '4.3.1 full' } as const],
  ])('%s', async (_what, answer) => {
    const app = mailApi(server);
    for (const id of ['maya', 'noor']) await memberInArrears(app, id);
    server.will(answer);
    expect(await app.api.runDue()).toMatchObject({ delivered: 1, failed: 1 });
    expect(await onlyMail()).toMatchObject({ envelope: { to: ['noor@private.example'] } });
  });

  it('that is gone keeps no webhook from leaving, and the other way round', async () => {
    const gone = { url: 'smtp://127.0.0.1:1' };
    const app = mailApi(gone);
    const members = Array.from({ length: 7 }, (_, index) => `member-${index}`);
    for (const id of members) await memberInArrears(app, id);
    await app.api.runDue();
    await app.asMember('member-6').ask('openConversation', { input: { topic: 'timing', text: 'Hello' } });
    expect(await app.api.runDue()).toMatchObject({ delivered: 1 });

    const other = await inArrears({ outbox: { deliver: () => Promise.reject(new Error('gone')) } });
    for (const id of members) {
      await memberInArrears(other, id);
      await other.asMember(id).ask('startPause', { input: { periods: 1 } });
    }
    expect(await other.api.runDue()).toMatchObject({ delivered: 1, failed: 5 });
    await onlyMail();
  });

  it('is not needed: without one nobody is touched by mail, and what waits stands in nobody’s way', async () => {
    const app = await inArrears();
    app.interrupt(true);
    await app.api.runDue();
    app.interrupt(false);
    const withoutMail = testApi({ store: () => app.store });
    await withoutMail.asMember('maya').ask('snooze', { input: { until: '2026-11-28' } });
    await memberInArrears(withoutMail, 'noor');
    await withoutMail.asMember('noor').ask('startPause', { input: { periods: 1 } });
    expect(await withoutMail.api.runDue()).toMatchObject({ delivered: 1, failed: 0, withdrawn: 0 });
    expect(await received()).toEqual([]);
    expect(await app.api.runDue()).toMatchObject({ delivered: 0, withdrawn: 1 });
  });
});

describe.each(['sqlite', 'postgres'] as const)('any number of runs at once, on %s', (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await engines[name]();
  }, 90_000);
  afterAll(() => engine.stop());

  it('write to everybody once, and not to who has begun a silence meanwhile', async () => {
    const store = await engine.open(await engine.newAddress());
    const app = mailApi(server, { store: () => store });
    const members = Array.from({ length: 8 }, (_, index) => `member-${index}`);
    for (const id of members) await memberInArrears(app, id);
    const quiet = members.slice(0, 4);
    const runs = Array.from({ length: 4 }, () => app.api.runDue());
    const snoozes = quiet.map((id) => app.asMember(id).ask('snooze', { input: { until: '2026-11-28' } }));
    await Promise.all([...runs, ...snoozes]);
    await app.api.runDue();
    const to = (await received()).flatMap(({ envelope }) => envelope.to);
    expect(new Set(to).size).toBe(to.length);
    expect(to).toEqual(expect.arrayContaining(members.slice(4).map((id) => `${id}@private.example`)));
    // Whoever was not written to has no touch that counts: it was taken back, or never made.
    for (const id of quiet) {
      const [touch] = (await store.reader.touches({ limit: 1, cursor: null }, id)).items;
      expect([id, touch?.state === 'made']).toEqual([id, to.includes(`${id}@private.example`)]);
    }
    await store.close();
  }, 60_000);
});

describe('on the way to the mail server', () => {
  const elsewhere = Object.values(networkInterfaces()).flat().find((one) => one?.family === 'IPv4' && !one.internal)?.address ?? '127.0.0.2';
  const mail: Mail = { id: 'obx_1', to: 'maya@private.example', subject: 'Hi', text: 'Hi', html: '<p>Hi', headers: {} };
  const from = 'care@steadyground.example';

  it('nothing crosses a network in the clear, or to a server whose certificate nobody knows', async () => {
    for (const startTls of [false, true]) {
      const far = await startMailServer({ host: elsewhere, startTls });
      const error: unknown = await smtpMailer({ url: far.url, from, timeout: 15_000 }).send(mail).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ message: expect.stringMatching(/ETLS|ESOCKET|SELF_SIGNED|CERT/) });
      expect(await far.received()).toEqual([]);
      await far.stop();
    }
  });

  it('on this machine it is taken as it is, and over TLS where that is offered', async () => {
    const secure = await startMailServer({ startTls: true });
    await smtpMailer({ url: secure.url, from }).send(mail);
    expect(await secure.received()).toMatchObject([{ secure: true, messageId: '<obx_1@steadyground.example>' }]);
    await secure.stop();
    await smtpMailer({ url: server.url, from }).send(mail);
    expect(await onlyMail()).toMatchObject({ secure: false });
  });

  it('a refusal is told by its codes alone: no address, no name, no password', async () => {
    const strict = await startMailServer({ refusesSignIn: true });
    const url = strict.url.replace('//', '//care%40steadyground.example:s3cret-pass@');
    const wrongPassword: unknown = await smtpMailer({ url, from }).send(mail).catch((error: unknown) => error);
    expect(String(wrongPassword)).toBe('Error: The mail server answered 535 5.7.8 to AUTH PLAIN (EAUTH).');
    await strict.stop();
    server.will({ stage: 'recipient', code: 550, says: '5.1.1 <maya@private.example>: no such user' });
    const unknown: unknown = await smtpMailer({ url: server.url, from }).send(mail).catch((error: unknown) => error);
    expect(String(unknown)).toBe('UndeliverableError: The mail server answered 550 5.1.1 to RCPT TO (EENVELOPE).');
    expect(JSON.stringify([wrongPassword, unknown], Object.getOwnPropertyNames(unknown))).not.toMatch(/private\.example|s3cret/);
  });

  it.each([['http://mail.example'], ['mail.example:587'], ['smtp://'], ['smtp:///x'], ['']])('an address that is no mail server’s is refused at once: %j', (url) => {
    expect(() => smtpMailer({ url, from })).toThrow(TypeError);
  });

  it.each([[''], ['Steady Ground'], ['care'], ['care@localhost'], ['a@b.example, c@d.example'], ['Care\r\nBcc: x@y.example <care@b.example>']])('a sender that is no address is refused at once: %j', (sender) => {
    expect(() => smtpMailer({ url: 'smtps://mail.example', from: sender })).toThrow(TypeError);
  });
});

describe('silence that begins between the decision and the sending', () => {
  const everything = { amount: 25_800, currency: 'USD', reference: 'all' };
  const cases: [string, string, (app: MailApi) => Promise<unknown>][] = [
    ['a snooze', 'snoozed', (app) => app.asMember('maya').ask('snooze', { input: { until: '2026-11-28' } })],
    ['a pause', 'pause', (app) => app.asMember('maya').ask('startPause', { input: { periods: 1 } })],
    ['a plan', 'plan', (app) => agreedPlan(app, 'maya')],
    ['a promise', 'promise', (app) => app.asMember('maya').ask('startPayment', { input: { currency: 'USD', payOn: '2026-11-30' } })],
    ['a conversation', 'conversation', (app) => app.asMember('maya').ask('openConversation', { input: { topic: 'timing', text: 'Hello' } })],
    ['breathing space', 'breathing_space', (app) => app.asOwner().ask('placeHold', { input: { memberId: 'maya' } })],
    [
      'a dispute',
      'dispute',
      async (app) => {
        const [charge] = (await app.asOwner().ask('getMember', { params: { id: 'maya' } })).charges;
        await app.asMember('maya').ask('openDispute', { input: { chargeId: charge?.id ?? '', about: 'not_mine' } });
      },
    ],
    ['no mail any more', 'opted_out', (app) => app.asMember('maya').ask('saveContactPreferences', { input: { muted: ['email'] } })],
    ['no address any more', 'no_channel', (app) => app.asOwner().ask('saveMember', { params: { id: 'maya' }, input: { firstName: 'Maya', email: '' } })],
    ['less is open than the letter was about', 'something_else', (app) => app.asOwner().ask('recordPayment', { params: { id: 'maya' }, input: everything })],
    ['it is late where they live by now', 'quiet_hours', async (app) => app.moveTo('2026-11-26T02:00:00Z')],
    ['they moved to where it is night', 'quiet_hours', (app) => app.asOwner().ask('saveMember', { params: { id: 'maya' }, input: { firstName: 'Maya', timeZone: 'Asia/Dhaka' } })],
    ['the next day, a quiet one', 'quiet_day', async (app) => app.moveTo('2026-11-26T15:00:00Z')],
    ['another day', 'day_over', async (app) => app.moveTo('2026-11-27T15:00:00Z')],
  ];
  const quietThursday = playbookWith(({ rhythm }) => void (rhythm.quietDays = { weekdays: ['thursday'] }));

  it.each(cases)('%s: nothing is sent, the touch is taken back and does not count', async (_what, why, begin) => {
    const app = await inArrears({ playbook: quietThursday });
    app.interrupt(true);
    expect(await app.api.runDue()).toMatchObject({ delivered: 0 });
    expect(await app.lastTouch('maya')).toEqual({ state: 'made', channel: 'email' });
    await begin(app);
    app.interrupt(false);
    // Put off, so that only what is looked at because of the withdrawal shows.
    await app.store.transaction((records) => records.wakeUp({ memberId: 'maya', kind: 'touch', subject: 'maya', at: '2027-01-01T00:00:00.000Z' }));
    expect(await app.api.runDue()).toMatchObject({ withdrawn: 1, failed: 0 });
    expect(await received()).toEqual([]);
    const touches = (await app.store.reader.touches({ limit: 9, cursor: null }, 'maya')).items;
    expect(touches.filter(({ channel }) => channel === 'email')).toMatchObject([{ state: 'withdrawn' }]);
    expect(await app.lastTouch('maya')).toMatchObject({ why, attempts: 0 });
    expect((await app.api.runDue()).handled).toBe(1);
  });

  it('begins after an attempt that failed: it is not tried again, and counts, since it may have arrived', async () => {
    const app = await inArrears();
    server.will('drop');
    await app.api.runDue();
    await app.asMember('maya').ask('snooze', { input: { until: '2026-11-28' } });
    later(app, 2);
    expect(await app.api.runDue()).toMatchObject({ delivered: 0, failed: 0, withdrawn: 1 });
    expect(await app.lastTouch('maya')).toEqual({ state: 'made', channel: 'email', why: 'snoozed', attempts: 1 });
    for (let hours = 0; hours < 48; hours += 1) {
      later(app, 60);
      await app.api.runDue();
    }
    expect(await received()).toHaveLength(1);
    expect((await app.asOwner().ask('listDeadLetters')).items).toEqual([]);
  });

  it('is over one day: then the letter is made anew, for that day', async () => {
    const app = await inArrears();
    app.interrupt(true);
    await app.api.runDue();
    await app.asMember('maya').ask('snooze', { input: { until: '2026-11-28' } });
    app.interrupt(false);
    await app.api.runDue();
    await app.api.runDue();
    app.moveTo('2026-11-28T12:59:00Z');
    await app.api.runDue();
    expect(await received()).toEqual([]);
    app.moveTo('2026-11-28T13:00:00Z');
    expect(await app.api.runDue()).toMatchObject({ delivered: 1 });
    await onlyMail();
  });

  it('holds for a touch by webhook alike', async () => {
    const byWebhook = playbookWith(({ rhythm }) => void (rhythm.channels = [{ channel: 'webhook', afterDays: 0 }]));
    const app = await inArrears({ playbook: byWebhook });
    app.interrupt(true);
    await app.api.runDue();
    await app.asMember('maya').ask('startPause', { input: { periods: 1 } });
    app.interrupt(false);
    expect(await app.api.runDue()).toMatchObject({ delivered: 1, withdrawn: 1 });
    expect(app.delivered.map(({ kind }) => kind)).toEqual(['pause.started']);
    await memberInArrears(app, 'noor');
    await app.api.runDue();
    expect(app.delivered.at(-1)).toMatchObject({ kind: 'touch.webhook', memberId: 'noor', payload: { situation: 'several_missed' } });
  });
});

describe('what mail needs of the owner', () => {
  const mailer = { send: async () => undefined };
  const text = (copy: unknown): string => JSON.stringify(copy, null, 1);

  it('a site to link to, wherever mail is named as a channel', () => {
    const named = playbookWith((copy) => {
      copy.rhythm.channels = [{ channel: 'widget', afterDays: 0 }, { channel: 'email', afterDays: 4 }];
      delete copy.owner.site;
    });
    const reading = readPlaybook(text(named));
    const line = text(named).split('\n').findIndex((one) => one.includes('"channel": "email"'));
    expect(reading).toMatchObject({ ok: false, faults: [{ path: 'rhythm.channels.1', line, reason: expect.stringContaining('owner.site') }] });
    named.owner.site = 'https://members.example.com/lessons';
    expect(readPlaybook(text(named)).ok).toBe(true);
    delete named.rhythm.channels;
    delete named.owner.site;
    expect(readPlaybook(text(named)).ok).toBe(true);
    expect(() => testApi({ playbook: named, mail: { mailer, publicUrl } })).toThrow(/owner\.site/);
  });

  it.each(['http://members.example.com', 'https://', 'javascript:alert(1)', 'ftp://x', 'https://a b', 'https://a"b'])('a site that is one: %s', (site) => {
    expect(readPlaybook(text(playbookWith(({ owner }) => void (owner.site = site))))).toMatchObject({ ok: false, faults: [{ path: 'owner.site' }] });
  });

  it.each(['http://api.example', 'api.example', 'https://', ''])('a public address that anybody can reach safely: %j', (address) => {
    expect(() => testApi({ mail: { mailer, publicUrl: address } })).toThrow(/publicUrl/);
  });

  /** Gives each of these subjects to a letter of the example in its language. Answers where it stands. */
  function withSubjects(subjects: [language: string, subject: string][]): { changed: Playbook; paths: string[] } {
    const paths: string[] = [];
    const waiting = [...subjects];
    const changed = playbookWith(({ messages }) => {
      for (const situation of situations) {
        for (const [index, { letters }] of messages[situation].entries()) {
          for (const [language, letter] of Object.entries(letters)) {
            const at = waiting.findIndex(([one]) => one === language);
            const [taken] = at === -1 ? [] : waiting.splice(at, 1);
            if (!taken) continue;
            [, letter.subject] = taken;
            paths.push(`messages.${situation}.${index}.letters.${language}.subject`);
          }
        }
      }
    });
    expect(waiting).toEqual([]);
    return { changed, paths };
  }

  it('subjects that others may read', () => {
    const bad = { en: ['You owe $129', '129,00 € open', 'USD 129', '20 dollars', 'Your payment', 'It is overdue', 'Hi {goal|you}', 'Hi {name}', 'Hi {firstName}'], es: ['Tu pago', 'Una factura'] };
    const { changed, paths } = withSubjects(Object.entries(bad).flatMap(([language, subjects]) => subjects.map((subject): [string, string] => [language, subject])));
    const reading = readPlaybook(text(changed));
    const lines = text(changed).split('\n').flatMap((line, index) => (line.includes('"subject"') ? [index + 1] : []));
    const faults = reading.ok ? [] : reading.faults;
    expect([...new Set(faults.map(({ path }) => path))].toSorted()).toEqual(paths.toSorted());
    expect(new Set(faults.map(({ line }) => line))).toEqual(new Set(lines));
  });

  it('and takes those that say nothing', () => {
    const { changed } = withSubjects([['en', 'Thinking of you, {firstName|there}'], ['en', 'Find your balance this week'], ['en', 'Take charge of week 6'], ['es', 'De Dana, con cariño'], ['en', 'A card from {helperName}']]);
    expect(readPlaybook(text(changed))).toEqual({ ok: true, playbook: changed });
  });
});
