import { type Charge, owedOn } from '../../terms/charge.ts';
import { isDisputed } from '../../terms/hold.ts';
import type { Kit } from '../kit.ts';
import { standingOfAccount } from '../members/standingOfAccount.ts';
import type { StartedPayment } from '../store/rows.ts';
import type { Account } from '../store/store.ts';
import { isTaken } from './isTaken.ts';

/** What a member can pay now in a currency: what is open, and what a running plan covers. Not what they have called into question. The oldest first. */
export function payableCharges(account: Account, today: string, currency: string): Charge[] {
  const { open, plans } = standingOfAccount(account, today);
  const covered = new Set(plans.filter(({ state }) => state === 'active').flatMap(({ chargeIds }) => chargeIds));
  return account.charges.filter((charge) => charge.currency === currency && owedOn(charge) > 0 && !isDisputed(account.holds, charge.id, today) && (covered.has(charge.id) || open.includes(charge)));
}

/** What a started payment is about and can be taken for it, the newest first: a subscription is as its newest invoice is. Where it is for a card alone, all that a card can be charged for. */
export function chargesOf({ amount, currency, chargeId }: StartedPayment, kit: Kit, account: Account, today: string): Charge[] {
  const charges = amount === 0 ? account.charges : payableCharges(account, today, currency);
  return charges.filter((charge) => isTaken(kit, charge) && (chargeId === null || charge.id === chargeId)).toReversed();
}
