import { readFileSync } from 'node:fs';
import { SignJWT } from 'jose';
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../sdk/server/clock.ts';
import { type HostSite, openHostSite } from '../hosts/support/openHostSite.ts';
import { axeFindings } from './support/atWidget.ts';
import { inChromium } from './support/chromium.ts';
import { watch } from './support/hostPage.ts';

/** What nobody may learn here: how things stand, for whom, and what a token says. */
const personal = /arrears|owe|overdue|\bpay|\$|\d[.,]\d\d\b|Maya|member-\d|eyJ|"sub": "m/i;

inChromium('the doctor', (browser) => {
  let site: HostSite;
  let member: string;
  let page: Page;
  let complaints: () => Promise<string[]>;
  beforeAll(async () => {
    // The dates of real answers are looked at, so the API lives by the clock of the machine.
    site = await openHostSite(systemClock);
    member = await site.newMember();
    page = await openPage(member);
    ({ complaints } = await watch(page));
    await page.goto('/plain.html');
  });
  afterAll(() => site.close());

  async function openPage(id: string): Promise<Page> {
    const context = await browser().newContext({ baseURL: site.address, reducedMotion: 'reduce' });
    context.setDefaultTimeout(15_000);
    await context.addCookies([{ name: 'member', value: id, url: site.address }]);
    return await context.newPage();
  }

  /** Calls the doctor as one does in the console, and reads the screen. */
  async function ask(on: Page = page): Promise<string> {
    // Not `waitForFunction`, which needs `unsafe-eval`.
    await expect.poll(() => on.evaluate('typeof goodterms')).toBe('object');
    await on.evaluate('goodterms.doctor()');
    return await panelOn(on).innerText();
  }

  const panelOn = (on: Page) => on.getByRole('dialog', { name: 'How Goodterms is set up' });

  /** What it says while requests to an address are answered like this. */
  async function askWhile(pattern: string, answer: (route: Route) => Promise<unknown>): Promise<string> {
    await page.route(pattern, (route) => answer(route));
    try {
      return await ask();
    } finally {
      await page.unroute(pattern);
    }
  }

  /** What it says on a page of the site with something changed, or with a header. */
  async function sayOn(change: (html: string) => string, headers?: Record<string, string>): Promise<string> {
    const changed = await openPage(member);
    await changed.goto(site.change('plain.html', change, headers));
    const text = await ask(changed);
    await changed.context().close();
    return text;
  }

  describe('where all is well', () => {
    it('says so, and the same for whoever is signed in', async () => {
      const text = await ask();
      expect(text).toContain('Nothing stands in the way. Whether a note is shown depends on the member. 0 to mend, 0 to look at, 6 fine.');
      expect(text).not.toMatch(personal);
      const other = await openPage('somebody-else');
      await other.goto('/plain.html');
      expect(await ask(other)).toBe(text);
      await other.context().close();
    });

    it('never asks how things stand', async () => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
      await ask();
      page.removeAllListeners('request');
      expect(asked.filter((one) => !one.includes('/chunk/'))).toEqual(['GET /healthz', 'POST /goodterms-token', 'GET /v1/resources']);
    });

    it('has nothing for axe to find, can be read in a narrow window, and goes with Escape', async () => {
      await ask();
      expect(await axeFindings(page, 'html > div')).toEqual([]);
      await page.setViewportSize({ width: 320, height: 256 });
      const { width, height, x, y } = (await panelOn(page).boundingBox()) ?? { width: 0, height: 0, x: -1, y: -1 };
      expect([x >= 0, y >= 0, x + width <= 320, y + height <= 256]).toEqual([true, true, true, true]);
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.keyboard.press('Escape');
      expect(await panelOn(page).count()).toBe(0);
      expect(await page.locator('html > div').count()).toBe(0);
    });

    it('keeps to a strict policy with Trusted Types', async () => {
      const strict = await openPage(member);
      const { complaints: told } = await watch(strict);
      await strict.goto('/policies/strict.html');
      expect(await ask(strict)).toContain('0 to mend, 0 to look at, 6 fine.');
      expect(await told()).toEqual([]);
      await strict.context().close();
    });
  });

  describe('by ?goodterms-doctor', () => {
    it('asks first, of nobody’s account, and looks at nothing before it is told to', async () => {
      const asked: string[] = [];
      const visitor = await openPage('somebody-else');
      await visitor.goto('/plain.html?goodterms-doctor');
      visitor.on('request', (request) => asked.push(request.url()));
      await panelOn(visitor).waitFor();
      await visitor.waitForTimeout(500);
      expect(asked.filter((url) => /healthz|resources/.test(url))).toEqual([]);
      expect(await panelOn(visitor).innerText()).not.toMatch(personal);
      expect(await visitor.evaluate('document.activeElement === document.body')).toBe(true);
      await panelOn(visitor).getByRole('button', { name: 'Look at this page' }).click();
      await panelOn(visitor).getByText('0 to mend').waitFor();
      await panelOn(visitor).getByRole('button', { name: 'Close' }).click();
      expect(await panelOn(visitor).count()).toBe(0);
      await visitor.context().close();
    });

    it('harms nothing where its own file is blocked; the console says which', async () => {
      const blocked = await openPage(member);
      const { complaints: told } = await watch(blocked);
      await blocked.route('**/chunk/doctor-*', (route) => route.abort('blockedbyclient'));
      await blocked.goto('/plain.html?goodterms-doctor');
      await blocked.locator('.nudge').waitFor();
      expect(await told()).toEqual([]);
      await expect(blocked.evaluate('goodterms.doctor()')).rejects.toThrow(/chunk\/doctor-[\w-]+\.js/);
      await blocked.context().close();
    });

    it('cannot be loaded by a tag without a type from another site; the console says why', async () => {
      const classic = await openPage(member);
      await classic.goto(site.change('plain.html', (html) => html.replace('type="module"', '')));
      await expect(classic.evaluate('goodterms.doctor()')).rejects.toThrow('Failed to resolve module specifier');
      await classic.context().close();
    });
  });

  describe('of the tag', () => {
    it.each([
      ['no address of the API', (html: string) => html.replace(/data-api="[^"]+"/, 'data-goodterms'), 'does not say where the API is', 'data-api="https://goodterms.example.com"'],
      ['the address with /v1', (html: string) => html.replace(/(data-api="[^"]+)"/, '$1/v1"'), 'data-api ends with /v1', 'data-api="http://127.0.0.1'],
      ['no type', (html: string) => html.replace(/type="module" src="[^"]+"/, 'src="/goodterms.js"'), 'The tag has no type', 'type="module"'],
      ['two addresses', (html: string) => html.replace('<body>', '<body><script type="module" src="/goodterms.js" data-api="https://elsewhere.example"></script>'), 'They name different addresses of the API', 'Take all but one out.'],
      ['nothing there', (html: string) => html.replace(/data-api="[^"]+"/, 'data-api="/nowhere"'), 'is no API of Goodterms (status 404', '/nowhere/healthz'],
      ['a port where nobody listens', (html: string) => html.replace(/data-api="[^"]+"/, 'data-api="http://127.0.0.1:9"'), 'Nothing answers at http://127.0.0.1:9', 'http://127.0.0.1:9/healthz'],
    ])('%s', async (_, change, says, paste) => {
      const text = await sayOn(change);
      expect(text).toContain(says);
      expect(text).toContain(paste);
      expect(text).not.toContain('Nothing stands in the way');
    });
  });

  it('misses what should be shown in place of the note', async () => {
    expect(await sayOn((html) => html.replace('data-api', 'data-placement="none" data-api'))).toContain('nothing on this page is marked');
  });

  it('says that the origin is not allowed, and which line allows it', async () => {
    const other = await openPage(member);
    const address = site.address.replace('localhost', 'members.localhost');
    await other.goto(`${address}/plain.html`);
    const text = await ask(other);
    expect(text).toContain(`does not allow the origin ${address}`);
    expect(text).toContain(`GOODTERMS_ALLOWED_ORIGINS=${address}`);
    await other.context().close();
  });

  describe('of the policy', () => {
    const policy = (rest: string) => ({ 'content-security-policy': `default-src 'none'; img-src data:; ${rest}` });

    it('names connect-src for the API', async () => {
      const text = await sayOn((html) => html, policy(`script-src ${site.goodterms}; connect-src 'self'`));
      expect(text).toContain(`connect-src ${site.goodterms}`);
      expect(text).toContain('1 to mend');
    });

    it('names connect-src for the token', async () => {
      expect(await sayOn((html) => html, policy(`script-src ${site.goodterms}; connect-src ${site.goodterms}`))).toContain("connect-src 'self'");
    });

    it('names script-src for the other files', async () => {
      const [, doctor = ''] = /(chunk\/doctor-[\w-]+\.js)/.exec(readFileSync('dist/cdn/goodterms.js', 'utf8')) ?? [];
      const scripts = `script-src ${site.goodterms}/goodterms.js ${site.goodterms}/${doctor}`;
      expect(await sayOn((html) => html, policy(`${scripts}; connect-src 'self' ${site.goodterms}`))).toContain(`script-src ${site.goodterms}`);
    });
  });

  it.each([
    ['blocked', (route: Route) => route.abort('blockedbyclient'), 'could not be loaded: it was blocked on its way'],
    ['missing', (route: Route) => route.fulfill({ status: 404, body: 'no', headers: { 'access-control-allow-origin': '*' } }), 'is not there (404)'],
    ['a page', (route: Route) => route.fulfill({ contentType: 'text/html', body: '<h1>Hello</h1>', headers: { 'access-control-allow-origin': '*' } }), 'is answered as text/html'],
  ])('names a file that is %s', async (_, answer, says) => {
    const blocked = await openPage(member);
    await blocked.route('**/chunk/letter-*', (route) => answer(route));
    await blocked.goto('/plain.html');
    const text = await ask(blocked);
    expect(text).toMatch(/chunk\/letter-[\w-]+\.js/);
    expect(text).toContain(says);
    await blocked.context().close();
  });

  describe('of the token', () => {
    const text = (body: string, headers: Record<string, string> = {}) => (route: Route) => route.fulfill({ contentType: 'text/plain', body, headers });
    const seconds = () => Math.floor(Date.now() / 1000);
    /** Signed with a secret of nobody: what it says is wrong already. */
    const token = (claims: object) =>
      new SignJWT({ sub: 'somebody', aud: 'goodterms', iat: seconds(), exp: seconds() + 900, ...claims }).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode('x'.repeat(32)));
    const say = (answer: (route: Route) => Promise<unknown>) => askWhile('**/goodterms-token', answer);

    it.each([
      ['a refusal', (route: Route) => route.fulfill({ status: 401 }), 'refuses (401)'],
      ['a CSRF check', (route: Route) => route.fulfill({ status: 419 }), 'asks for a CSRF token'],
      ['nothing there', (route: Route) => route.fulfill({ status: 404 }), 'There is nothing at'],
      ['only GET', (route: Route) => route.fulfill({ status: 405 }), 'takes no POST (405)'],
      ['a page', (route: Route) => route.fulfill({ contentType: 'text/html', body: '<h1>Sign in</h1>' }), 'a page in place of a token'],
      ['an empty answer', text(''), 'answers with nothing'],
      ['another shape', text('{"jwt":"x"}'), 'but not with a token'],
      ['no JWT', text('undefined'), 'neither a JSON Web Token'],
      ['a lost connection', (route: Route) => route.abort('connectionreset'), 'does not answer'],
    ])('%s', async (_, answer, says) => {
      const said = await say(answer);
      expect(said).toContain(says);
      expect(said).toContain('1 to mend');
    });

    it('a redirect to where one signs in', async () => {
      await page.route('**/sign-in*', (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Sign in</h1>' }));
      const said = await say((route) => route.fulfill({ status: 303, headers: { location: '/sign-in?who=maya@example.com' } }));
      expect(said).toContain('leads on to /sign-in,');
      expect(said).not.toContain('maya@');
    });

    it.each([
      ['whom it speaks for', () => ({ sub: undefined }), 'does not say whom it speaks for', '"sub"'],
      ['for whom it is', () => ({ aud: 'another' }), 'is not for Goodterms', '"aud": "goodterms"'],
      ['when it ends', () => ({ exp: undefined }), 'lacks exp', '900'],
      ['a long life', () => ({ exp: seconds() + 7260 }), 'lives for 2 hours', '900 seconds'],
      ['an end that is past', () => ({ iat: seconds() - 8100, exp: seconds() - 7210 }), 'ended 2 hours ago', 'Cache-Control: no-store'],
      ['a clock ahead', () => ({ iat: seconds() + 7210, exp: seconds() + 8000 }), 'minted 2 hours ahead of the clock of the API', 'NTP'],
      ['milliseconds', () => ({ iat: Date.now(), exp: Date.now() + 900 }), 'ahead of the clock of the API', 'not milliseconds'],
    ])('%s', async (_, claims, says, todo) => {
      const said = await say(text(await token(claims())));
      expect(said).toContain(says);
      expect(said).toContain(todo);
      expect(said).not.toMatch(/eyJ|somebody/);
    });

    it('a clock that is behind, where the answer has that clock too', async () => {
      const behind = new Date(Date.now() - 3_600_000);
      const said = await say(text(await site.mint(member, { now: behind }), { date: behind.toUTCString() }));
      expect(said).toContain('The token is new, and yet it ended');
      expect(said).toContain('the clock of your site is behind');
    });

    it('a cache on the way', async () => {
      expect(await say(text(await site.mint(member), { age: '40' }))).toContain('It may hand the token of one member to another.');
    });

    it('another secret', async () => {
      const said = await say(text(await site.mint(member, { secret: 'another secret of 32 bytes or more' })));
      expect(said).toContain('signed with another secret than the API has');
      expect(said).toContain('1 to mend');
    });
  });

  describe('of a proof that the page brings along', () => {
    const bringing = (proof: string) => (html: string): string => html.replace('data-token-url="/goodterms-token"', () => `data-token-url="data:,${proof}"`);
    const proofOf = (age: number, id = 'member-7'): string => `goodterms1.${id}.${Math.floor(Date.now() / 1000) - age}.${'0'.repeat(64)}`;

    it('says of a token of a service that it is one, and never shows it', async () => {
      const said = await sayOn(bringing(await site.mint(member)));
      expect(said).toContain('The page brings a token along.');
      expect(said).toContain('0 to mend');
      expect(said).not.toMatch(personal);
    });

    it.each([
      ['is signed with a secret that the API does not have', () => proofOf(0), 'GOODTERMS_PROOF_SECRET'],
      ['is old', () => proofOf(3600), 'proof is good for 15 minutes'],
      ['names nobody', () => proofOf(0, ''), 'something in it is missing'],
    ])('one that %s', async (_what, proof, says) => {
      const said = await sayOn(bringing(proof()));
      expect(said).toContain(says);
      expect(said).toContain('1 to mend');
      expect(said).not.toMatch(personal);
    });

    it('a policy that does not let it be read', async () => {
      const policy = `default-src 'none'; img-src data:; script-src ${site.goodterms}; connect-src ${site.goodterms}`;
      expect(await sayOn(bringing(proofOf(0)), { 'content-security-policy': policy })).toContain('connect-src data:');
    });
  });

  describe('of the API', () => {
    const cors = () => ({ 'access-control-allow-origin': site.address, 'access-control-allow-headers': '*, Authorization' });

    it.each([
      ['unavailable', 503, 'The API cannot answer now'],
      ['internal_error', 500, 'Something failed in the API'],
      ['rate_limited', 429, 'too many calls'],
      ['invented_later', 409, 'refuses with the code invented_later'],
    ])('the problem %s', async (code, status, says) => {
      const said = await askWhile('**/v1/resources', (route) => route.fulfill({ status, contentType: 'application/problem+json', body: JSON.stringify({ code, requestId: 'req_7' }), headers: cors() }));
      expect(said).toContain(says);
    });

    it('a proxy that answers in its place', async () => {
      const answer = (route: Route) => route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>', headers: cors() });
      expect(await askWhile('**/{healthz,v1/resources}', answer)).toContain('Something before the API answers in its place, with status 502');
    });

    it('one of which only /v1 can be reached is fine', async () => {
      expect(await askWhile('**/healthz', (route) => route.fulfill({ status: 404, body: 'no', headers: cors() }))).toContain('0 to mend');
    });

    it('another clock than that of this device is said to be harmless', async () => {
      await page.evaluate('Object.assign(window, { realNow: Date.now, now: (Date.now = () => realNow() + 300000) })');
      const said = await ask();
      await page.evaluate('Date.now = realNow');
      expect(said).toContain('The clock of this device is 5 minutes ahead of that of the API. Goodterms does not mind.');
      expect(said).toContain('0 to mend');
    });
  });

  it('has thrown nothing into the page all the while', async () => {
    expect((await complaints()).filter((complaint) => !complaint.includes('CORS policy'))).toEqual([]);
  });
});
