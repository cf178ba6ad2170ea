import { describe, expect, it } from 'vitest';
import { sealedIds } from '../../sdk/server/sealedIds.ts';
import type { Playbook } from '../../sdk/server/playbook/playbook.ts';
import { peerAt } from './support/peer.ts';
import { stateOf } from './support/stateOf.ts';
import { origin, ownerKey, playbook, testApi, type TestApi } from './support/testApi.ts';
import { trailOf } from './support/trail.ts';
import { agreedPlan, memberInArrears } from './support/world.ts';

interface Invited {
  app: TestApi;
  id: string;
  link: string;
}

/** Maya, of whom much is known, asked to meet Harbour, and the owner passed it on. */
async function invited(changed: Partial<Playbook> = {}, pseudonym = 'Wren'): Promise<Invited> {
  const app = testApi({ playbook: { ...playbook, ...changed } });
  await memberInArrears(app, 'member-4711');
  const member = { firstName: 'Maya', email: 'm.lopez@private.example', progress: 'Week 6 of 12', country: 'ES', timeZone: 'Europe/Madrid' };
  await app.asOwner().ask('saveMember', { params: { id: 'member-4711' }, input: member });
  const maya = app.asMember('member-4711', { name: 'Maya Lopez' });
  await maya.ask('saveGoal', { input: { goal: 'Run a marathon' } });
  await agreedPlan(app, 'member-4711');
  await maya.ask('openConversation', { input: { topic: 'amount', text: 'It is too much for me' } });
  const { id } = await maya.ask('askIntroduction', { params: { id: 'peer-harbour' }, input: { pseudonym } });
  const { peerLink } = await app.asOwner().ask('acceptIntroduction', { params: { id } });
  return { app, id, link: peerLink };
}

const inLanguage = (locale: string): Partial<Playbook> => ({ owner: { ...playbook.owner, locale } });
const tokenOf = (link: string): string => link.split('/').at(-1) ?? '';

