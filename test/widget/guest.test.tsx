import { within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FullStanding } from '../../sdk/contract/types.ts';
import { mount, type Mounted, type MountOptions } from '../../widget/index.ts';
import { letterTo } from './support/letterTo.ts';

/** What each API says. */
let answers: Record<string, () => Response | Promise<Response>>;
let mounted: Mounted[];

beforeEach(() => {
  answers = { 'api.example': () => Response.json(letterTo('Maya')), 'other.example': () => Response.json(letterTo('Noor')) };
  mounted = [];
  vi.stubGlobal('fetch', async (url: string) => {
    const { hostname, pathname } = new URL(url, 'https://portal.example');
    return pathname === '/v1/standing' ? await answers[hostname]?.() : new Response('a.b.c');
  });
});

afterEach(() => {
  for (const { unmount } of mounted) unmount();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const time = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** One more widget on the page. */
function put(options: Partial<MountOptions> = {}, target: Element = document.body) {
  const one = mount(target, { api: 'https://api.example', tokenUrl: '/token', ...options });
  mounted.push(one);
  const host = [...document.querySelectorAll('goodterms-widget')].at(-1);
  const root = host?.shadowRoot;
  if (!host || !root) throw new Error('put: mount() has put no widget on the page.');
  // The queries only walk the tree, which a shadow root has as an element does.
  return { ...one, host, root, screen: within(root as unknown as HTMLElement) };
}

async function open(widget: ReturnType<typeof put>, heading: string): Promise<HTMLElement> {
  (await widget.screen.findByRole('button', { name: 'Read it' })).click();
  return await widget.screen.findByRole('heading', { level: 2, name: heading });
}

describe('two widgets on one page', () => {
  test('speak for themselves', async () => {
    const { member, ...letter } = letterTo('Noor');
    answers['other.example'] = () => Response.json({ ...letter, member: { ...member, locale: 'es' } });
    const maya = put();
    const noor = put({ api: 'https://other.example', locale: 'es' });
    await open(maya, 'Hi Maya,');
    await noor.screen.findByRole('button', { name: 'Leerla' });
    expect(noor.screen.queryByText('Hi Maya,')).toBeNull();

    maya.unmount();
    await vi.waitFor(() => expect(document.querySelectorAll('goodterms-widget')).toHaveLength(1));
    expect(noor.screen.getByRole('button', { name: 'Leerla' })).toBeTruthy();
  });
});

describe('the focus', () => {
  test('goes to the letter’s heading, and with the close button back to what waits on the page', async () => {
    const widget = put();
    const heading = await open(widget, 'Hi Maya,');
    await vi.waitFor(() => expect(widget.root.activeElement).toBe(heading));
    widget.screen.getByRole('button', { name: 'Close' }).click();
    const quiet = await widget.screen.findByRole('button', { name: 'Notes from Dana' });
    await vi.waitFor(() => expect(widget.root.activeElement).toBe(quiet));
  });

  test('goes back to the page’s own button', async () => {
    const opener = document.body.appendChild(document.createElement('button'));
    const widget = put();
    await widget.screen.findByRole('button', { name: 'Read it' });
    opener.focus();
    widget.host.open();
    const heading = await widget.screen.findByRole('heading', { level: 2, name: 'Hi Maya,' });
    await vi.waitFor(() => expect(widget.root.activeElement).toBe(heading));
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    await vi.waitFor(() => expect(document.activeElement).toBe(opener));
    expect(widget.root.querySelector('button, dialog')).toBeNull();
  });

  test('Escape while a word is being composed is the keyboard’s own', async () => {
    const widget = put();
    await open(widget, 'Hi Maya,');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true }));
    await time(20);
    expect(widget.screen.getByRole('heading', { level: 2, name: 'Hi Maya,' })).toBeTruthy();
  });

  test('each new step takes it, going back too', async () => {
    const widget = put();
    await open(widget, 'Hi Maya,');
    widget.screen.getByRole('button', { name: 'Not now' }).click();
    const step = await widget.screen.findByRole('heading', { level: 2, name: 'When would be a better time?' });
    await vi.waitFor(() => expect(widget.root.activeElement).toBe(step));
    widget.screen.getByRole('button', { name: /Back$/ }).click();
    const letter = await widget.screen.findByRole('heading', { level: 2, name: 'Hi Maya,' });
    await vi.waitFor(() => expect(widget.root.activeElement).toBe(letter));
  });
});

