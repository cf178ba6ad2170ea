import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../sdk/server/store/memory.ts';
import type { OutboxMessage } from '../../sdk/server/store/rows.ts';
import type { Store } from '../../sdk/server/store/store.ts';
import { fourMonths, quoteFor } from '../server/support/world.ts';
import { changes, held, heldFor, settle, untouched } from './arranged.ts';
import { agreed, mayaBehind, type Behind } from './mayaBehind.ts';

async function chargeOf(coach: Behind, month: number): Promise<string> {
  const [charge] = await coach.charges(coach.invoices[month]?.id ?? '');
  return charge?.id ?? '';
}

describe('what is held', () => {
  it('a charge that is called into question is not tried again, the others are; then it is as before', async () => {
    const coach = await mayaBehind({ months: 2 });
    const dispute = await coach.app.asMember('maya').ask('openDispute', { input: { chargeId: await chargeOf(coach, 0), about: 'not_mine' } });
    await settle(coach);
    expect(held(coach)).toEqual([heldFor({ gt_hold: dispute.id }), untouched]);
    await coach.app.asMember('maya').ask('withdrawDispute', { params: { id: dispute.id } });
    await settle(coach);
    expect(held(coach)).toEqual([untouched, untouched]);
  });

  it('nothing is tried while somebody is talked with', async () => {
    const coach = await mayaBehind({ months: 2 });
    const { id } = await coach.app.asMember('maya').ask('openConversation', { input: { topic: 'amount', text: 'Hello' } });
    await settle(coach);
    expect(held(coach).map(({ advances }) => advances)).toEqual([false, false]);
    await coach.app.asMember('maya').ask('closeConversation', { params: { id } });
    await settle(coach);
    expect(held(coach)).toEqual([untouched, untouched]);
  });

  it('nor in a breathing space, until its last day', async () => {
    const coach = await mayaBehind({ months: 1 });
    const { id } = await coach.app.asOwner().ask('placeHold', { input: { memberId: 'maya', endsOn: '2026-12-05' } });
    await settle(coach);
    expect(held(coach)).toEqual([heldFor({ gt_hold: id })]);
    coach.moveTo('2026-12-05T15:00:00.000Z');
    await settle(coach);
    expect(held(coach)).toEqual([untouched]);
  });

  it('also what comes to be owed in it', async () => {
    const coach = await mayaBehind({ months: 1 });
    const { id } = await coach.app.asOwner().ask('placeHold', { input: { memberId: 'maya' } });
    await settle(coach);
    const later = coach.stripe.givenInvoice({ customer: coach.customer.id, subscription: coach.subscription.id, createdAt: '2026-11-24T09:00:00Z' });
    coach.moveTo('2026-11-25T15:02:00.000Z');
    await coach.app.asMember('maya').ask('getStanding');
    await settle(coach);
    expect(held({ ...coach, invoices: [later] })).toEqual([heldFor({ gt_hold: id })]);
  });

  it('what a plan pays stays part of the plan', async () => {
    const coach = await mayaBehind({ months: 2 });
    const plan = await agreed(coach, { count: 2, firstDueOn: '2026-12-04' });
    await coach.app.asOwner().ask('placeHold', { input: { memberId: 'maya' } });
    await settle(coach);
    expect(held(coach).map(({ marks }) => marks['gt_plan'])).toEqual([plan, plan]);
  });

  it('nobody of whom nothing was agreed costs a request, whatever changes on their books', async () => {
    const coach = await mayaBehind({ months: 1 });
    await settle(coach); // and with it what is done once a night
    const before = coach.stripe.requests.length;
    const { id } = coach.stripe.givenInvoice({ customer: coach.customer.id, subscription: coach.subscription.id, createdAt: '2026-11-24T09:00:00Z' });
    coach.moveTo('2026-11-25T15:02:00.000Z');
    await coach.app.asMember('maya').ask('getStanding');
    await settle(coach);
    expect(await coach.charges(id)).toHaveLength(1);
    expect(coach.stripe.requests.slice(before).filter(({ operation }) => operation?.startsWith('subscriptions'))).toEqual([]);
    expect(changes(coach)).toEqual([]);
  });
});

