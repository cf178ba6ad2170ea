import { describe, expect, it } from 'vitest';
import type { Plan } from '../../sdk/contract/types.ts';
import { openPortal, type Past, type Portal, type PortalOptions, soon, usePortals } from './support/portal.tsx';

usePortals();

const terms = { currency: 'USD', count: 4, frequency: 'fortnightly', firstDueOn: '2026-11-27' } as const;

async function agree({ member }: Past): Promise<Plan> {
  const { fingerprint } = await member.quotePlan(terms);
  return await member.agreeToPlan({ terms, fingerprint });
}

/** The first of four did not come, and the quiet days are over. */
async function missOne(past: Past): Promise<void> {
  await agree(past);
  past.clock.set('2026-12-02T15:00:00Z');
  await past.runDue();
}

/** The first two of four did not come. */
async function missTwo(past: Past): Promise<void> {
  await agree(past);
  past.clock.set('2026-12-13T15:00:00Z');
  await past.runDue();
}

async function openMissed(options: PortalOptions = {}): Promise<Portal> {
  const portal = await openPortal({ before: missOne, ...options });
  await portal.open();
  return portal;
}

async function planOf(portal: Portal): Promise<Plan> {
  const { arrangement } = await portal.standing();
  if (arrangement === null || arrangement.kind === 'pause') throw new Error('There is no plan.');
  return arrangement;
}

describe('one was missed', () => {
  it('says so without blame or amounts, with every way on', async () => {
    const portal = await openMissed();
    await portal.heading('That one didn’t go through. It happens.');
    expect(portal.text()).toContain('Your plan is still yours, and all you paid counts.');
    expect(portal.text()).not.toContain('$');
    const ways = portal.screen.getAllByRole('button').map((button) => button.querySelector('strong')?.textContent);
    expect(ways.filter(Boolean)).toEqual(['Pay it now', 'Move it', 'Put it at the end', 'Talk to Dana']);
  });

  it('pays it now', async () => {
    const portal = await openMissed();
    await portal.press('Pay it now');
    await portal.heading('Does this look right?');
    expect(portal.text()).toContain('You’ll pay $64.50, the one for November 27.');
    const link = portal.screen.getByRole<HTMLAnchorElement>('link', { name: 'Open the payment page' });
    expect(link.href).toContain('https://pay.example/');
    await portal.press('‹ Back');
    await portal.heading('That one didn’t go through. It happens.');
  });

  it('moves it to another day, and all is well again', async () => {
    const portal = await openMissed();
    await portal.press('Move it');
    await portal.choose('Friday, December 4');
    await portal.press('Go on');
    await portal.press('Agree');
    await portal.heading('That’s settled, Maya.');
    expect((await planOf(portal)).instalments.map(({ dueOn, state }) => [dueOn, state])).toContainEqual(['2026-12-04', 'scheduled']);
    await portal.reload();
    await portal.open();
    await portal.heading('How your plan is going');
  });

  it('puts it at the end', async () => {
    const portal = await openMissed();
    await portal.press('Put it at the end');
    await portal.heading('Does this look right?');
    await portal.press('Change it');
    await portal.heading('That one didn’t go through. It happens.');
    await portal.press('Put it at the end');
    await portal.press('Agree');
    await portal.heading('That’s settled, Maya.');
    expect((await planOf(portal)).instalments.at(-1)).toMatchObject({ seq: 1, dueOn: '2027-01-22', state: 'scheduled' });
  });

  it('leads to a person and to the whole plan', async () => {
    const portal = await openMissed();
    await portal.press('See the whole plan');
    await portal.heading('How your plan is going');
    expect(portal.text()).toContain('Not here yet');
    await portal.press('‹ Back');
    await portal.press('Talk to Dana');
    await portal.heading('What would you like to talk about?');
  });

  it('keeps still when the money has come meanwhile', async () => {
    const portal = await openMissed();
    await portal.heading('That one didn’t go through. It happens.');
    await portal.owner.recordPayment('maya', { amount: 25_800, currency: 'USD', reference: 'all' });
    await portal.press('Put it at the end');
    await portal.press('Agree');
    await portal.heading('That didn’t work just now');
    expect(portal.text()).toContain('Nothing has been taken and nothing has changed.');
    await portal.press('Try again');
    await portal.heading('Welcome back');
  });
});

describe('a person has taken over', () => {
  it('says that nothing is collected, and offers talking first and one new plan', async () => {
    const portal = await openMissed({ before: missTwo });
    await portal.heading('Let’s look at this together');
    expect(portal.text()).toContain('Nothing is being collected.');
    const ways = portal.screen.getAllByRole('button').map((button) => button.querySelector('strong')?.textContent);
    expect(ways.filter(Boolean)).toEqual(['Talk to Dana', 'Make a new plan', 'Pay what’s due']);
    expect(portal.text()).not.toContain('$');

    await portal.press('Make a new plan');
    await portal.heading('What could you manage?');
    await portal.press('Show amounts and check');
    await portal.press('Agree');
    await portal.heading('That’s settled, Maya.');
    await soon(async () => expect(await planOf(portal)).toMatchObject({ state: 'active' }));
  });

  it('offers no third plan, only people', async () => {
    const portal = await openMissed({
      async before(past) {
        await missTwo(past);
        const again = { ...terms, firstDueOn: '2026-12-14' };
        const { fingerprint } = await past.member.quotePlan(again);
        await past.member.agreeToPlan({ terms: again, fingerprint });
        past.clock.set('2026-12-30T15:00:00Z');
        await past.runDue();
      },
    });
    await portal.heading('Let’s look at this together');
    expect(portal.screen.queryByRole('button', { name: /new plan/ })).toBeNull();
    await portal.press('Talk to Dana');
    await portal.heading('What would you like to talk about?');
  });
});

it('speaks Arabic', async () => {
  const portal = await openMissed({ language: 'ar' });
  await portal.heading('لم تتم هذه الدفعة. هذا يحدث.');
  await portal.press('جعلها في الآخر');
  await portal.press('موافقة');
  await portal.heading(/^تم الأمر/);
});
