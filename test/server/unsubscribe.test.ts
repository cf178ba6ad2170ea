import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mintToken } from '../../sdk/server/identity/mintToken.ts';
import { unsubscribeTokens } from '../../sdk/server/unsubscribe/unsubscribeTokens.ts';
import { type MailServer, startMailServer } from './support/mailServer.ts';
import { later, mailApi, type MailApi, playbookWith } from './support/mailWorld.ts';
import { stateOf } from './support/stateOf.ts';
import { ownerKey, secret } from './support/testApi.ts';
import { trailOf } from './support/trail.ts';
import { memberInArrears } from './support/world.ts';

let server: MailServer;
beforeAll(async () => {
  server = await startMailServer();
});
afterAll(() => server.stop());

/** The link of the newest mail, as its header has it. */
async function linkOf(): Promise<string> {
  const link = /^<(.+)>$/.exec((await server.received()).at(-1)?.header('list-unsubscribe') ?? '')?.[1];
  if (!link) throw new Error('The mail has no link to stop.');
  return link;
}

async function mailed(id = 'maya', options: Parameters<typeof mailApi>[1] = {}, locale = 'en'): Promise<{ app: MailApi; link: string }> {
  const app = mailApi(server, options);
  await memberInArrears(app, id);
  await app.asOwner().ask('saveMember', { params: { id }, input: { firstName: 'Maya', locale } });
  await app.api.runDue();
  return { app, link: await linkOf() };
}

const oneClick = { 'content-type': 'application/x-www-form-urlencoded' };

const call = (app: MailApi, link: string, init: RequestInit = {}): Promise<Response> => app.api.fetch(new Request(link, init));
const press = (app: MailApi, link: string): Promise<Response> => call(app, link, { method: 'POST', headers: oneClick, body: 'List-Unsubscribe=One-Click' });

async function mutedOf(app: MailApi, id = 'maya'): Promise<string[]> {
  return (await app.store.reader.account(id))?.member.mutedChannels ?? [];
}