describe('the page where a peer answers', () => {
  it('changes nothing when it is looked at: mail scanners follow links', async () => {
    const { app, link } = await invited();
    const before = await stateOf(app.store);
    const commits = app.commits();
    for (const method of ['GET', 'HEAD', 'GET']) expect((await peerAt(app, link).call({ method })).status).toBe(200);
    expect((await peerAt(app, `${link}?answer=yes&meetAt=here`).look()).status).toBe(200);
    expect(app.commits()).toBe(commits);
    expect(await stateOf(app.store)).toEqual(before);
  });

  it.each([
    ['en', 'ltr', '\u2068Wren\u2069 would like to meet you', ['Yes, I would like to meet them', 'Not this time', 'Something is not right'], ['Leave', 'Something is not right']],
    ['es', 'ltr', 'A \u2068Wren\u2069 le gustaría conocerte', ['Sí, me gustaría conocer a esa persona', 'Esta vez no', 'Algo no está bien'], ['Dejarlo', 'Algo no está bien']],
    ['ar', 'rtl', '\u2068Wren\u2069: طلب للتعرّف إليك', ['نعم، يسعدني هذا اللقاء', 'ليس هذه المرة', 'هناك شيء غير مناسب'], ['مغادرة', 'هناك شيء غير مناسب']],
  ])('asks in the owner’s language, %s, and lets them leave or report after a yes', async (locale, direction, question, asked, after) => {
    const { app, link } = await invited(inLanguage(locale));
    const buttons = (page: string) => [...page.matchAll(/<button name="answer" value="\w+">([^<]*)<\/button>/g)].map(([, text]) => text);
    const { page } = await peerAt(app, link).look();
    expect(page).toContain(`<html lang="${locale}" dir="${direction}">`);
    expect(page).toContain(`<h1>${question}</h1>`);
    expect(buttons(page)).toEqual(asked);
    await peerAt(app, link).answer('yes', 'Room 4');
    const later = (await peerAt(app, link).look()).page;
    expect(later).toContain('Room 4');
    expect(buttons(later)).toEqual(after);
  });

  it('is in English where the owner’s language is one that the API has no words in', async () => {
    const { app, link } = await invited(inLanguage('sv'));
    expect((await peerAt(app, link).look()).page).toContain('<html lang="en"');
  });

  it('tells the peer the name that was chosen, and nothing else of the member, at any step', async () => {
    const { app, id, link } = await invited();
    const peer = peerAt(app, link);
    const answers = [await peer.look(), await peer.answer('yes', ''), await peer.answer('yes', 'Room 4'), await peer.look(), await peer.answer('no'), await peer.answer('report'), await peer.look()];
    expect(answers[0]?.page).toContain('Wren');
    for (const { page, headers } of answers) {
      const whole = `${page}\n${JSON.stringify([...headers])}`;
      expect(whole).not.toMatch(/maya|lopez|private\.example|member-4711|marathon|week 6|madrid|too much/i);
      expect(whole).not.toMatch(/\$|€|USD|EUR|\b(129|258|amount|paid|pay|payment|plan|owe[sd]?|money|arrears|pause)\b/i);
      expect(whole).not.toContain(id);
    }
  });

  it('runs nothing, loads nothing, sends the address nowhere, stands in no frame, and is kept and found by nobody', async () => {
    const { app, link } = await invited({}, '<img src=x>');
    const { page, headers } = await peerAt(app, link).look();
    expect(page).toContain('&lt;img src=x&gt;');
    expect(page).not.toMatch(/<script|<img|<link|<iframe|\son\w+=|\ssrc="|action=/i);
    const style = /<style>([^<]*)<\/style>/.exec(page)?.[1] ?? '';
    const digest = Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))).toString('base64');
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
      'content-security-policy': `default-src 'none'; style-src 'sha256-${digest}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
    });
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('has how to meet ready where the playbook does, in the owner’s language', async () => {
    const circles = playbook.circles.map((circle) => ({ ...circle, ...(circle.id === 'peer-harbour' && { meetAt: { en: 'The "walk & talk" group', es: 'El grupo de paseo' } }) }));
    const english = await invited({ circles });
    expect((await peerAt(english.app, english.link).look()).page).toContain('The &quot;walk &amp; talk&quot; group</textarea>');
    const spanish = await invited({ circles, ...inLanguage('es') });
    expect((await peerAt(spanish.app, spanish.link).look()).page).toContain('El grupo de paseo</textarea>');
  });

  it.each([
    ['', 'Write how you could meet first.'],
    [' \n ', 'Write how you could meet first.'],
    ['x'.repeat(501), '500 characters are the most'],
    ['At http://meet.example', 'A link has to start with https://.'],
    ['HTTPS://meet.example or ftp://meet.example', 'A link has to start with https://.'],
  ])('says what to mend in "%s" and keeps what was typed', async (typed, said) => {
    const { app, link } = await invited();
    const before = await stateOf(app.store);
    const { status, page } = await peerAt(app, link).answer('yes', typed);
    expect(status).toBe(422);
    expect(page).toContain(said);
    expect(page).toContain(`>\n${typed}</textarea>`);
    expect(page).toMatch(/aria-describedby="hint problem" aria-invalid="true"/);
    expect(await stateOf(app.store)).toEqual(before);
  });

  it('takes markup and what only looks like a link as the text that it is', async () => {
    const { app, link } = await invited();
    const { page } = await peerAt(app, link).answer('yes', '<b onclick=alert(1)>Room 4</b> javascript:alert(1) https://meet.example');
    expect(page).toContain('&lt;b onclick=alert(1)&gt;Room 4&lt;/b&gt; javascript:alert(1) https://meet.example');
    expect(page).not.toMatch(/<b |<a |href/);
  });

  it('does nothing for an answer that it did not ask for', async () => {
    const { app, link } = await invited();
    const trail = await trailOf(app, async () => {
      for (const answer of ['', 'YES', 'accepted', '__proto__']) expect((await peerAt(app, link).answer(answer, 'Room 4')).status).toBe(200);
    });
    expect(trail.audit).toEqual([]);
  });

  it('takes no other method, no other kind of body, no large one, and tells the log the pattern alone', async () => {
    const { app, link } = await invited();
    const peer = peerAt(app, link);
    const before = await stateOf(app.store);
    for (const method of ['PUT', 'DELETE', 'PATCH']) {
      const refused = await peer.call({ method });
      expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
    }
    const form = new FormData();
    form.set('answer', 'yes');
    form.set('meetAt', 'Room 4');
    expect((await peer.call({ method: 'POST', body: form })).status).toBe(415);
    expect((await peer.call({ method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"answer":"report"}' })).status).toBe(415);
    expect((await peer.answer('report', 'x'.repeat(20_000))).status).toBe(413);
    expect(await stateOf(app.store)).toEqual(before);
    await peer.look();
    expect(app.log.at(-1)).toMatchObject({ method: 'GET', route: '/v1/introductions/{token}', status: 200 });
    expect(JSON.stringify(app.log)).not.toContain(tokenOf(link));
  });
});

describe('its address', () => {
  it('is refused when it is not whole, was made for something else or elsewhere, and changes nothing', async () => {
    const { app, id, link } = await invited();
    const token = tokenOf(link);
    const altered = Array.from(token, (character, index) => `${token.slice(0, index)}${character === 'A' ? 'B' : 'A'}${token.slice(index + 1)}`);
    const others = await Promise.all([
      sealedIds(ownerKey, 'goodterms unsubscribe 1').seal(id),
      sealedIds('another owner key, long enough', 'goodterms peer 1').seal(id),
      sealedIds(ownerKey, 'goodterms peer 1').seal('member-4711'),
      sealedIds(ownerKey, 'goodterms peer 1').seal('itr_unknown'),
    ]);
    const whole = new Uint8Array(Buffer.from(token, 'base64url'));
    const before = await stateOf(app.store);
    for (const value of ['', '%00', '%', '=', 'A'.repeat(5000), id, btoa(id), token.slice(0, -4), token.slice(4), `${token}${token}`, ...others, ...altered]) {
      if (Buffer.from(value, 'base64url').equals(whole)) continue; // the last character has bits that say nothing
      const peer = peerAt(app, `/v1/introductions/${value}`);
      for (const { status, page } of [await peer.look(), await peer.answer('report')]) {
        expect([value, status, page.includes('This link is not complete')]).toEqual([value, 404, true]);
      }
    }
    expect(await stateOf(app.store)).toEqual(before);
  });

  it('is good for one introduction alone: not another member’s, and not before it was passed on', async () => {
    const { app, link } = await invited();
    await memberInArrears(app, 'bo');
    const other = await app.asMember('bo').ask('askIntroduction', { params: { id: 'peer-sparrow' }, input: { pseudonym: 'Otter' } });
    const early = `/v1/introductions/${await sealedIds(ownerKey, 'goodterms peer 1').seal(other.id)}`;
    expect((await peerAt(app, early).look()).status).toBe(404);
    expect((await peerAt(app, early).answer('yes', 'Room 4')).status).toBe(404);
    await peerAt(app, link).answer('yes', 'Room 4');
    await peerAt(app, link).answer('report');
    expect((await app.store.reader.introduction(other.id))?.state).toBe('asked');
    const passedOn = await app.asOwner().ask('acceptIntroduction', { params: { id: other.id } });
    expect(passedOn.peerLink).toBe(early);
    expect(passedOn.peerLink).not.toBe(link);
  });

  it('opens nothing else: it is no member token and no owner key, and says nothing of whom it is about', async () => {
    const { app, id, link } = await invited();
    const token = tokenOf(link);
    expect(link).toMatch(/^\/v1\/introductions\/[\w-]+$/);
    expect(Buffer.from(token, 'base64url').includes(id)).toBe(false);
    for (const path of ['/v1/standing', '/v1/owner/introductions']) {
      expect((await app.api.fetch(new Request(`${origin}${path}`, { headers: { authorization: `Bearer ${token}` } }))).status).toBe(401);
    }
  });
});
