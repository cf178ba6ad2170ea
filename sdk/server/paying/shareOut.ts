import { type Allocation, type Charge, owedOn } from '../../terms/charge.ts';
import { minimumOf } from '../../terms/money.ts';

/**
 * Shares an amount out over charges in the order given, each in one where it cannot be split. A part that no provider would
 * charge is left open.
 * @param amount integer minor units
 */
export function shareOut(charges: Charge[], amount: number): Allocation[] {
  const shares: Allocation[] = [];
  let left = amount;
  for (const charge of charges) {
    const share = Math.min(owedOn(charge), left);
    const isAll = share === owedOn(charge);
    if (share <= 0 || (!isAll && (charge.wholeOnly || share < minimumOf(charge.currency)))) continue;
    shares.push({ chargeId: charge.id, amount: share });
    left -= share;
  }
  return shares;
}
