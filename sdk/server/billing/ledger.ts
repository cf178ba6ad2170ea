import { minorDigits, type Money } from '../../terms/money.ts';
import type { Playbook } from '../playbook/playbook.ts';
import type { Billing } from './billing.ts';

/** The built-in ledger: charges and payments are in our own store, and a member pays on the owner's own payment page. */
export const ledger: Billing = {
  canPayNow: (playbook) => playbook.owner.paymentLink !== undefined,
  paymentPage: (playbook, { reference, money }) => linkOf(playbook).replace('{reference}', reference).replace('{amount}', majorUnits(money)).replace('{currency}', money.currency),
};

function linkOf(playbook: Playbook): string {
  if (!playbook.owner.paymentLink) throw new TypeError('The playbook has no owner.paymentLink, so a payment cannot be started. Ask canPayNow first.');
  return playbook.owner.paymentLink;
}

/** Payment pages take amounts the way people write them: `129.00`, `12900` for yen. */
function majorUnits({ amount, currency }: Money): string {
  const digits = minorDigits(currency);
  if (digits === 0) return String(amount);
  const padded = String(amount).padStart(digits + 1, '0');
  return `${padded.slice(0, -digits)}.${padded.slice(-digits)}`;
}
