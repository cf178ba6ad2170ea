import { describe, expect, it, vi } from 'vitest';
import type { Plan } from '../../sdk/contract/types.ts';
import { expectFocusOn, openPortal, type Past, type Portal, type PortalOptions, soon, usePortals } from './support/portal.tsx';

usePortals();

const terms = { currency: 'USD', count: 4, frequency: 'fortnightly', firstDueOn: '2026-11-27' } as const;

async function agree({ member }: Past, some: Partial<Parameters<Past['member']['quotePlan']>[0]> = {}): Promise<Plan> {
  const asked = { ...terms, ...some };
  const { fingerprint } = await member.quotePlan(asked);
  return await member.agreeToPlan({ terms: asked, fingerprint });
}

async function openInPlan(options: PortalOptions = {}): Promise<Portal> {
  const portal = await openPortal({ before: (past) => agree(past), ...options });
  await portal.open();
  return portal;
}

async function planOf(portal: Portal): Promise<Plan> {
  const { arrangement } = await portal.standing();
  if (arrangement === null || arrangement.kind === 'pause') throw new Error('There is no plan.');
  return arrangement;
}

function rowsOf(portal: Portal): string[] {
  return [...(portal.host.shadowRoot?.querySelectorAll('dl > div') ?? [])].map((row) => row.textContent ?? '');
}

/** Pages that the member was sent to. The browser of these tests goes nowhere. */
function watchLinks(portal: Portal): string[] {
  const visited: string[] = [];
  portal.host.shadowRoot?.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link?.href) visited.push(link.href);
      if (link) event.preventDefault();
    },
    true,
  );
  return visited;
}

describe('how a plan is going', () => {
  it('says first what has been done, and shows amounts when they are asked for', async () => {
    const portal = await openInPlan({
      async before(past) {
        await agree(past);
        await past.owner.recordPayment('maya', { amount: 6450, currency: 'USD', reference: 'first' });
      },
    });
    await portal.heading('How your plan is going');
    expect(portal.text()).toContain('1 of 4 done. The next one is on December 11.');
    expect(rowsOf(portal)).toEqual(['November 27Paid', 'December 11', 'December 25', 'January 8', 'Still to comeShow the amount']);
    expect(portal.text()).not.toContain('$');

    await portal.press('Show the amount');
    expect(rowsOf(portal)).toEqual(['November 27Paid$64.50', 'December 11$64.50', 'December 25$64.50', 'January 8$64.50', 'Still to come$193.50']);
  });

  it('says what has been paid of one', async () => {
    const portal = await openInPlan({
      async before(past) {
        await agree(past);
        await past.owner.recordPayment('maya', { amount: 2000, currency: 'USD', reference: 'some' });
      },
    });
    await portal.press('Show the amount');
    expect(rowsOf(portal)[0]).toBe('November 27$20.00 paid$64.50');
    await portal.press('Pay the next one early');
    await portal.heading('Does this look right?');
    expect(portal.text()).toContain('You’ll pay $44.50, the one for November 27.');
  });

  it('leads to a plan in another currency and to the note', async () => {
    const portal = await openInPlan({
      charges: [
        { dueOn: '2026-11-01', amount: 25_800 },
        { dueOn: '2026-11-02', amount: 9000, currency: 'EUR' },
      ],
      async before(past) {
        await agree(past);
        await agree(past, { currency: 'EUR', count: 2, firstDueOn: '2026-12-01' });
      },
    });
    await portal.press('Your plan in EUR');
    await soon(() => expect(rowsOf(portal)).toHaveLength(3));
    await portal.press('Show the amount');
    expect(rowsOf(portal).at(-1)).toContain('€90.00');
    await portal.press('A note from Dana');
    await portal.heading('Hi Maya,');
  });
});

