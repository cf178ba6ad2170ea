import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import type { Resource } from '../../sdk/contract/types.ts';
import type { Playbook } from '../../sdk/server/playbook/playbook.ts';
import { openPortal, openPortalAt, soon, usePortals } from './support/portal.tsx';

usePortals();

const helpCard = 'Help with money';
const question = 'Where can you find help with money?';

const withHelp = (playbook: Playbook): Playbook => ({
  ...playbook,
  resources: [
    ...playbook.resources,
    { id: 'advice', kind: 'charity', country: 'US', title: 'Money advice', about: 'They look at it with you.', runBy: 'Kind Advice', free: true, link: 'https://advice.example/start', linkText: 'advice.example' },
    { id: 'coach', kind: 'article', country: 'any', title: 'A budget coach', about: 'One hour.', runBy: 'Coach Co', free: false, link: 'tel:+15550100', linkText: '555 0100' },
    { id: 'britain', kind: 'charity', country: 'GB', title: 'British advice', about: 'For Britain.', runBy: 'Else', free: true, link: 'https://uk.example', linkText: 'uk.example' },
  ],
});

test('lists what helps where the member lives, the crisis line last', async () => {
  const portal = await openPortalAt(helpCard, { playbook: withHelp });
  await portal.heading(question);
  await soon(() => portal.screen.getByText('Money advice'));
  const titles = portal.screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect(titles).toEqual(['Money advice', 'A budget coach', 'A line to call']);
  expect(portal.text()).toContain('Run by Kind Advice · Free');
  expect(portal.text()).toContain('Run by Coach Co · Not free');
  expect(portal.text()).not.toContain('British advice');
});

test('its links tell the other side nothing of this page', async () => {
  const portal = await openPortalAt(helpCard, { playbook: withHelp });
  const page = await soon(() => portal.screen.getByRole('link', { name: /advice\.example/ }));
  expect(page.getAttribute('href')).toBe('https://advice.example/start');
  expect(page.getAttribute('rel')).toBe('noopener noreferrer');
  expect(page.getAttribute('referrerpolicy')).toBe('no-referrer');
  expect(page.getAttribute('target')).toBe('_blank');
  expect(page.textContent).toContain('opens a new page');
  const phone = portal.screen.getByRole('link', { name: '555 0100' });
  expect(phone.getAttribute('href')).toBe('tel:+15550100');
  expect(phone.hasAttribute('target')).toBe(false);
});

test('a crisis line is there and last also where it is all there is, or where the API sends it first', async () => {
  const portal = await openPortal();
  await portal.open();
  await portal.press(helpCard);
  await soon(() => portal.screen.getByText('A line to call'));
  expect(portal.text()).toContain('We have no list for where you live yet. Dana can look with you.');

  const first: Resource[] = [
    { id: 'c', kind: 'crisis', title: 'A line', about: '', runBy: 'A', free: true, link: 'tel:1', linkText: '1' },
    { id: 'd', kind: 'charity', title: 'Advice', about: '', runBy: 'B', free: true, link: 'https://b.example', linkText: 'b' },
  ];
  portal.use(http.get(portal.url('/v1/resources'), () => HttpResponse.json({ items: first, nextCursor: null })));
  await portal.press('‹ Back');
  await portal.press(helpCard);
  await soon(() => expect(portal.screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['Advice', 'A line']));
});

test('a link that is no way to reach anybody is left out', async () => {
  const portal = await openPortal();
  const bad: Resource = { id: 'x', kind: 'charity', title: 'Odd', about: '', runBy: 'X', free: true, link: 'javascript:alert(1)', linkText: 'Press' };
  portal.use(http.get(portal.url('/v1/resources'), () => HttpResponse.json({ items: [bad], nextCursor: null })));
  await portal.open();
  await portal.press(helpCard);
  await soon(() => portal.screen.getByText('Odd'));
  expect(portal.screen.queryByRole('link')).toBeNull();
});

test('a list that does not come can be asked for again', async () => {
  const portal = await openPortal({ playbook: withHelp });
  await portal.open();
  await portal.heading('Hi Maya,');
  portal.failWith('html');
  await portal.press(helpCard);
  await portal.heading('That didn’t work just now');
  portal.recover();
  await portal.press('Try again');
  await portal.heading(question);
  await soon(() => portal.screen.getByText('Money advice'));
});

test.each([
  ['es', 'Ayuda con el dinero', '¿Dónde puedes encontrar ayuda con el dinero?', 'Gratis'],
  ['ar', 'مساعدة في أمور المال', 'أين توجد مساعدة في أمور المال؟', 'مجانا'],
] as const)('it speaks %s', async (language, card, heading, free) => {
  const portal = await openPortalAt(card, { language, playbook: withHelp });
  await portal.heading(heading);
  await soon(() => expect(portal.text()).toContain(free));
});
