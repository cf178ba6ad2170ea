import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import type { Standing } from '../../sdk/contract/types.ts';
import { openPortal, type Past, type Portal, soon, usePortals } from './support/portal.tsx';

usePortals();

/** All was paid yesterday. */
async function settle({ owner }: Past): Promise<void> {
  await owner.recordPayment('maya', { amount: 25_800, currency: 'USD', reference: 'all' });
}

async function openWelcome(language: 'en' | 'es' | 'ar' = 'en'): Promise<Portal> {
  const portal = await openPortal({ before: settle, language });
  await portal.open();
  return portal;
}

const hasNothingToSay = (standing: Standing) => !('surface' in standing);
const snoozes = ({ asked }: Portal) => asked.filter(({ path }) => path === '/v1/snoozes').map(({ body }) => body);

it('is warm and short, and asks for nothing', async () => {
  const portal = await openWelcome();
  await portal.heading('Welcome back');
  expect(portal.text()).toContain('Thank you for being with us.');
  expect(portal.text()).not.toContain('$');
  expect(snoozes(portal)).toEqual([]);
});

it.each([
  ['the main button', (portal: Portal) => portal.press('Thank you')],
  ['the cross', (portal: Portal) => portal.press('Close')],
  ['Escape', async () => void document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))],
])('is gone on every device once it is closed with %s', async (_name, close) => {
  const portal = await openWelcome();
  await portal.heading('Welcome back');
  await close(portal);
  await soon(() => expect(snoozes(portal)).toEqual([JSON.stringify({ until: '2026-12-02' })]));
  await soon(() => expect(portal.text()).toBe(''));
  // The panel does not wait for the answer.
  await soon(async () => expect(hasNothingToSay(await portal.member.getStanding())).toBe(true));

  await portal.reload();
  await soon(() => expect(portal.asked.filter(({ path }) => path === '/v1/standing').length).toBeGreaterThan(2));
  expect(portal.host.shadowRoot?.textContent ?? '').toBe('');
});

it('throws nothing and says nothing when closing it cannot be recorded', async () => {
  const portal = await openWelcome();
  await portal.heading('Welcome back');
  portal.use(http.post(portal.url('/v1/snoozes'), () => HttpResponse.json({ code: 'not_found', status: 404, type: '', title: '', detail: '', requestId: '' }, { status: 404 })));
  await portal.press('Thank you');
  await soon(() => expect(snoozes(portal)).toHaveLength(1));
  expect(portal.screen.queryByRole('dialog')).toBeNull();
});

it.each([
  ['es', 'Qué alegría verte'],
  ['ar', 'مرحبا بعودتك'],
] as const)('speaks %s', async (language, heading) => {
  const portal = await openWelcome(language);
  await portal.heading(heading);
});