describe('moving one', () => {
  async function openAtMove(options?: PortalOptions): Promise<Portal> {
    const portal = await openInPlan(options);
    await portal.press('Move the next one');
    await portal.heading('Which day suits you better?');
    return portal;
  }

  it('moves it to another day', async () => {
    const portal = await openAtMove();
    await portal.choose('Tuesday, December 1');
    await portal.press('Go on');
    await portal.heading('Does this look right?');
    expect(portal.text()).toContain('The one on November 27 moves to Tuesday, December 1.');
    expect((await planOf(portal)).instalments[0]?.dueOn).toBe('2026-11-27');

    await portal.press('Agree');
    await portal.heading('That’s settled, Maya.');
    expect(portal.text()).toContain('The first one is on December 1.');
    expect((await planOf(portal)).instalments.map(({ dueOn }) => dueOn)).toEqual(['2026-12-01', '2026-12-11', '2026-12-25', '2027-01-08']);
  });

  it('puts it at the end', async () => {
    const portal = await openAtMove();
    await portal.press('Put it at the end');
    expect(portal.text()).toContain('The one on November 27 moves to the end, after your last date.');
    await portal.press('Agree');
    await portal.heading('That’s settled, Maya.');
    expect((await planOf(portal)).instalments.map(({ dueOn }) => dueOn)).toEqual(['2026-12-11', '2026-12-25', '2027-01-08', '2027-01-22']);
  });

  it('needs a day, and only one that is free', async () => {
    const portal = await openAtMove();
    await portal.press('Go on');
    expect(portal.text()).toContain('Pick one first.');
    await portal.choose('Another day');
    await portal.type('Another day', '2026-12-25');
    expect(portal.text()).toContain('Pick a day from November 28 to December 10.');
    await portal.type('Another day', '2026-12-05');
    await portal.press('Go on');
    await portal.heading('Does this look right?');
  });

  it('keeps the chosen day when it is to be changed, and when something fails', async () => {
    const portal = await openAtMove();
    await portal.choose('Tuesday, December 1');
    await portal.press('Go on');
    await portal.press('Change it');
    await portal.heading('Which day suits you better?');
    expect(portal.screen.getByRole<HTMLInputElement>('radio', { name: 'Tuesday, December 1' }).checked).toBe(true);

    await portal.press('Go on');
    portal.failWith('error');
    await portal.press('Agree');
    await portal.heading('That didn’t work just now');
    portal.recover();
    await portal.press('‹ Back');
    await portal.heading('Does this look right?');
    await portal.press('Agree');
    await portal.heading('That’s settled, Maya.');
  });

  it('says that nothing has changed when it has been moved in another window', async () => {
    const portal = await openAtMove();
    const { id } = await planOf(portal);
    await portal.member.moveInstalment(id, { seq: 1, to: '2026-12-04' });
    await portal.choose('Tuesday, December 1');
    await portal.press('Go on');
    await portal.press('Agree');
    await portal.heading('That didn’t work just now');
    await portal.press('Try again');
    await portal.heading('How your plan is going');
    expect(rowsOf(portal)[0]).toContain('December 4');
  });

  it('is not offered once it has been moved as often as it may', async () => {
    const portal = await openInPlan({
      async before(past) {
        const { id } = await agree(past);
        await past.member.moveInstalment(id, { seq: 1, to: '2026-12-04' });
      },
    });
    await portal.heading('How your plan is going');
    expect(portal.screen.queryByRole('button', { name: /^Move/ })).toBeNull();
  });
});

describe('paying early', () => {
  it('opens the owner’s page for just that amount', async () => {
    const portal = await openInPlan();
    const visited = watchLinks(portal);
    await portal.press('Pay the next one early');
    await portal.heading('Does this look right?');
    expect(portal.text()).toContain('You’ll pay $64.50, the one for November 27.');
    expect(portal.text()).toContain('This opens our payment page at pay.example. Nothing is taken until you confirm there.');

    await portal.press('Open the payment page');
    expect(visited).toHaveLength(1);
    expect(Object.fromEntries(new URL(visited[0] ?? '').searchParams)).toMatchObject({ amount: '64.50', currency: 'USD' });
    await portal.heading('How your plan is going');
    expect((await planOf(portal)).paid.amount).toBe(0);
  });

  it('goes back without a trace', async () => {
    const portal = await openInPlan();
    await portal.press('Pay the next one early');
    await portal.heading('Does this look right?');
    await portal.press('‹ Back');
    await portal.heading('How your plan is going');
  });

  it('says so where the owner has no such page, and leads to a person', async () => {
    const portal = await openInPlan({
      playbook: ({ owner: { paymentLink: _none, ...owner }, ...rest }) => ({ ...rest, owner }),
    });
    await portal.press('Pay the next one early');
    await portal.heading('There is no way to pay here just now');
    expect(portal.text()).toContain('Nothing has been taken and nothing has changed.');
    await portal.press('Talk to Dana');
    await portal.heading('What would you like to talk about?');
  });
});