describe('the page behind the link in every mail', () => {
  it('changes nothing when it is looked at: mail scanners follow links', async () => {
    const { app, link } = await mailed();
    const before = await stateOf(app.store);
    const commits = app.commits();
    for (const method of ['GET', 'HEAD', 'GET']) expect((await call(app, link, { method })).status).toBe(200);
    expect(app.commits()).toBe(commits);
    expect(await stateOf(app.store)).toEqual(before);
  });

  it.each([
    ['en', 'ltr', 'Stop notes from Steady Ground?', 'Stop all notes', 'Done.'],
    ['es', 'ltr', '¿Dejar de recibir notas de Steady Ground?', 'No recibir más notas', 'Listo.'],
    ['ar', 'rtl', 'إيقاف الرسائل من Steady Ground؟', 'إيقاف كل الرسائل', 'تمّ.'],
  ])('asks in %s, with one button, and says when it is done', async (locale, direction, question, button, done) => {
    const { app, link } = await mailed('maya', {}, locale);
    const page = await (await call(app, link)).text();
    expect(page).toContain(`<html lang="${locale}" dir="${direction}">`);
    expect(page).toContain(`<h1>${question}</h1>`);
    expect(page.match(/<button>[^<]*<\/button>/g)).toEqual([`<button>${button}</button>`]);
    const after = await (await press(app, link)).text();
    expect(after).toContain(done);
    expect(after).not.toContain('<button');
  });

  it('runs nothing, loads nothing, sends the address nowhere, and is kept by nobody', async () => {
    const { app, link } = await mailed('maya', { playbook: playbookWith(({ owner }) => void (owner.name = '<script>alert(1)</script>')) });
    const response = await call(app, link);
    const page = await response.text();
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).not.toMatch(/<script|\bon\w+=|\bsrc=|https?:\/\/|maya/i);
    const style = /<style>([^<]*)<\/style>/.exec(page)?.[1] ?? '';
    const digest = Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))).toString('base64');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'content-security-policy': `default-src 'none'; style-src 'sha256-${digest}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
    });
  });

  it('says a link that is not whole is not whole, and changes nothing', async () => {
    const { app, link } = await mailed();
    const token = new URL(link).searchParams.get('t') ?? '';
    const altered = Array.from(token, (character, index) => `${token.slice(0, index)}${character === 'A' ? 'B' : 'A'}${token.slice(index + 1)}`);
    const others = [await mintToken({ secret, memberId: 'maya', now: app.clock.now() }), ownerKey, 'maya', btoa('maya'), await unsubscribeTokens('another owner key, long enough').tokenFor('maya')];
    const wrong = ['', '%00', ' ', '=', 'A'.repeat(5000), token.slice(0, -4), token.slice(4), `${token}${token}`, ...others, ...altered];
    const before = await stateOf(app.store);
    const whole = new Uint8Array(Buffer.from(token, 'base64url'));
    for (const value of wrong) {
      if (Buffer.from(value, 'base64url').equals(whole)) continue; // the last character has bits that say nothing
      const response = await press(app, `https://api.example/v1/unsubscribe?t=${encodeURIComponent(value)}`);
      expect([value, response.status, (await response.text()).includes('This link is not complete')]).toEqual([value, 200, true]);
    }
    expect((await press(app, 'https://api.example/v1/unsubscribe')).status).toBe(200);
    expect(await stateOf(app.store)).toEqual(before);
  });

  it('takes no other method, no large body, and tells the log the pattern alone', async () => {
    const { app, link } = await mailed();
    for (const method of ['PUT', 'DELETE', 'PATCH']) {
      const refused = await call(app, link, { method });
      expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
    }
    expect((await call(app, link, { method: 'POST', headers: oneClick, body: 'x'.repeat(5000) })).status).toBe(413);
    expect(await mutedOf(app)).toEqual([]);
    await press(app, link);
    expect(app.log.at(-1)).toMatchObject({ method: 'POST', route: '/v1/unsubscribe', status: 200 });
    expect(JSON.stringify(app.log)).not.toContain(new URL(link).searchParams.get('t'));
  });
});

describe('the address', () => {
  it('does not tell whom it is about, is the same in every mail to them, and another for each member', async () => {
    const tokens = unsubscribeTokens(ownerKey);
    const ids = ['maya', 'maya2', 'mayb', 'member@private.example', 'é', 'x'.repeat(128)];
    const made = await Promise.all(ids.map((id) => tokens.tokenFor(id)));
    expect(new Set(made).size).toBe(ids.length);
    for (const [index, token] of made.entries()) {
      const id = ids[index] ?? '';
      expect(token).toMatch(/^[\w-]+$/);
      expect(Buffer.from(token, 'base64url').includes(id)).toBe(false);
      expect(await tokens.tokenFor(id)).toBe(token);
      expect(await unsubscribeTokens(ownerKey).memberOf(token)).toBe(id);
    }
  });

  it('opens nothing else: it is no member token and no owner key', async () => {
    const { app, link } = await mailed();
    const token = new URL(link).searchParams.get('t') ?? '';
    for (const path of ['/v1/standing', '/v1/owner/members']) {
      expect((await call(app, `https://api.example${path}?t=${token}`, { headers: { authorization: `Bearer ${token}` } })).status).toBe(401);
    }
  });
});

