import { within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FullStanding, Standing, WrittenMoney } from '../../sdk/contract/types.ts';
import { mount, type Mounted, type MountOptions } from '../../widget/index.ts';

const dollars = (amount: number): WrittenMoney => ({ amount, currency: 'USD', text: `$${(amount / 100).toFixed(2)}` });

const inArrears: FullStanding = {
  status: 'in_arrears',
  recheckAfter: 3600,
  surface: 'nudge',
  today: '2026-11-27',
  member: { firstName: 'Maya', locale: 'en', direction: 'ltr', timeZone: 'UTC', snoozedUntil: null, muted: [] },
  program: { name: 'Steady Ground', goal: 'Run the half marathon', progress: 'Week 6 of 12' },
  arrears: {
    charges: [
      { id: 'chg_1', description: 'October', dueOn: '2026-10-08', dueOnText: '8 October', owed: dollars(12900), state: 'open' },
    ],
    totals: [dollars(12900)],
  },
  message: {
    situation: 'first_missed',
    locale: 'en',
    variant: 'a',
    nudge: 'Hi Maya, I have something that may help. No rush.',
    greeting: 'Hi Maya,',
    body: ['I saw that a payment did not go through.'],
    signature: 'Dana',
  },
  offers: [
    { kind: 'talk', line: 'She answers within a day.', lineWithAmounts: 'She answers within a day.' },
    { kind: 'resources', line: 'Free advice.', lineWithAmounts: 'Free advice about $129.00.' },
  ],
  arrangement: null,
  otherArrangements: [],
  holds: [],
  conversation: null,
  helper: { id: 'dana', name: 'Dana', role: 'Client care', photo: '', email: 'dana@example.org', replyPromise: '' },
  countsScreens: false,
  canChangeCard: false,
};

let answer: () => Response;
let asked: Request[];
let mounted: Mounted | undefined;

beforeEach(() => {
  answer = () => Response.json(inArrears);
  asked = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const request = new Request(new URL(url, 'https://portal.example'), init);
    asked.push(request);
    if (request.url.endsWith('/v1/standing')) return answer();
    if (request.url.endsWith('/v1/snoozes')) return Response.json({ until: '2026-11-30' }, { status: 201 });
    return new Response('a.b.c');
  });
});

