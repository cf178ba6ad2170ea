import { within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Standing } from '../../sdk/contract/types.ts';
import { mount, type Mounted } from '../../widget/index.ts';
import { letterTo } from './support/letterTo.ts';

let answer: Standing;
let asked: Request[];
let mounted: Mounted | undefined;
let isLineDead: boolean;

// The file that opening needs, which a dead line does not bring.
vi.mock('../../widget/state/session.ts', async (original) => {
  const { createSession } = await original<typeof import('../../widget/state/session.ts')>();
  return {
    get createSession() {
      if (isLineDead) throw new TypeError('Failed to fetch dynamically imported module');
      return createSession;
    },
  };
});

beforeEach(() => {
  answer = letterTo('Maya');
  asked = [];
  isLineDead = false;
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const request = new Request(new URL(url, 'https://portal.example'), init);
    asked.push(request);
    if (request.url.endsWith('/v1/standing')) return Response.json(answer);
    if (request.url.endsWith('/v1/snoozes')) return Response.json({ until: '2026-11-30' }, { status: 201 });
    return new Response('a.b.c');
  });
});

afterEach(() => {
  mounted?.unmount();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

function show(locale = '') {
  mounted = mount(document.body, { api: 'https://api.example', tokenUrl: '/token', locale });
  const element = document.querySelector('goodterms-widget');
  const root = element?.shadowRoot;
  if (!element || !root) throw new Error('show: mount() has put no widget on the page.');
  // The queries only walk the tree, which a shadow root has as an element does.
  return { element, root, screen: within(root as unknown as HTMLElement) };
}

describe('a press that finds a dead line', () => {
  test('is not lost: it is said kindly, and can be repeated', async () => {
    isLineDead = true;
    const { screen } = show();
    (await screen.findByRole('button', { name: 'Read it' })).click();
    expect((await screen.findByRole('alert')).textContent).toBe('This did not open just now. You can try again.');
    isLineDead = false;
    screen.getByRole('button', { name: 'Try again' }).click();
    await screen.findByRole('heading', { level: 2, name: 'Hi Maya,' });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('is not lost either where nothing was on the page before', async () => {
    answer = letterTo('Maya', { surface: 'none' });
    isLineDead = true;
    const { element, screen } = show();
    await vi.waitFor(() => expect(asked.some(({ url }) => url.endsWith('/v1/standing'))).toBe(true));
    element.open();
    await screen.findByRole('button', { name: 'Try again' });
  });
});

describe('when somebody else has signed in', () => {
  test('nothing is left of who was there before, also where the other owes nothing', async () => {
    const { element, root, screen } = show();
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toContain('Hi Maya'));
    screen.getByRole('button', { name: 'Read it' }).click();
    await screen.findByRole('heading', { level: 2, name: 'Hi Maya,' });
    answer = { status: 'current', recheckAfter: 3600 };
    element.refresh();
    await vi.waitFor(() => expect(root.querySelector('dialog, button')).toBeNull());
    expect(root.textContent).toBe('');
  });

  test('the other is greeted by their own nudge', async () => {
    const { element, screen } = show();
    (await screen.findByRole('button', { name: 'Read it' })).click();
    await screen.findByRole('heading', { level: 2, name: 'Hi Maya,' });
    answer = letterTo('Noor');
    element.refresh();
    (await screen.findByRole('button', { name: 'Read it' })).click();
    await screen.findByRole('heading', { level: 2, name: 'Hi Noor,' });
  });
});

test('opening right after somebody else has signed in opens their letter', async () => {
  const { element, screen } = show();
  await screen.findByRole('button', { name: 'Read it' });
  answer = letterTo('Noor');
  element.refresh();
  element.open();
  await screen.findByRole('heading', { level: 2, name: 'Hi Noor,' });
});

test('the language of the page is asked for in every call', async () => {
  const { member, ...letter } = letterTo('Maya');
  answer = { ...letter, member: { ...member, locale: 'es' } };
  const { screen } = show('es');
  (await screen.findByRole('button', { name: 'Ahora no' })).click();
  await vi.waitFor(() => expect(asked.map(({ url }) => new URL(url).pathname)).toContain('/v1/snoozes'));
  const calls = asked.filter(({ url }) => url.includes('/v1/'));
  expect(new Set(calls.map(({ headers }) => headers.get('goodterms-locale')))).toEqual(new Set(['es']));
});