describe('one click', () => {
  it.each([
    ['a mail program', { method: 'POST', headers: oneClick, body: 'List-Unsubscribe=One-Click' }],
    ['a mail program that sends a form', { method: 'POST', body: (() => { const form = new FormData(); form.set('List-Unsubscribe', 'One-Click'); return form; })() }],
    ['the button', { method: 'POST', headers: { ...oneClick, origin: 'https://api.example' }, body: 'List-Unsubscribe=One-Click' }],
    ['the button, where the page hides its origin', { method: 'POST', headers: { ...oneClick, origin: 'null' }, body: 'List-Unsubscribe=One-Click' }],
    ['something with no body', { method: 'POST' }],
  ] satisfies [string, RequestInit][])('by %s mutes every channel at once, and is written down as the member’s', async (_who, init) => {
    const { app, link } = await mailed();
    const trail = await trailOf(app, async () => expect((await call(app, link, init)).status).toBe(200));
    expect(await mutedOf(app)).toEqual(['widget', 'email', 'webhook']);
    expect(trail).toMatchObject({ audit: ['member contact-preferences.saved'], entries: [{ memberId: 'maya', details: { muted: 'widget email webhook', through: 'unsubscribe' } }] });
  });

  it('twice, or by two at once, is once', async () => {
    const { app, link } = await mailed();
    const trail = await trailOf(app, async () => {
      await Promise.all([press(app, link), press(app, link)]);
      await press(app, link);
    });
    expect(trail.audit).toEqual(['member contact-preferences.saved']);
  });

  it('really stops everything: no mail, no webhook touch, no note in the widget, for months', async () => {
    const everywhere = playbookWith(({ rhythm }) => {
      rhythm.channels = (['widget', 'email', 'webhook'] as const).map((channel) => ({ channel, afterDays: 0 }));
    });
    const { app, link } = await mailed('maya', { playbook: everywhere });
    const before = (await server.received()).length;
    await press(app, link);
    for (let day = 0; day < 120; day += 1) {
      later(app, 24 * 60);
      await app.api.runDue();
      if (day % 10 === 0) expect(await app.asMember('maya').ask('getStanding')).toMatchObject({ surface: 'none' });
    }
    expect(await server.received()).toHaveLength(before);
    expect(app.delivered.filter(({ kind }) => kind.startsWith('touch.'))).toEqual([]);
    expect((await app.store.reader.touches({ limit: 9, cursor: null }, 'maya')).items).toHaveLength(1);
  }, 60_000);

  it('also stops what was about to leave', async () => {
    const { app, link } = await mailed();
    const before = (await server.received()).length;
    later(app, 8 * 24 * 60);
    app.interrupt(true);
    await app.api.runDue();
    app.interrupt(false);
    await press(app, link);
    expect(await app.api.runDue()).toMatchObject({ delivered: 0, withdrawn: 1 });
    expect(await app.lastTouch('maya')).toMatchObject({ state: 'withdrawn', why: 'opted_out' });
    expect(await server.received()).toHaveLength(before);
  });

  it('is about this member alone', async () => {
    const { app, link } = await mailed();
    await memberInArrears(app, 'noor');
    await press(app, link);
    expect(await mutedOf(app, 'noor')).toEqual([]);
  });

  it('of somebody who is not kept any more is done, since nobody will write to them', async () => {
    const { app } = await mailed();
    const link = `https://api.example/v1/unsubscribe?t=${await unsubscribeTokens(ownerKey).tokenFor('forgotten')}`;
    const before = await stateOf(app.store);
    expect(await (await press(app, link)).text()).toContain('Done.');
    expect(await stateOf(app.store)).toEqual(before);
  });

  it('works where no mail is sent any more', async () => {
    const { app, link } = await mailed();
    const other = mailApi(server, { store: () => app.store, outbox: 'none' });
    await press(other, link);
    expect(await mutedOf(app)).toEqual(['widget', 'email', 'webhook']);
  });

  it('leaves the rest as it is: the member can still choose a way forward, and take the mute back', async () => {
    const { app, link } = await mailed();
    await press(app, link);
    const maya = app.asMember('maya');
    expect(await maya.ask('getStanding')).toMatchObject({ status: 'in_arrears', offers: expect.arrayContaining([expect.objectContaining({ kind: 'plan' })]) });
    await maya.ask('saveContactPreferences', { input: { muted: [] } });
    expect(await mutedOf(app)).toEqual([]);
  });
});
