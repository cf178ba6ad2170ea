import { rebuild } from '../../server/billing/rebuild.ts';
import type { Playbook } from '../../server/playbook/playbook.ts';
import { openBilling } from '../openBilling.ts';
import { openStore } from '../openStore.ts';
import { type Environment, UsageError } from '../settings.ts';

/**
 * `goodterms stripe rebuild`: writes the tables anew from what Goodterms has left written in Stripe. Nothing is changed in
 * Stripe, and what is there already stays as it is.
 */
export async function rebuildCommand(environment: Environment, dataFolder: string, playbook: Playbook, print: (line: string) => void): Promise<number> {
  const { billing } = await openBilling(environment);
  if (!billing?.books) throw new UsageError('GOODTERMS_STRIPE_KEY is not set: there is nothing to rebuild from.');
  const { store } = await openStore(environment, dataFolder);
  try {
    const { members, customers, charges, plans, pauses, attempts } = await rebuild({ store, books: billing.books, playbook, now: new Date() });
    print(`Written down anew: ${members} members, ${customers} customers, ${charges} charges, ${plans} plans, ${pauses} pauses, ${attempts} attempts to take money.`);
    print('Conversations, holds, notes and the audit trail are kept nowhere but in your own database: take them from a backup.');
    return 0;
  } finally {
    await store.close();
  }
}
