import { delay, http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { FullStanding, Plan, Standing } from '../../sdk/contract/types.ts';
import { expectFocusOn, openPortal, openPortalAt, type Portal, soon, usePortals } from './support/portal.tsx';

usePortals();

const inDollarsAndEuros = [
  { dueOn: '2026-11-01', amount: 25_800 },
  { dueOn: '2026-11-03', amount: 9000, currency: 'EUR' },
];

const openAtSpread = () => openPortalAt('Spread it out');

async function openAtReview(): Promise<Portal> {
  const portal = await openAtSpread();
  await portal.press('Show amounts and check');
  await portal.heading('Does this look right?');
  return portal;
}

async function plansOf({ member }: Portal): Promise<Plan[]> {
  const standing: Standing = await member.getStanding();
  if (!('surface' in standing)) return [];
  return [standing.arrangement, ...standing.otherArrangements].filter((one): one is Plan => one !== null && one.kind !== 'pause');
}

/** The days and amounts that are on the screen, as a list. */
function rowsOf(portal: Portal): string[] {
  return [...(portal.host.shadowRoot?.querySelectorAll('dl > div') ?? [])].map((row) => row.textContent ?? '');
}

const writes = (portal: Portal) => portal.asked.filter(({ method, path }) => method === 'POST' && path === '/v1/plans');

describe('choosing', () => {
  it('asks one question and has the focus on it', async () => {
    const portal = await openAtSpread();
    const heading = await portal.heading('What could you manage?');
    await soon(() => expectFocusOn(heading));
    expect(portal.text()).toContain('Nothing is agreed yet.');
  });

  it('shows days but no amount before amounts were asked for', async () => {
    const portal = await openAtSpread();
    await portal.heading('What could you manage?');
    expect(rowsOf(portal)).toEqual([
      'November 27, 2026',
      'December 27, 2026',
      'January 27, 2027',
      'February 27, 2027',
      'In allNo fees, no interestShow the amount',
    ]);
    expect(portal.text()).not.toMatch(/[$€]|\d\.\d\d/);

    await portal.press('Show the amount');
    expect(rowsOf(portal)).toEqual([
      'November 27, 2026$64.50',
      'December 27, 2026$64.50',
      'January 27, 2027$64.50',
      'February 27, 2027$64.50',
      'In allNo fees, no interest$258.00',
    ]);
  });

  it('goes by how many times, with buttons, the keyboard or by dragging', async () => {
    const portal = await openAtSpread();
    await portal.press('Less');
    expect(rowsOf(portal)).toHaveLength(4);
    expect(portal.text()).toContain('3 payments, the last on January 27, 2027');

    const slider = portal.screen.getByRole<HTMLInputElement>('slider', { name: 'Payments in all' });
    expect(slider.getAttribute('aria-valuetext')).toBe('3');
    slider.value = '2';
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await soon(() => expect(portal.text()).toContain('2 payments, the last on December 27, 2026'));

    await portal.type('Payments in all', '4');
    expect(portal.text()).toContain('4 payments');
    expect(portal.screen.getByRole('button', { name: 'More' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('goes by an amount: as many payments as it takes for none to be more', async () => {
    const portal = await openAtSpread();
    await portal.choose('An amount');
    expect(portal.screen.getByRole<HTMLInputElement>('textbox').value).toBe('$64.50');

    await portal.type('I can manage, each time', '100');
    expect(portal.text()).toContain('3 payments');
    expect(rowsOf(portal)).toEqual(['November 27, 2026$86.00', 'December 27, 2026$86.00', 'January 27, 2027$86.00', 'In allNo fees, no interest$258.00']);

    await portal.choose('How many times');
    expect(portal.screen.getByRole<HTMLInputElement>('textbox').value).toBe('3');
  });

  it('steps through round amounts', async () => {
    const portal = await openAtSpread();
    await portal.choose('An amount');
    const field = () => portal.screen.getByRole<HTMLInputElement>('textbox').value;
    await portal.press('More');
    expect(field()).toBe('$70.00');
    await portal.press('More');
    expect(field()).toBe('$75.00');
    await portal.press('Less');
    await portal.press('Less');
    await portal.press('Less');
    expect(field()).toBe('$64.50');
  });

  it.each(['20', '1000', 'as much as I can', '64.501'])('says what would do instead of %j, and keeps it', async (typed) => {
    const portal = await openAtSpread();
    await portal.choose('An amount');
    await portal.type('I can manage, each time', typed);
    expect(portal.text()).toContain('Pick something from $64.50 to $258.00.');

    await portal.press('Check it over');
    const field = portal.screen.getByRole<HTMLInputElement>('textbox');
    expectFocusOn(field);
    expect(field.value).toBe(typed);
    expect(portal.asked.some(({ path }) => path === '/v1/plans/quote')).toBe(false);

    await portal.press('‹ Back');
    await portal.press('Spread it out');
    await soon(() => expect(portal.screen.getByRole<HTMLInputElement>('textbox').value).toBe(typed));
  });

  it('needs a day within those that are offered', async () => {
    const portal = await openAtSpread();
    await portal.choose('Another day');
    await portal.type('Another day', '2027-06-01');
    expect(portal.text()).toContain('Pick a day from November 25 to December 26.');
    await portal.press('Show amounts and check');
    expect(portal.text()).toContain('Pick one first.');
    expect(portal.asked.some(({ path }) => path === '/v1/plans/quote')).toBe(false);
    expect(portal.text()).not.toContain('$');

    await portal.type('Another day', '2026-12-05');
    expect(rowsOf(portal)[0]).toContain('December 5, 2026');
  });

  it('keeps what was chosen on the way back and forth', async () => {
    const portal = await openAtSpread();
    await portal.choose('Every two weeks');
    await portal.choose('Tuesday, December 1');
    await portal.press('Less');
    const before = rowsOf(portal);
    await portal.press('‹ Back');
    await portal.heading('Hi Maya,');
    await portal.press('Spread it out');
    await soon(() => expect(rowsOf(portal)).toEqual(before));

    await portal.press('Show amounts and check');
    await portal.press('Change it');
    await portal.heading('What could you manage?');
    expect(rowsOf(portal).map((row) => row.replace(/\$.*/, ''))).toEqual(before.map((row) => row.replace('Show the amount', '')));
  });

  it('forgets nothing when the panel is closed, and hides the amounts again', async () => {
    const portal = await openAtSpread();
    await portal.choose('An amount');
    await portal.type('I can manage, each time', '129');
    await portal.press('Close');
    await portal.open();
    await portal.press('Spread it out');
    await portal.heading('What could you manage?');
    expect(portal.text()).not.toContain('$');
    await portal.choose('An amount');
    await soon(() => expect(portal.text()).toContain('129'));
  });

  it.each([
    ['weekly', 'Every week', 'Today'],
    ['fortnightly', 'Every two weeks', 'Friday, November 27'],
    ['monthly', 'Every month', 'Tuesday, December 1'],
  ])('shows the schedule that the API works out: %s', async (_frequency, howOften, first) => {
    const portal = await openPortalAt('Spread it out', { charges: [{ dueOn: '2026-11-01', amount: 25_801 }] });
    await portal.choose(howOften);
    await portal.choose(first);
    await portal.press('Less');
    await portal.press('Show the amount');
    const before = rowsOf(portal);
    expect(before).toHaveLength(4);
    await portal.press('Check it over');
    await portal.heading('Does this look right?');
    expect(rowsOf(portal)).toEqual(before);
  });

  it('keeps currencies apart', async () => {
    const portal = await openPortal({ charges: inDollarsAndEuros });
    await portal.open();
    await portal.press('Spread it out (USD)');
    await portal.press('Show the amount');
    expect(rowsOf(portal).at(-1)).toContain('$258.00');
    await portal.press('‹ Back');
    await portal.press('Spread it out (EUR)');
    await soon(() => expect(rowsOf(portal).at(-1)).toContain('€90.00'));
    await portal.press('Check it over');
    await portal.press('Agree');
    await portal.heading('That’s settled, Maya.');
    expect((await plansOf(portal)).map(({ total }) => total)).toMatchObject([{ amount: 9000, currency: 'EUR' }]);
  });

  it('says so where bills are paid in one piece', async () => {
    const portal = await openPortal();
    const standing = await portal.standing();
    const offers: FullStanding['offers'] = standing.offers.map((offer) => (offer.kind === 'plan' ? { ...offer, wholeCharges: true } : offer));
    portal.use(http.get(portal.url('/v1/standing'), () => HttpResponse.json({ ...standing, offers })));
    await portal.reload();
    await portal.open();
    await portal.press('Spread it out');
    await portal.heading('What could you manage?');
    expect(portal.text()).toContain('Each bill is paid in one piece.');
    expect(portal.screen.queryByRole('slider')).toBeNull();
  });
});

describe('reviewing and agreeing', () => {
  it('says what happens to the money before it is agreed', async () => {
    const portal = await openAtReview();
    expect(portal.text()).toContain('You’ll make 4 payments, once a month: $64.50 each time.');
    expect(portal.text()).toContain('Nothing is taken by itself.');
    expect(rowsOf(portal).at(-1)).toBe('In allNo fees, no interest$258.00');
    expect(await plansOf(portal)).toEqual([]);
  });

  it('settles it, in the API and in words', async () => {
    const portal = await openAtReview();
    await portal.press('Agree');
    const heading = await portal.heading('That’s settled, Maya.');
    await soon(() => expectFocusOn(heading));
    expect(portal.text()).toContain('Your plan is set. The first one is on November 27.');
    expect(portal.text()).toContain('You won’t hear from us about this unless a date passes.');
    const [plan] = await plansOf(portal);
    expect(plan).toMatchObject({ kind: 'plan', state: 'active', total: { amount: 25_800, currency: 'USD' } });
    expect(plan?.instalments.map(({ dueOn }) => dueOn)).toEqual(['2026-11-27', '2026-12-27', '2027-01-27', '2027-02-27']);
    expect((await portal.standing()).surface).toBe('inline');

    portal.screen.getAllByRole('button', { name: 'Close' }).at(-1)?.click();
    await soon(() => expect(portal.screen.queryByRole('dialog')).toBeNull());
    await portal.reload();
    await portal.open();
    await portal.heading('How your plan is going');
  });

  it('leads on to today’s payment when the first one is today', async () => {
    const portal = await openAtSpread();
    await portal.choose('Today');
    await portal.press('Show amounts and check');
    await portal.press('Agree');
    await portal.heading('That’s settled, Maya.');
    await portal.press('Make today’s payment');
    await portal.heading('How your plan is going');
  });

  it('agrees once, however often it is pressed', async () => {
    const portal = await openAtReview();
    const agree = portal.screen.getByRole('button', { name: 'Agree' });
    agree.click();
    agree.click();
    agree.click();
    await portal.heading('That’s settled, Maya.');
    expect(writes(portal)).toHaveLength(1);
    expect(await plansOf(portal)).toHaveLength(1);
  });

  it('says that it is on its way while the API is slow', async () => {
    const portal = await openAtReview();
    portal.use(http.post(portal.url('/v1/plans'), () => delay(200).then(() => undefined)));
    await portal.press('Agree');
    await soon(() => expect(portal.screen.getByRole('button', { name: 'One moment' })).toBeTruthy());
    await portal.heading('That’s settled, Maya.');
  });

  it('shows the plan afresh when money has arrived meanwhile', async () => {
    const portal = await openAtReview();
    await portal.owner.recordPayment('maya', { amount: 5800, currency: 'USD', reference: 'by-hand' });
    await portal.press('Agree');
    await soon(() => expect(portal.text()).toContain('What is open has changed from $258.00 to $200.00.'));
    expect(rowsOf(portal)[0]).toBe('November 27, 2026$50.00');
    expect(await plansOf(portal)).toEqual([]);

    await portal.press('Agree');
    await portal.heading('That’s settled, Maya.');
    expect((await plansOf(portal)).map(({ total }) => total.amount)).toEqual([20_000]);
  });

  it('makes one plan of the same quote agreed to in two windows', async () => {
    const portal = await openAtReview();
    const terms = { currency: 'USD', count: 4, frequency: 'monthly', firstDueOn: '2026-11-27' } as const;
    const { fingerprint } = await portal.member.quotePlan(terms);
    await portal.member.agreeToPlan({ terms, fingerprint });
    await portal.press('Agree');
    await portal.heading('That’s settled, Maya.');
    expect(await plansOf(portal)).toHaveLength(1);
  });

  it('shows what was agreed in another window instead of a second plan', async () => {
    const portal = await openAtReview();
    const terms = { currency: 'USD', count: 2, frequency: 'monthly', firstDueOn: '2026-11-27' } as const;
    const { fingerprint } = await portal.member.quotePlan(terms);
    await portal.member.agreeToPlan({ terms, fingerprint });
    await portal.press('Agree');
    await portal.heading('That didn’t work just now');
    expect(portal.text()).toContain('Nothing has been taken and nothing has changed.');
    await portal.press('Try again');
    await portal.heading('How your plan is going');
    expect((await plansOf(portal)).map(({ instalments }) => instalments.length)).toEqual([2]);
  });
});

describe('when something fails', () => {
  it.each(['error', 'html'] as const)('says that nothing was taken and keeps what was chosen: %s', async (how) => {
    const portal = await openAtSpread();
    await portal.press('Less');
    portal.failWith(how);
    await portal.press('Show amounts and check');
    await portal.heading('That didn’t work just now');
    expect(portal.text()).toContain('Nothing has been taken and nothing has changed.');
    portal.recover();
    await portal.press('Try again');
    await portal.heading('Does this look right?');
    expect(rowsOf(portal)).toHaveLength(4);
  });

  it('does not claim to know when an answer never came, and trying again makes one plan', async () => {
    const portal = await openAtReview();
    portal.failWith('offline');
    await portal.press('Agree');
    await portal.heading('We could not hear back');
    expect(portal.text()).not.toContain('Nothing has been taken');
    portal.recover();
    await portal.press('Try again');
    await portal.heading('That’s settled, Maya.');
    expect(new Set(writes(portal).map(({ key }) => key)).size).toBe(1);
    expect(await plansOf(portal)).toHaveLength(1);
  });

  it('finds the plan when only the answer was lost', async () => {
    const portal = await openAtReview();
    const terms = { currency: 'USD', count: 4, frequency: 'monthly', firstDueOn: '2026-11-27' } as const;
    portal.use(
      http.post(portal.url('/v1/plans'), async () => {
        const { fingerprint } = await portal.member.quotePlan(terms).catch(() => ({ fingerprint: '' }));
        if (fingerprint) await portal.member.agreeToPlan({ terms, fingerprint });
        return HttpResponse.error();
      }),
    );
    await portal.press('Agree');
    await portal.heading('We could not hear back');
    await portal.press('See how things stand');
    await portal.heading('How your plan is going');
    expect(await plansOf(portal)).toHaveLength(1);
  });
});

describe('in other languages', () => {
  it('is Spanish', async () => {
    const portal = await openPortalAt('Repartirlo', { language: 'es' });
    await portal.heading('¿Cuánto te vendría bien?');
    expect(portal.text()).toContain('4 pagos, el último el 27 de febrero de 2027');
    await portal.press('Ver importes y revisar');
    await portal.press('De acuerdo');
    await portal.heading('Todo listo, Maya.');
    expect(await plansOf(portal)).toHaveLength(1);
  });

  it('is Arabic, counts as Arabic does, and reads an amount in its digits', async () => {
    const portal = await openPortalAt('تقسيم المبلغ على دفعات', { language: 'ar' });
    await portal.heading('ما المبلغ الذي يناسبك؟');
    expect(portal.text()).toContain('4 دفعات، آخرها في');
    await portal.choose('مبلغ');
    await portal.type('أستطيع كل مرة', '١٢٩');
    expect(portal.text()).toContain('دفعتان، آخرها في');
    await portal.press('مراجعة الخطة');
    await portal.press('موافقة');
    await portal.heading(/^تم الأمر/);
    expect((await plansOf(portal)).map(({ instalments }) => instalments.length)).toEqual([2]);
  });
});
