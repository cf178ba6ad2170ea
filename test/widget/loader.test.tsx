import { within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Standing } from '../../sdk/contract/types.ts';
import { letterTo } from './support/letterTo.ts';

const { nudge } = letterTo('Maya').message;

const allIsWell: Standing = { status: 'current', recheckAfter: 3600 };

/** Who is signed in on the page. */
let member: string;
/** What the API says to a bearer's token. */
let answer: (bearer: string | null) => Response | Promise<Response>;
let asked: Request[];
/** How many tests there were: each has a host of its own, because what an earlier one left behind may try once more. */
let tests = 0;
let loads = 0;

beforeEach(() => {
  member = 'Maya';
  answer = (bearer) => Response.json(letterTo(bearer?.replace('Bearer token-of-', '') ?? 'nobody'));
  asked = [];
  tests += 1;
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const request = new Request(new URL(url, `https://portal-${tests}.example`), init);
    if (!new URL(request.url).hostname.endsWith(`-${tests}.example`)) return new Promise(() => {});
    asked.push(request);
    if (request.url.endsWith('/token')) return new Response(`token-of-${member}`);
    if (request.url.endsWith('/v1/conversations')) {
      const refusal = { type: 'about:blank', title: '', status: 422, detail: '', code: 'invalid_input', requestId: 'req_1' };
      return Response.json(refusal, { status: 422, headers: { 'content-type': 'application/problem+json' } });
    }
    return await answer(request.headers.get('authorization'));
  });
});