describe('attributes may change at any time', () => {
  test('another API is another member: nothing of the first stays', async () => {
    const widget = put();
    await open(widget, 'Hi Maya,');
    widget.update({ api: 'https://other.example' });
    await open(widget, 'Hi Noor,');
    expect(widget.screen.queryByText('Hi Maya,')).toBeNull();
  });

  test('an API that is none shows nothing, until there is one', async () => {
    const widget = put({ api: 'javascript:alert(1)' });
    await time(30);
    expect(widget.root.querySelector('.root')).toBeNull();
    widget.update({ api: 'https://api.example' });
    await widget.screen.findByRole('button', { name: 'Read it' });
  });

  test('an accent is taken, and given back', async () => {
    const widget = put({ accent: 'rebeccapurple' });
    await widget.screen.findByRole('button', { name: 'Read it' });
    const styles = () => widget.root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join('');
    expect(styles()).toContain('--goodterms-accent: rebeccapurple');
    widget.update({ accent: '' });
    await vi.waitFor(() => expect(styles()).not.toContain('rebeccapurple'));
  });

  test('a place, a theme and a language that are not known count as not given', async () => {
    const widget = put({ locale: 'xx-XX' });
    widget.host.setAttribute('placement', 'everywhere');
    widget.host.setAttribute('theme', 'neon');
    await widget.screen.findByRole('button', { name: 'Read it' });
    expect(widget.root.querySelector('.root')?.className).toBe('root auto comfortable inline');
  });
});

describe('what is taken off', () => {
  test('leaves no node and no listener, however often', async () => {
    const kept = new Map<string, number>();
    for (const target of [document, window]) {
      const { addEventListener, removeEventListener } = target;
      vi.spyOn(target, 'addEventListener').mockImplementation((type, listener, options) => {
        kept.set(type, (kept.get(type) ?? 0) + 1);
        addEventListener.call(target, type, listener, options);
      });
      vi.spyOn(target, 'removeEventListener').mockImplementation((type, listener, options) => {
        kept.set(type, (kept.get(type) ?? 0) - 1);
        removeEventListener.call(target, type, listener, options);
      });
    }
    const before = document.documentElement.outerHTML;
    for (let times = 0; times < 20; times += 1) {
      const widget = put();
      await open(widget, 'Hi Maya,');
      widget.unmount();
      await time(0);
    }
    await time(50);
    vi.restoreAllMocks();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(Object.fromEntries([...kept].filter(([, count]) => count > 0))).toEqual({});
  });

  test('stays off when its answer comes late', async () => {
    let release = () => {};
    const late = new Promise<void>((resolve) => {
      release = resolve;
    });
    answers['api.example'] = async () => {
      await late;
      return Response.json(letterTo('Maya'));
    };
    const widget = put();
    widget.unmount();
    release();
    await time(50);
    expect(widget.root.textContent).toBe('');
    expect(document.querySelector('goodterms-widget')).toBeNull();
  });

  test('an element that is only moved goes on as it is', async () => {
    const aside = document.body.appendChild(document.createElement('aside'));
    const widget = put();
    await open(widget, 'Hi Maya,');
    aside.append(widget.host);
    await time(20);
    expect(widget.screen.getByRole('heading', { level: 2, name: 'Hi Maya,' })).toBeTruthy();
  });
});

describe('what it cannot make sense of', () => {
  /** Faults that reached the page. */
  async function faultsWhile(step: () => Promise<unknown>): Promise<number> {
    const fault = vi.fn();
    addEventListener('error', fault);
    addEventListener('unhandledrejection', fault);
    await step();
    removeEventListener('error', fault);
    removeEventListener('unhandledrejection', fault);
    return fault.mock.calls.length;
  }

  test.each([
    ['an answer without a letter', { surface: 'nudge', status: 'in_arrears', recheckAfter: 60 }],
    ['a list', []],
    ['nothing', null],
    ['a number', 7],
  ])('%s never throws into the page', async (_what, answer) => {
    answers['api.example'] = () => Response.json(answer);
    const faults = await faultsWhile(async () => {
      put();
      await time(60);
    });
    expect(faults).toBe(0);
  });

  test('a letter that has lost its offers takes us off the page, and nothing else', async () => {
    // As a broken API might send it.
    const broken = { ...letterTo('Maya'), offers: null } as unknown as FullStanding;
    answers['api.example'] = () => Response.json(broken);
    const faults = await faultsWhile(async () => {
      const widget = put();
      (await widget.screen.findByRole('button', { name: 'Read it' })).click();
      await vi.waitFor(() => expect(widget.root.querySelector('button, dialog')).toBeNull());
    });
    expect(faults).toBe(0);
  });
});