afterEach(() => {
  mounted?.unmount();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

/** The widget on a page, and what can be read in it. */
function show(standing?: Standing, options: Partial<MountOptions> = {}) {
  if (standing) answer = () => Response.json(standing);
  mounted = mount(document.body, { api: 'https://api.example', tokenUrl: '/token', ...options });
  const element = document.querySelector('goodterms-widget');
  const root = element?.shadowRoot;
  if (!element || !root) throw new Error('show: mount() has put no widget on the page.');
  // The queries only walk the tree, which a shadow root has as an element does.
  const screen = within(root as unknown as HTMLElement);
  return { element, root, screen, text: () => root.querySelector('.root')?.textContent ?? '' };
}

async function openLetter() {
  const shown = show();
  (await shown.screen.findByRole('button', { name: 'Read it' })).click();
  await shown.screen.findByRole('heading', { name: 'Hi Maya,' });
  return shown;
}

describe('what waits on the page', () => {
  test('a member with whom all is well sees nothing', async () => {
    const { text } = show({ status: 'current', recheckAfter: 3600 });
    await vi.waitFor(() => expect(asked.map(({ url }) => url)).toContain('https://api.example/v1/standing'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(text()).toBe('');
  });

  test('the nudge speaks up once, takes no focus and says nothing of money', async () => {
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    const { screen, text } = show();
    await screen.findByRole('button', { name: 'Read it' });
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toContain('A note from Dana'));
    expect(document.activeElement).toBe(field);
    expect(text()).not.toMatch(/\d|October|pay/i);
  });

  test('who only comes looking finds a quiet button', async () => {
    const { screen } = show({ ...inArrears, surface: 'inline' });
    await screen.findByRole('button', { name: 'Notes from Dana' });
    expect(screen.queryByText(inArrears.message.nudge)).toBeNull();
  });

  test('"not now" takes it off at once and keeps quiet on the server for three days', async () => {
    const { screen } = show();
    (await screen.findByRole('button', { name: 'Not now' })).click();
    await vi.waitFor(() => expect(screen.queryByRole('button')).toBeNull());
    await screen.findByText(/quiet for three days/);
    const snooze = asked.find(({ url }) => url.endsWith('/v1/snoozes'));
    expect(await snooze?.json()).toEqual({ until: '2026-11-30' });
    expect(snooze?.headers.get('authorization')).toBe('Bearer a.b.c');
  });
});

describe('the letter', () => {
  test('shows no amount before the member asks for the details', async () => {
    const { screen, text } = await openLetter();
    expect(text()).not.toContain('$');
    screen.getByRole('button', { name: 'Show the details' }).click();
    await screen.findByText('Free advice about $129.00.');
    expect(screen.getAllByText('$129.00')).toHaveLength(2);
  });

  test('shows the offers in the order they were made, and leaves out what it does not know', async () => {
    // A kind that a later version of the API may add.
    const later = { kind: 'swap', line: 'Something new.', lineWithAmounts: '' } as unknown as FullStanding['offers'][number];
    answer = () => Response.json({ ...inArrears, offers: [...inArrears.offers, later] });
    const { screen, root } = show();
    (await screen.findByRole('button', { name: 'Read it' })).click();
    await screen.findByRole('heading', { name: 'Hi Maya,' });
    expect([...root.querySelectorAll('.card strong')].map(({ textContent }) => textContent)).toEqual([
      'Talk to Dana',
      'Help with money',
    ]);
  });

  test('Escape leaves no trace, from wherever the focus is', async () => {
    const { root } = await openLetter();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    await vi.waitFor(() => expect(root.querySelector('dialog, button')).toBeNull());
  });

  test('the close button leaves the quiet one, and amounts are hidden again', async () => {
    const { screen, text } = await openLetter();
    screen.getByRole('button', { name: 'Show the details' }).click();
    await screen.findAllByText('$129.00');
    screen.getByRole('button', { name: 'Close' }).click();
    (await screen.findByRole('button', { name: 'Notes from Dana' })).click();
    await screen.findByRole('heading', { name: 'Hi Maya,' });
    expect(text()).not.toContain('$');
  });
});

test('opened before the API has answered, it opens once the answer is there', async () => {
  const { element, screen } = show();
  element.open();
  await screen.findByRole('heading', { name: 'Hi Maya,' });
  expect(asked.filter(({ url }) => url.endsWith('/v1/standing'))).toHaveLength(1);
});

describe('when something fails', () => {
  test('a letter that cannot be had says that nothing has changed, and can be tried again', async () => {
    answer = () => new Response('down', { status: 400 });
    const { element, screen } = show();
    element.open();
    await screen.findByText('Nothing has been taken and nothing has changed.');
    answer = () => Response.json(inArrears);
    (await screen.findByRole('button', { name: 'Try again' })).click();
    await screen.findByRole('heading', { name: 'Hi Maya,' });
  });

  test('an answer that is no JSON changes nothing that is shown', async () => {
    const { element, screen } = await openLetter();
    answer = () => new Response('<h1>Sign in</h1>', { headers: { 'content-type': 'text/html' } });
    element.refresh();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(screen.getByRole('heading', { name: 'Hi Maya,' })).toBeTruthy();
  });
});

describe('the element', () => {
  test('comes back after it was removed and added again', async () => {
    const { element, screen } = show();
    await screen.findByRole('button', { name: 'Read it' });
    element.remove();
    await vi.waitFor(() => expect(screen.queryByRole('button')).toBeNull());
    document.body.append(element);
    await screen.findByRole('button', { name: 'Read it' });
  });

  test('changes language and theme while it is open', async () => {
    const { element, screen, root } = await openLetter();
    answer = () => Response.json({ ...inArrears, member: { ...inArrears.member, locale: 'ar' } });
    mounted?.update({ locale: 'ar', theme: 'dark' });
    await vi.waitFor(() => expect(root.querySelector('.root')?.getAttribute('dir')).toBe('rtl'));
    expect(screen.getByRole('button', { name: 'إغلاق' })).toBeTruthy();
    expect(root.querySelector('.root.dark')).not.toBeNull();
    element.setAttribute('theme', 'light');
    await vi.waitFor(() => expect(root.querySelector('.root.light')).not.toBeNull());
  });

  test('tells the language that it speaks, where the one that was asked for is not known', async () => {
    const { root, screen } = show(inArrears, { locale: 'xx' });
    await screen.findByRole('button', { name: 'Read it' });
    expect(root.querySelector('.root')?.getAttribute('lang')).toBe('en');
  });

  test('speaks as the API does, where that has no words in the language that was asked for', async () => {
    const { root, screen } = show({ ...inArrears, member: { ...inArrears.member, locale: 'es-MX' } }, { locale: 'xx' });
    await screen.findByRole('button', { name: 'Leerla' });
    expect(root.querySelector('.root')?.getAttribute('lang')).toBe('es-MX');
  });

  test('marks a letter that is in another language than the rest', async () => {
    const { root, screen } = show({ ...inArrears, message: { ...inArrears.message, locale: 'es' } });
    (await screen.findByRole('button', { name: 'Read it' })).click();
    await screen.findByRole('heading', { level: 2 });
    expect(root.querySelector('.letter')?.getAttribute('lang')).toBe('es');
    expect(root.querySelector('.root')?.getAttribute('lang')).toBe('en');
  });

  test('keeps its keys from the page', async () => {
    const { root } = await openLetter();
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    root.querySelector('h2')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', bubbles: true, composed: true }));
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });
});