afterEach(async () => {
  window.goodterms?.remove();
  await time(0);
  delete window.goodterms;
  document.head.replaceChildren();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const time = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The owner's tag, as pasted. Happy DOM runs no scripts, so the module is imported by hand, each time anew. */
async function paste(attributes: Record<string, string> = {}): Promise<void> {
  const tag = document.createElement('script');
  tag.type = 'module';
  for (const [name, value] of Object.entries({ 'data-api': `https://api-${tests}.example`, 'data-token-url': `https://portal-${tests}.example/token`, ...attributes })) {
    if (value) tag.setAttribute(name, value);
  }
  document.head.append(tag);
  loads += 1;
  const module = `../../widget/loader.ts?${loads}`;
  await import(/* @vite-ignore */ module);
}

const widgets = () => [...document.querySelectorAll('goodterms-widget')];

/** Queries in what the widget shows. */
function shown() {
  const root = widgets()[0]?.shadowRoot?.querySelector<HTMLElement>('.root');
  if (!root) throw new Error('There is no widget on the page.');
  return within(root);
}

const find = <Found,>(look: () => Found) => vi.waitFor(look, { timeout: 4000 });
const findButton = (name: string) => find(() => shown().getByRole('button', { name: (whole) => whole.startsWith(name) }));

/** Goes to the helper and sends a message, which the API of these tests refuses. */
async function write(text: string): Promise<void> {
  window.goodterms?.open();
  (await findButton('Talk to Dana')).click();
  const field = await find(() => shown().getByLabelText<HTMLTextAreaElement>('Your message'));
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await time(10);
  shown().getByRole('button', { name: 'Send it' }).click();
}

/** The API has been asked, and whatever follows from its answer has happened. */
async function afterAnswer(): Promise<void> {
  await find(() => expect(asked.some(({ url }) => url.endsWith('/v1/standing'))).toBe(true));
  await time(50);
}

describe('an element that the owner has placed', () => {
  // The first test of all: from then on the element is known, and speaks up before its tag does.
  test('is where the member is spoken to', async () => {
    document.body.innerHTML = '<main><goodterms-widget accent="teal"></goodterms-widget></main>';
    const letter = letterTo('Maya');
    // As the API does: in the language that it was asked for.
    answer = () => Response.json({ ...letter, member: { ...letter.member, locale: asked.at(-1)?.headers.get('goodterms-locale') ?? 'en' } });
    await paste({ 'data-locale': 'es', 'data-theme': 'dark', 'data-accent': 'red' });
    await find(() => shown().getByText(nudge));
    expect(widgets()).toHaveLength(1);
    expect(widgets()[0]?.parentElement?.localName).toBe('main');
    // What the tag says holds where the element does not say otherwise.
    const root = widgets()[0]?.shadowRoot?.querySelector('.root');
    expect([root?.getAttribute('lang'), root?.classList.contains('dark'), widgets()[0]?.getAttribute('accent')]).toEqual(['es', true, 'teal']);
    // The element is the owner's: nothing is written on it.
    expect(widgets()[0]?.getAttributeNames()).toEqual(['accent']);
  });
});

describe('a member with whom all is well', () => {
  test('costs one question, and leaves nothing on the page', async () => {
    answer = () => Response.json(allIsWell);
    const before = Object.keys(window);
    await paste();
    await afterAnswer();
    expect(asked.map(({ url }) => new URL(url).pathname)).toEqual(['/token', '/v1/standing']);
    expect(widgets()).toEqual([]);
    expect(document.body.childNodes).toHaveLength(0);
    expect(Object.keys(window).filter((name) => !before.includes(name))).toEqual(['goodterms']);
    window.goodterms?.open();
    await time(30);
    expect(widgets()).toEqual([]);
  });

  test('one who waits to be asked for is shown nothing until then', async () => {
    answer = () => Response.json(letterTo('Maya', { surface: 'none' }));
    await paste();
    await afterAnswer();
    expect(widgets()).toEqual([]);
    window.goodterms?.open();
    await find(() => shown().getByRole('heading', { name: 'Hi Maya,' }));
  });
});

describe('a member who has a letter', () => {
  test.each(['before the page has settled', 'while the API is being asked'])('and opens it %s is answered after one question', async (moment) => {
    let reply = (): void => {};
    answer = () => new Promise((resolve) => (reply = () => resolve(Response.json(letterTo('Maya')))));
    await paste();
    const isAsked = () => find(() => expect(asked.some(({ url }) => url.endsWith('/v1/standing'))).toBe(true));
    if (moment.startsWith('while')) await isAsked();
    window.goodterms?.open();
    await isAsked();
    await time(300); // Happy DOM has no requestIdleCallback: the page is taken as settled after 200 ms
    reply();
    await find(() => shown().getByRole('heading', { name: 'Hi Maya,' }));
    expect(asked.map(({ url }) => new URL(url).pathname)).toEqual(['/token', '/v1/standing']);
  });

  test('is shown one nudge, in the corner beside the body, after one question', async () => {
    await paste({ 'data-theme': 'dark' });
    await find(() => shown().getByText(nudge));
    expect(widgets()).toHaveLength(1);
    expect(widgets()[0]?.parentNode).toBe(document.documentElement);
    expect(widgets()[0]?.getAttribute('placement')).toBe('corner');
    expect(widgets()[0]?.shadowRoot?.querySelector('.root')?.classList).toContain('dark');
    expect(asked.filter(({ url }) => url.endsWith('/v1/standing'))).toHaveLength(1);
  });

  test('can open the letter by a link of the page', async () => {
    answer = () => Response.json(letterTo('Maya', { surface: 'none' }));
    document.body.innerHTML = '<a href="#elsewhere" data-goodterms-open><b>Your notes</b></a>';
    await paste();
    await afterAnswer();
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    document.querySelector('b')?.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
    await find(() => shown().getByRole('heading', { name: 'Hi Maya,' }));
  });

  test('a link of the page goes where it leads once the widget was taken off', async () => {
    document.body.innerHTML = '<a href="#elsewhere" data-goodterms-open>Your notes</a>';
    await paste();
    await findButton('Read it');
    window.goodterms?.remove();
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    document.querySelector('a')?.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(false);
  });
});

describe('two tags', () => {
  test('make one widget', async () => {
    await paste();
    const first = window.goodterms;
    await paste();
    await findButton('Read it');
    await time(30);
    expect(window.goodterms).toBe(first);
    expect(widgets()).toHaveLength(1);
    expect(asked.filter(({ url }) => url.endsWith('/v1/standing'))).toHaveLength(1);
  });

  test('an element of the page that is called like the global does not stop it', async () => {
    document.body.innerHTML = '<a id="goodterms">Terms</a>';
    await paste();
    await findButton('Read it');
  });
});

describe('remove() and refresh()', () => {
  test('take everything off, and bring it back', async () => {
    await paste();
    await findButton('Read it');
    window.goodterms?.remove();
    await time(0);
    expect(widgets()).toEqual([]);
    window.goodterms?.refresh();
    await findButton('Read it');
    expect(widgets()).toHaveLength(1);
  });

  test('removing it while the answer is on its way leaves nothing', async () => {
    let release: (() => void) | undefined;
    const late = new Promise<void>((resolve) => (release = resolve));
    answer = async () => {
      await late;
      return Response.json(letterTo('Maya'));
    };
    await paste();
    await find(() => expect(asked.some(({ url }) => url.endsWith('/v1/standing'))).toBe(true));
    window.goodterms?.remove();
    release?.();
    await time(50);
    expect(widgets()).toEqual([]);
  });

  test('who signs in after another sees nothing of theirs', async () => {
    await paste();
    (await findButton('Read it')).click();
    await find(() => shown().getByRole('heading', { name: 'Hi Maya,' }));
    window.goodterms?.remove();

    member = 'Noor';
    window.goodterms?.refresh();
    (await findButton('Read it')).click();
    await find(() => shown().getByRole('heading', { name: 'Hi Noor,' }));
    expect(shown().queryByText('Hi Maya,')).toBeNull();
  });

  test('who signs in on the same page is spoken to, and speaks, for themselves', async () => {
    await paste();
    await findButton('Read it');
    await write('I am Maya');
    await find(() => shown().getByText('Nothing has been taken and nothing has changed.'));
    shown().getByRole('button', { name: 'Close' }).click();
    await findButton('Notes from Dana');

    member = 'Noor';
    window.goodterms?.refresh();
    await find(() => expect(asked.at(-1)?.headers.get('authorization')).toBe('Bearer token-of-Noor'));
    await time(30);
    window.goodterms?.open();
    await find(() => shown().getByRole('heading', { name: 'Hi Noor,' }));
    shown().getByRole('button', { name: /^Talk to Dana/ }).click();
    const message = await find(() => shown().getByLabelText<HTMLTextAreaElement>('Your message'));
    expect(message.value).toBe('');
    shown().getByRole('button', { name: /Back$/ }).click();
    await write('I am Noor');
    await find(() => expect(asked.filter(({ url }) => url.endsWith('/v1/conversations'))).toHaveLength(2));
    expect(asked.findLast(({ url }) => url.endsWith('/v1/conversations'))?.headers.get('authorization')).toBe('Bearer token-of-Noor');
  });

  test('removing it before the page has settled keeps it off', async () => {
    await paste();
    window.goodterms?.remove();
    await time(400);
    expect(asked).toEqual([]);
    expect(widgets()).toEqual([]);
  });
});

describe('with data-placement="none"', () => {
  const own = () => document.querySelector<HTMLElement>('[data-goodterms-show]');
  const pasteQuiet = () => paste({ 'data-placement': 'none' });

  beforeEach(() => {
    document.body.innerHTML = '<div data-goodterms-show hidden>We have <a href="/help" data-goodterms-open>something for you</a>.</div>';
  });

  test('an element of the owner is shown, and no widget', async () => {
    await pasteQuiet();
    await find(() => expect(own()?.hidden).toBe(false));
    await time(30);
    expect(widgets()).toEqual([]);
    expect(asked.filter(({ url }) => url.endsWith('/v1/standing'))).toHaveLength(1);
  });

  test.each<[string, Standing]>([
    ['owes nothing', allIsWell],
    ['has asked for quiet', letterTo('Maya', { surface: 'none' })],
    ['has agreed to a plan', letterTo('Maya', { surface: 'inline', status: 'in_plan' })],
    ['is welcomed back', letterTo('Maya', { status: 'current' })],
  ])('it stays hidden for who %s', async (_, standing) => {
    answer = () => Response.json(standing);
    await pasteQuiet();
    await afterAnswer();
    await time(30);
    expect(own()?.hidden).toBe(true);
    expect(widgets()).toEqual([]);
  });

  test('pressing what is in it opens the letter, and nothing waits in the corner afterwards', async () => {
    await pasteQuiet();
    await find(() => expect(own()?.hidden).toBe(false));
    document.querySelector('a')?.click();
    await find(() => shown().getByRole('heading', { name: 'Hi Maya,' }));
    shown().getByRole('button', { name: 'Close' }).click();
    await find(() => expect(shown().queryByRole('heading')).toBeNull());
    const { adoptedStyleSheets = [] } = widgets()[0]?.shadowRoot ?? {};
    expect(adoptedStyleSheets.at(-1)?.cssRules[0]?.cssText).toContain('.quiet');
  });

  test('it goes when the member has asked for quiet in the letter', async () => {
    await pasteQuiet();
    await find(() => expect(own()?.hidden).toBe(false));
    answer = () => Response.json(letterTo('Maya', { surface: 'none' }));
    window.goodterms?.open();
    await find(() => expect(own()?.hidden).toBe(true));
  });

  test('what a soft navigation brings is shown too; what the page hides again stays hidden', async () => {
    await pasteQuiet();
    await find(() => expect(own()?.hidden).toBe(false));
    const old = own();
    if (old) old.hidden = true;
    document.body.insertAdjacentHTML('beforeend', '<section><p data-goodterms-show hidden>Here as well</p></section>');
    await find(() => expect(document.querySelector('p')?.hidden).toBe(false));
    expect(old?.hidden).toBe(true);
  });

  test('remove() hides it, refresh() asks for whoever is signed in now', async () => {
    await pasteQuiet();
    await find(() => expect(own()?.hidden).toBe(false));
    window.goodterms?.remove();
    expect(own()?.hidden).toBe(true);
    window.goodterms?.refresh();
    await find(() => expect(own()?.hidden).toBe(false));
    answer = () => Response.json(allIsWell);
    member = 'Noor';
    window.goodterms?.refresh();
    expect(own()?.hidden).toBe(true);
    await find(() => expect(asked.at(-1)?.headers.get('authorization')).toBe('Bearer token-of-Noor'));
    await time(30);
    expect(own()?.hidden).toBe(true);
  });
});

describe('fails open', () => {
  /** Nothing is shown, thrown, or written to the console. */
  async function expectSilence(): Promise<void> {
    const fault = vi.fn();
    const said = (['error', 'warn', 'log'] as const).map((level) => vi.spyOn(console, level));
    addEventListener('error', fault);
    addEventListener('unhandledrejection', fault);
    await paste();
    await time(400);
    removeEventListener('error', fault);
    removeEventListener('unhandledrejection', fault);
    expect(fault).not.toHaveBeenCalled();
    for (const level of said) expect(level).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    expect(widgets()).toEqual([]);
  }

  test('when the API is down', async () => {
    answer = () => new Response('down', { status: 503 });
    await expectSilence();
  });

  test('when something answers with a page', async () => {
    answer = () => new Response('<h1>Sign in</h1>', { headers: { 'content-type': 'text/html' } });
    await expectSilence();
  });

  test('when the connection is lost', async () => {
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    await expectSilence();
  });

  test('when the answer never comes', async () => {
    answer = () => new Promise(() => {});
    await expectSilence();
  });

  test('when the page has a fetch of its own that throws', async () => {
    vi.stubGlobal('fetch', () => {
      throw new Error('The page is broken.');
    });
    await expectSilence();
  });

  test('when the tag names no API, or one that is none', async () => {
    await paste({ 'data-api': '' });
    await time(50);
    expect(asked).toEqual([]);
    delete window.goodterms;
    document.head.replaceChildren();
    await paste({ 'data-api': 'javascript:alert(1)' });
    await time(50);
    // At most a token, which stays on the page.
    expect(asked.filter(({ url }) => !url.endsWith('/token'))).toEqual([]);
    expect(widgets()).toEqual([]);
  });

  test('what the member asks for says so kindly, and works once the API is back', async () => {
    answer = () => new Response('no', { status: 403 });
    await paste();
    await afterAnswer();
    window.goodterms?.open();
    await find(() => shown().getByText('Nothing has been taken and nothing has changed.'));
    answer = () => Response.json(letterTo('Maya'));
    (await findButton('Try again')).click();
    await find(() => shown().getByRole('heading', { name: 'Hi Maya,' }));
  });
});

describe('what it asks with', () => {
  test('a token goes in a header, and no cookie goes along', async () => {
    await paste();
    await afterAnswer();
    const standing = asked.find(({ url }) => url.endsWith('/v1/standing'));
    expect(standing?.headers.get('authorization')).toBe('Bearer token-of-Maya');
    expect(standing?.credentials).toBe('omit');
    expect(asked.find(({ url }) => url.endsWith('/token'))?.method).toBe('POST');
  });

  test('without a token the site’s own session speaks', async () => {
    await paste({ 'data-token-url': '' });
    await afterAnswer();
    expect(asked.map(({ url }) => new URL(url).pathname)).toEqual(['/v1/standing']);
    expect(asked[0]?.credentials).toBe('include');
  });

  test('a no to a new token stays a no', async () => {
    answer = () => new Response('', { status: 401 });
    await paste();
    await afterAnswer();
    await time(700);
    expect(asked.filter(({ url }) => url.endsWith('/v1/standing'))).toHaveLength(1);
  });

  test('a token that has grown old is renewed', async () => {
    answer = () => Response.json(letterTo('Maya', { recheckAfter: 0 }));
    await paste();
    const button = await findButton('Read it');
    answer = (bearer) => (bearer === 'Bearer token-of-Maya' ? new Response('', { status: 401 }) : Response.json(letterTo('Maya')));
    member = 'Maya again';
    button.click();
    await find(() => shown().getByRole('heading', { name: 'Hi Maya,' }));
    expect(asked.filter(({ url }) => url.endsWith('/token'))).toHaveLength(2);
  });

  test('where its tag names another address by then, a token comes from there', async () => {
    answer = () => Response.json(letterTo('Maya', { recheckAfter: 0 }));
    await paste();
    const button = await findButton('Read it');
    answer = (bearer) => (bearer === 'Bearer token-of-Maya' ? new Response('', { status: 401 }) : Response.json(letterTo('Maya')));
    member = 'Maya again';
    document.querySelector('script')?.setAttribute('data-token-url', `https://portal-${tests}.example/other/token`);
    button.click();
    await find(() => shown().getByRole('heading', { name: 'Hi Maya,' }));
    expect(asked.filter(({ url }) => url.endsWith('/token')).map(({ url }) => new URL(url).pathname)).toEqual(['/token', '/other/token']);
  });
});