describe('leaving and changing', () => {
  it('says what leaving does, and stays when it is not confirmed', async () => {
    const portal = await openInPlan();
    await portal.press('Leave the plan');
    await portal.heading('Would you like to leave the plan?');
    expect(portal.text()).toContain('What you paid stays paid, and nothing is added.');
    await portal.press('Keep it as it is');
    await portal.heading('How your plan is going');
    expect((await planOf(portal)).state).toBe('active');
  });

  it('leaves', async () => {
    const portal = await openInPlan();
    await portal.press('Leave the plan');
    await portal.heading('Would you like to leave the plan?');
    await portal.press('Leave the plan');
    const heading = await portal.heading('You have left the plan');
    await soon(() => expectFocusOn(heading));
    expect(await portal.standing()).toMatchObject({ status: 'in_arrears', arrangement: null });
    await portal.press('See the other ways');
    await portal.heading('Hi Maya,');
    await portal.press('Spread it out');
    await portal.heading('What could you manage?');
  });

  it('changes: this one ends, and another is chosen', async () => {
    const portal = await openInPlan();
    await portal.press('Change the plan');
    await portal.heading('Would you like to choose anew?');
    expect(portal.text()).toContain('This one ends first. What you paid stays paid.');
    await portal.press('End it and choose anew');
    await portal.heading('What could you manage?');
    await portal.press('Show amounts and check');
    await portal.press('Agree');
    await portal.heading('That’s settled, Maya.');
    expect((await planOf(portal)).frequency).toBe('monthly');
  });

  it('ends nothing when the API cannot be reached', async () => {
    const portal = await openInPlan();
    await portal.press('Leave the plan');
    await portal.heading('Would you like to leave the plan?');
    portal.failWith('html');
    await portal.press('Leave the plan');
    await soon(() => expect(portal.text()).toMatch(/did not work|didn’t work|could not hear back/));
    portal.recover();
    expect((await planOf(portal)).state).toBe('active');
  });
});

describe('a promise', () => {
  const openPromised = () => openInPlan({ before: ({ member }) => member.startPayment({ currency: 'USD', payOn: '2026-11-27' }) });

  it('is a day that was chosen', async () => {
    const portal = await openPromised();
    await portal.heading('The day you chose');
    expect(portal.text()).toContain('You chose to pay on Friday, November 27. We stay quiet until then.');
    expect(portal.screen.queryByRole('button', { name: /^Leave/ })).toBeNull();
  });

  it('can be moved, paid early, or exchanged for another way', async () => {
    const portal = await openPromised();
    await portal.press('Move the next one');
    await portal.choose('Tuesday, December 1');
    await portal.press('Go on');
    await portal.press('Agree');
    await portal.heading('That’s settled, Maya.');
    expect((await planOf(portal)).instalments.map(({ dueOn }) => dueOn)).toEqual(['2026-12-01']);

    await portal.reload();
    await portal.open();
    await portal.press('Choose another way');
    await portal.heading('Would you like to choose anew?');
    await portal.press('End it and choose anew');
    await portal.heading('Hi Maya,');
    expect(await portal.standing()).toMatchObject({ status: 'in_arrears', arrangement: null });
  });
});

describe('keeping the dates', () => {
  async function openSettled(): Promise<Portal> {
    const portal = await openInPlan();
    await portal.press('Move the next one');
    await portal.press('Put it at the end');
    await portal.press('Agree');
    await portal.heading('That’s settled, Maya.');
    return portal;
  }

  it('hands out a calendar file that says nothing about money', async () => {
    const portal = await openSettled();
    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) files.push(blob);
      return 'blob:test';
    });
    // The browser of these tests would go to the file.
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    await portal.press('Add to my calendar');
    expect(click).toHaveBeenCalledOnce();
    vi.restoreAllMocks();
    expect(files).toHaveLength(1);
    const text = (await files[0]?.text()) ?? '';
    expect(text.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual(['20261211', '20261225', '20270108', '20270122'].map((day) => `DTSTART;VALUE=DATE:${day}`));
    expect(text.replaceAll('\r\n ', '')).toContain('SUMMARY:My plan: Steady Ground');
    // The ids and the time of making are random; they may hold any digits.
    const said = text.replaceAll('\r\n ', '').replace(/^(UID|DTSTAMP).*$/gm, '');
    expect(said).not.toMatch(/64|258|\$|pay/i);
  });
});
