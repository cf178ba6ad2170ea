import { type BrowserContext, chromium, type Page, type Request } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { SceneId } from '../../demo/scenes/cast.ts';
import { inChromium } from './support/chromium.ts';
import { pageIdle, putHostPage, tag, watch } from './support/hostPage.ts';
import { launchOptions } from './support/launchChromium.ts';
import { findChromium } from './support/findChromium.ts';
import { openPortal, type Portal } from './support/portal.ts';
import { visitOn } from './support/visit.ts';
import { wordsOf } from './support/wordsOf.ts';

const standing = '**/api/v1/standing';

inChromium('a guest on somebody else’s page', (browser) => {
  let portal: Portal;
  let contexts: BrowserContext[] = [];
  beforeAll(async () => {
    portal = await openPortal();
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
  });
  afterAll(() => portal.close());

  async function become(member: SceneId): Promise<{ context: BrowserContext; page: Page; requests: Request[] }> {
    const visitor = await portal.visitor(browser(), member);
    contexts.push(visitor.context);
    const requests: Request[] = [];
    visitor.page.on('request', (request) => requests.push(request));
    return { ...visitor, requests };
  }

  /** Opens the page and waits until the API has answered and the widget has taken it in. */
  async function openAndHear(page: Page, address: string): Promise<number> {
    const heard = page.waitForResponse(standing);
    await page.goto(address);
    const body = await (await heard).body();
    await pageIdle(page);
    return body.length;
  }

  const paths = (requests: Request[]): string[] => requests.map((request) => `${request.method()} ${new URL(request.url()).pathname}`);

  it('costs who owes nothing one script and one short answer, and leaves no trace', async () => {
    const { context, page, requests } = await become('owes-nothing');
    const address = await putHostPage(context);
    const bytes = await openAndHear(page, address);
    expect(paths(requests)).toEqual(['GET /host', 'GET /goodterms.js', 'POST /goodterms-token', 'GET /api/v1/standing']);
    expect(bytes).toBeLessThan(200);
    const left = () => page.evaluate(() => ({ elements: document.querySelectorAll('*').length, globals: Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/.test(name)) }));
    const withTag = await left();

    const bare = await become('owes-nothing');
    await bare.page.goto(await putHostPage(bare.context, { head: '' }));
    const without = await bare.page.evaluate(() => ({ elements: document.querySelectorAll('*').length, globals: Object.getOwnPropertyNames(window) }));
    expect(withTag.elements).toBe(without.elements + 1);
    expect(withTag.globals.filter((name) => !without.globals.includes(name))).toEqual(['goodterms']);

    const session = await context.newCDPSession(page);
    for (const expression of ['window', 'document', 'document.documentElement', 'document.body']) {
      const { result } = await session.send('Runtime.evaluate', { expression });
      const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' });
      expect(listeners.map(({ type }) => type), expression).toEqual([]);
    }
  });

  it('moves nothing and keeps nobody waiting', async () => {
    // Another program may take the processor in the middle of a task, so one quiet run of several is enough.
    const tries: { shift: number; tasks: number }[] = [];
    for (let number = 0; number < 5 && !tries.some(({ tasks }) => tasks === 0); number += 1) {
      const { context, page } = await become('owes-nothing');
      await openAndHear(page, await putHostPage(context));
      tries.push(
        await page.evaluate(async () => {
          const seen = (type: string): Promise<PerformanceEntry[]> =>
            new Promise((resolve) => {
              const list: PerformanceEntry[] = [];
              new PerformanceObserver((entries) => list.push(...entries.getEntries())).observe({ type, buffered: true });
              setTimeout(() => resolve(list), 100);
            });
          const [shifts, tasks] = await Promise.all([seen('layout-shift'), seen('longtask')]);
          return { shift: shifts.reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0), tasks: tasks.length };
        }),
      );
    }
    expect(tries.map(({ shift }) => shift)).toEqual(tries.map(() => 0));
    expect(tries.at(-1)).toMatchObject({ tasks: 0 });
  });

  it.each([
    ['two tags', `${tag}${tag}`],
    ['two tags at different addresses', `${tag}${tag.replace('goodterms.js', 'goodterms.js?again')}`],
  ])('%s show one note and ask once', async (_, head) => {
    const { context, page, requests } = await become('one-missed');
    const { complaints } = await watch(page);
    await page.goto(await putHostPage(context, { head }));
    await page.locator('.nudge').waitFor();
    await pageIdle(page);
    expect(await page.locator('.nudge').count()).toBe(1);
    expect(await page.locator('goodterms-widget').count()).toBe(1);
    expect(paths(requests).filter((path) => path === 'GET /api/v1/standing')).toHaveLength(1);
    expect(await complaints()).toEqual([]);
  });

  it('a late tag works like any other', async () => {
    const { context, page } = await become('one-missed');
    await page.goto(await putHostPage(context, { head: '' }), { waitUntil: 'load' });
    await page.evaluate(() => {
      const script = document.createElement('script');
      Object.assign(script, { type: 'module', src: '/goodterms.js' });
      Object.assign(script.dataset, { api: '/api', tokenUrl: '/goodterms-token' });
      document.body.append(script);
    });
    await page.locator('.nudge').waitFor();
  });

  it.each([
    ['is down', (page: Page) => page.route(standing, (route) => route.abort('connectionrefused'))],
    ['answers HTML', (page: Page) => page.route(standing, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Hello</h1>' }))],
    ['fails', (page: Page) => page.route(standing, (route) => route.fulfill({ status: 500, body: 'no' }))],
    ['answers nonsense', (page: Page) => page.route(standing, (route) => route.fulfill({ contentType: 'application/json', body: '[]' }))],
    ['refuses the token', (page: Page) => page.route('**/goodterms-token', (route) => route.fulfill({ status: 401, body: 'no' }))],
  ])('an API that %s harms nothing', async (_, misbehave) => {
    const { context, page, requests } = await become('one-missed');
    const { complaints } = await watch(page);
    await misbehave(page);
    await page.clock.install();
    await page.goto(await putHostPage(context));
    await passTime(page, 20_000);
    expect(paths(requests)).toContain('POST /goodterms-token');
    expect(await page.locator('goodterms-widget').count()).toBe(0);
    expect(await complaints()).toEqual([]);
    await page.getByRole('button', { name: 'a button' }).click();
  });

  it('an API that stalls is given up, twice, and harms nothing', async () => {
    const { context, page } = await become('one-missed');
    const { complaints } = await watch(page);
    let asked = 0;
    let given = 0;
    await page.route(standing, () => void (asked += 1));
    page.on('requestfailed', () => (given += 1));
    await page.clock.install();
    // The one timer that the clock does not know.
    await page.addInitScript(() => {
      AbortSignal.timeout = (milliseconds) => {
        const controller = new AbortController();
        setTimeout(() => controller.abort(new DOMException('Too late', 'TimeoutError')), milliseconds);
        return controller.signal;
      };
    });
    await page.goto(await putHostPage(context));
    await expect.poll(async () => (await passTime(page, 3000), given), { timeout: 15_000 }).toBe(2);
    await passTime(page, 20_000);
    expect(asked).toBe(2);
    expect(await complaints()).toEqual([]);
    expect(await page.locator('goodterms-widget').count()).toBe(0);
  });

  it('a slow API is waited for', async () => {
    const { context, page } = await become('one-missed');
    let answer = (): void => {};
    const patience = new Promise<void>((resolve) => (answer = resolve));
    await page.route(standing, async (route) => {
      await patience;
      await route.continue();
    });
    const asked = page.waitForRequest(standing);
    await page.goto(await putHostPage(context));
    await asked;
    await pageIdle(page);
    expect(await page.locator('goodterms-widget').count()).toBe(0);
    answer();
    await page.locator('.nudge').waitFor();
  });

  it('works under the strictest policy and Trusted Types, without one report', async () => {
    const { context, page } = await become('one-missed');
    const { complaints } = await watch(page);
    const policy = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    await page.goto(await putHostPage(context, { headers: { 'content-security-policy': policy } }));
    const words = await wordsOf('en');
    const { press, take, sees, goOn } = visitOn(page, words);
    await press(words.frame.readIt);
    await take(words.frame.offers.plan());
    await sees(words.spread.heading);
    await goOn();
    await sees(words.parts.looksRight);
    expect(await complaints()).toEqual([]);
  });

  it('needs no storage, and keeps nothing in it where there is one', async () => {
    const { context, page } = await become('one-missed');
    const { complaints } = await watch(page);
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(window, name, { get: () => { throw new DOMException('Blocked', 'SecurityError'); } });
      }
    });
    const address = await putHostPage(context);
    await page.goto(address);
    const words = await wordsOf('en');
    await visitOn(page, words).press(words.frame.readIt);
    await visitOn(page, words).sees('Hi Maya,');
    expect(await complaints()).toEqual([]);

    const open = await become('one-missed');
    await open.page.goto(await putHostPage(open.context));
    await visitOn(open.page, words).press(words.frame.readIt);
    await visitOn(open.page, words).sees('Hi Maya,');
    const { cookies, origins } = await open.context.storageState({ indexedDB: true });
    expect(origins).toEqual([]);
    expect(cookies.map(({ name }) => name)).toEqual(['demo_member']);
  });

  it('is there again when a page has removed it, and when it has replaced its whole body', async () => {
    const { context, page } = await become('one-missed');
    const { complaints } = await watch(page);
    await page.goto(await putHostPage(context));
    await page.locator('.nudge').waitFor();
    await page.evaluate(() => document.body.replaceWith(document.createElement('body')));
    await page.locator('.nudge').waitFor();
    await page.evaluate(() => {
      const element = document.querySelector('goodterms-widget');
      element?.remove();
      setTimeout(() => element && document.body.append(element), 50);
    });
    await page.locator('body > goodterms-widget .nudge').waitFor();
    await page.evaluate(() => window.goodterms?.remove());
    expect(await page.locator('.nudge').count()).toBe(0);
    await page.evaluate(() => window.goodterms?.refresh());
    await page.locator('.nudge').waitFor();
    expect(await page.locator('goodterms-widget').count()).toBe(1);
    expect(await complaints()).toEqual([]);
  });

  it('looks the same on a page with rude styles', async () => {
    const rude = '<style>html{font-size:62.5%}*{font:italic 9px/3 monospace!important;margin:9px!important;padding:7px!important;border:5px solid red!important;color:red!important;letter-spacing:4px!important;text-transform:uppercase!important;max-width:90px!important;float:left!important;box-sizing:content-box!important}goodterms-widget{display:none!important;opacity:.1!important}</style>';
    const looks = [];
    for (const head of [tag, rude + tag]) {
      const { context, page } = await become('one-missed');
      await page.goto(await putHostPage(context, { head }));
      const words = await wordsOf('en');
      await visitOn(page, words).press(words.frame.readIt);
      await visitOn(page, words).sees('Hi Maya,');
      looks.push(
        await page.evaluate(() => {
          const root = document.querySelector('goodterms-widget')?.shadowRoot;
          return [...(root?.querySelectorAll('.panel, .panel *') ?? [])].map((element) => {
            const { x, y, width, height } = element.getBoundingClientRect();
            const { color, fontSize, fontStyle, letterSpacing, textTransform, borderTopColor, opacity } = getComputedStyle(element);
            return { is: element.tagName, box: [x, y, width, height].map(Math.round), color, fontSize, fontStyle, letterSpacing, textTransform, borderTopColor, opacity };
          });
        }),
      );
    }
    expect(looks[0]?.length).toBeGreaterThan(20);
    expect(looks[1]).toEqual(looks[0]);
  });

  it('asks anew when a page comes back from the browser’s memory', async () => {
    const found = await findChromium();
    if ('missing' in found) throw new Error(found.missing);
    // Playwright turns that memory off.
    const own = await chromium.launch({ ...launchOptions(found.path), ignoreDefaultArgs: ['--disable-back-forward-cache'] });
    try {
      const { page } = await portal.visitor(own, 'one-missed');
      await page.goto('/');
      await page.locator('.nudge').waitFor();
      await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })));
      await page.goto('/pay');
      const again = page.waitForResponse(standing);
      await page.goBack({ waitUntil: 'commit' });
      expect((await again).ok()).toBe(true);
      expect(await page.evaluate(() => 'persisted' in window && window.persisted)).toBe(true);
      await page.locator('.nudge').waitFor();
    } finally {
      await own.close();
    }
  });

  /** Lets the page's clock run on, a little at a time, so that what it waits for can happen in between. */
  async function passTime(page: Page, milliseconds: number): Promise<void> {
    for (let passed = 0; passed < milliseconds; passed += 500) await page.clock.runFor(500);
  }
});
