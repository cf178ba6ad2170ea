import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { openPortalAt, type Portal, soon, usePortals } from './support/portal.tsx';
import { closeWhenDone } from './support/closeWhenDone.ts';
import { expectFocusOnHeading } from './support/expectFocusOnHeading.ts';

usePortals();

const writes = (portal: Portal) => portal.asked.filter(({ method, path }) => method === 'POST' && path.startsWith('/v1/pauses'));

async function reviewOneMonth(): Promise<Portal> {
  const portal = await openPortalAt('Take a pause');
  await portal.heading('How long a pause would help?');
  await portal.choose('1 month');
  await portal.press('Go on');
  await portal.heading('Does this look right?');
  return portal;
}

test('a pause of one month: chosen, reviewed in a sentence, agreed and recorded', async () => {
  const portal = await openPortalAt('Take a pause');

  await expectFocusOnHeading(portal, 'How long a pause would help?');
  expect(portal.screen.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).checked)).toEqual([false, false, false]);
  expect(portal.text()).toContain('3 monthsUntil February 25, 2027');
  expect(portal.text()).toContain('What is open now stays the same. Nothing is added.');

  await portal.choose('1 month');
  await portal.press('Go on');
  await expectFocusOnHeading(portal, 'Does this look right?');
  expect(portal.text()).toContain('Your pause lasts 1 month. Billing starts again on December 25, 2026.');
  expect(writes(portal)).toEqual([]);

  await portal.press('Take the pause');
  await expectFocusOnHeading(portal, 'That’s settled, Maya.');
  expect(portal.text()).toContain('Billing starts again on December 25.');
  const { status, arrangement } = await portal.standing();
  expect(status).toBe('paused');
  expect(arrangement).toMatchObject({ kind: 'pause', periods: 1, resumesOn: '2026-12-25' });

  await closeWhenDone(portal);
});

test('nothing is agreed before a length is chosen', async () => {
  const portal = await openPortalAt('Take a pause');
  await portal.heading('How long a pause would help?');

  await portal.press('Go on');

  await soon(() => portal.screen.getByText('Pick one first.'));
  await portal.choose('2 months');
  expect(portal.screen.queryByText('Pick one first.')).toBeNull();
});

test('"change it", going back and closing keep what was chosen', async () => {
  const portal = await reviewOneMonth();
  const expectOneMonth = () => soon(() => expect(portal.screen.getByRole('radio', { name: /^1 month/ })).toHaveProperty('checked', true));

  await portal.press('Change it');
  await portal.heading('How long a pause would help?');
  await expectOneMonth();

  await portal.press(/Back$/);
  await portal.press('Take a pause');
  await expectOneMonth();

  await portal.press('Close');
  await portal.open();
  await portal.press('Take a pause');
  await expectOneMonth();
});

test('a member who is billed by the fortnight reads weeks', async () => {
  const portal = await openPortalAt('Take a pause', {
    playbook: (same) => ({ ...same, programs: same.programs.map((program) => ({ ...program, billing: 'fortnightly' })) }),
  });
  await portal.heading('How long a pause would help?');

  expect(portal.text()).toContain('2 weeksUntil December 9, 2026');
  expect(portal.text()).toContain('6 weeksUntil January 6, 2027');
});

test.each([['stop', true], ['keep', false]] as const)('where the owner lets programs %s in a pause, a member reads that before they agree: %s', async (access, isSaid) => {
  const rests = 'Your program may rest as well. It opens again when you come back.';
  const portal = await openPortalAt('Take a pause', { playbook: (same) => ({ ...same, offers: { ...same.offers, pause: { ...same.offers.pause, access } } }) });
  await portal.heading('How long a pause would help?');
  expect(portal.text().includes(rests)).toBe(isSaid);

  await portal.choose('1 month');
  await portal.press('Go on');
  await portal.heading('Does this look right?');
  expect(portal.text().includes(rests)).toBe(isSaid);
});

test('a double press takes one pause', async () => {
  const portal = await reviewOneMonth();

  const agree = portal.screen.getByRole('button', { name: 'Take the pause' });
  agree.click();
  agree.click();

  await portal.heading('That’s settled, Maya.');
  expect(writes(portal)).toHaveLength(1);
});

test.each(['offline', 'html', 'error'] as const)('when the API is not there (%s) it says so, and trying again sends the same once', async (how) => {
  const portal = await reviewOneMonth();
  portal.failWith(how);

  await portal.press('Take the pause');
  await soon(() => portal.screen.getByRole('button', { name: 'Try again' }), 12_000);
  portal.recover();
  await portal.press('Try again');

  await portal.heading('That’s settled, Maya.');
  expect(new Set(writes(portal).map(({ key }) => key)).size).toBe(1);
  expect((await portal.standing()).arrangement).toMatchObject({ kind: 'pause', periods: 1 });
});

test('a pause that was taken in another tab meanwhile is what trying again shows', async () => {
  const portal = await reviewOneMonth();
  await portal.member.startPause({ periods: 3 });

  await portal.press('Take the pause');
  await portal.heading('That didn’t work just now');
  expect(portal.text()).toContain('Nothing has been taken and nothing has changed.');
  await portal.press('Try again');

  await portal.heading('Nothing to do right now');
  expect((await portal.standing()).arrangement).toMatchObject({ periods: 3 });
});

test('an answer on its way is waited for', async () => {
  const portal = await reviewOneMonth();
  // Made before the call: the button may say that it waits before the call has arrived.
  const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
  portal.use(
    http.post(portal.url('/v1/pauses'), async () => {
      await answered;
      return HttpResponse.json({ code: 'not_offered', status: 409, title: '', type: '', detail: '', requestId: '' }, { status: 409 });
    }),
  );

  await portal.press('Take the pause');
  await soon(() => expect(portal.screen.getByRole('button', { name: 'One moment' }).getAttribute('aria-disabled')).toBe('true'));
  answer();

  await portal.heading('That didn’t work just now');
});

test.each([
  ['es', 'Hacer una pausa', '1 mes', 'Seguir', 'Hacer la pausa', 'Todo listo, Maya.'],
  ['ar', 'أخذ استراحة', /^شهر ?حتى/, 'متابعة', 'تأكيد الاستراحة', 'تم الأمر يا Maya.'],
] as const)('in %s', async (language, card, month, goOn, take, settled) => {
  const portal = await openPortalAt(card, { language });

  await portal.choose(month);
  await portal.press(goOn);
  await portal.press(take);

  await portal.heading(settled);
  expect((await portal.standing()).arrangement).toMatchObject({ kind: 'pause', periods: 1 });
});