describe('Stripe is sent for', () => {
  it('by whatever changes what is agreed or held, in the transaction that does', async () => {
    const sent: OutboxMessage[] = [];
    const coach = await mayaBehind({ store: (clock) => noting(memoryStore({ clock }), sent) });
    const member = coach.app.asMember('maya');
    const owner = coach.app.asOwner();
    const ids = new Map<string, string>();
    const keep = (name: string, { id }: { id: string }): void => void ids.set(name, id);
    const about = (name: string) => ({ params: { id: ids.get(name) ?? '' } });
    const terms = { ...fourMonths, count: 3 };
    const plan = async (): Promise<void> => {
      const { fingerprint } = await quoteFor(coach.app, 'maya', terms);
      keep('plan', await member.ask('agreeToPlan', { input: { terms, fingerprint } }));
    };
    const charge = await chargeOf(coach, 0);
    const acts: [string, () => Promise<unknown>][] = [
      ['a plan is agreed', plan],
      ['an instalment is moved', () => member.ask('moveInstalment', { ...about('plan'), input: { seq: 1, to: '2026-12-03' } })],
      ['a plan is left', () => member.ask('cancelPlan', about('plan'))],
      ['a day is promised', () => member.ask('startPayment', { input: { currency: 'USD', payOn: '2026-12-04' } }).then((step) => keep('plan', (step.next === 'none' && step.arrangement) || { id: '' }))],
      ['a promise is taken back', () => member.ask('cancelPlan', about('plan'))],
      ['a pause begins', async () => keep('pause', await member.ask('startPause', { input: { periods: 1 } }))],
      ['a pause is made longer', () => member.ask('extendPause', { ...about('pause'), input: { periods: 2 } })],
      ['somebody comes back', () => member.ask('resumePause', about('pause'))],
      ['a charge is called into question', async () => keep('dispute', await member.ask('openDispute', { input: { chargeId: charge, about: 'not_mine' } }))],
      ['it was right after all', () => member.ask('withdrawDispute', about('dispute'))],
      ['a conversation begins', async () => keep('conversation', await member.ask('openConversation', { input: { topic: 'amount', text: 'Hello' } }))],
      ['the member ends it', () => member.ask('closeConversation', about('conversation'))],
      ['another begins', async () => keep('conversation', await member.ask('openConversation', { input: { topic: 'amount', text: 'Hello' } }))],
      ['the owner settles it', () => owner.ask('settleConversation', about('conversation'))],
      ['breathing space is given', async () => keep('hold', await owner.ask('placeHold', { input: { memberId: 'maya' } }))],
      ['it is ended', () => owner.ask('releaseHold', { ...about('hold'), input: {} })],
      ['another plan is agreed', plan],
      ['it is paid', () => owner.ask('recordPayment', { params: { id: 'maya' }, input: { amount: 38_700, currency: 'USD', reference: 'by bank' } })],
      ['a pause begins that ends by itself', async () => {
        coach.stripe.givenInvoice({ customer: coach.customer.id, subscription: coach.subscription.id, createdAt: '2026-11-20T09:00:00Z' });
        coach.moveTo('2026-11-25T15:02:00.000Z');
        await member.ask('getStanding');
        sent.length = 0;
        keep('pause', await member.ask('startPause', { input: { periods: 1 } }));
      }],
      ['it ends', async () => {
        coach.moveTo('2026-12-25T15:02:00.000Z');
        await coach.app.api.runDue();
      }],
    ];
    for (const [name, act] of acts) {
      sent.length = 0;
      await act();
      expect(sent.filter(({ kind, memberId }) => kind === 'books.arrange' && memberId === 'maya'), name).not.toEqual([]);
    }
  });
});

/** Keeps what transactions have sent that were committed. */
function noting(store: Store, sent: OutboxMessage[]): Store {
  return {
    ...store,
    async transaction(work) {
      const own: OutboxMessage[] = [];
      const result = await store.transaction((records) => {
        own.length = 0;
        return work({ ...records, send: async (message) => (own.push(message), await records.send(message)) });
      });
      sent.push(...own);
      return result;
    },
  };
}
