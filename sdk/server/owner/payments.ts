import { notFound } from '../problem.ts';
import type { Writing } from '../handler.ts';
import type { Account, Records } from '../store/store.ts';
import { recordMoney } from './recordMoney.ts';

export const recordPayment: Writing<'recordPayment'> = {
  async write(call, records) {
    return await recordMoney(call, records, await knownAccount(records, call.param('id')), call.input);
  },
};

export const recordChargePayment: Writing<'recordChargePayment'> = {
  async write(call, records) {
    const account = await knownAccount(records, call.param('id'));
    const charge = await records.charge(call.param('chargeId'));
    if (!charge || charge.memberId !== account.member.id) throw notFound('charge');
    return await recordMoney(call, records, account, call.input, charge);
  },
};

/** The money of a payment that a member started on the owner's payment page, known there by our `pay_…` id. */
export const settlePayment: Writing<'settlePayment'> = {
  async write(call, records) {
    const started = await records.startedPayment(call.param('id'));
    if (!started) throw notFound('started payment');
    return await recordMoney(call, records, await knownAccount(records, started.memberId), call.input);
  },
};

export async function knownAccount(records: Records, memberId: string): Promise<Account> {
  const account = await records.lockAccount(memberId);
  if (!account) throw notFound('member');
  return account;
}
