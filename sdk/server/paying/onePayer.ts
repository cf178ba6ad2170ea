import type { Charge } from '../../terms/charge.ts';
import type { Till } from '../billing/till.ts';
import type { Call } from '../kit.ts';
import { memberIdOf } from '../members/lockedAccount.ts';
import { ApiProblem } from '../problem.ts';

/** The customers that the member who is asking is: no other's card is taken, and no other's page is shown. */
export async function ownCustomers(call: Call<unknown>): Promise<Set<string>> {
  const customers = await call.kit.store.reader.customersOf(memberIdOf(call));
  return new Set(customers.map(({ id }) => id));
}

/** Who pays the first of these charges that a customer of this member's pays. Throws `not_offered` where none does. */
export async function firstPayer(call: Call<unknown>, till: Till, charges: Charge[]): Promise<string> {
  const own = await ownCustomers(call);
  for (const { reference } of charges) {
    const payer = await till.payerOf(reference);
    if (payer !== null && own.has(payer)) return payer;
  }
  throw new ApiProblem('not_offered', 'There is nothing open that this member pays through the provider. Ask for the standing again.');
}

/** Those of these charges that one customer pays. A card is one customer's, and a member may be several. */
export async function paidBy(call: Call<unknown>, till: Till, charges: Charge[], customer: string): Promise<Charge[]> {
  if ((await ownCustomers(call)).size === 1) return charges;
  const payers = await Promise.all(charges.map(({ reference }) => till.payerOf(reference)));
  return charges.filter((_charge, index) => payers[index] === customer);
}
