import type { Money } from '../../terms/money.ts';
import type { Playbook } from '../playbook/playbook.ts';
import type { OutsideBooks } from './outsideBooks.ts';
import type { Steward } from './steward.ts';
import type { Till } from './till.ts';

/** Where the money is recorded. The built-in ledger is one; a payment provider is another. */
export interface Billing {
  /** Whether a member can pay at once. */
  canPayNow(playbook: Playbook): boolean;
  /** The page on which to pay. `reference` is our payment's id; nothing personal is in the address. */
  paymentPage(playbook: Playbook, payment: { reference: string; money: Money }): string;
  /** Books kept elsewhere, of which our charges are a copy. The ledger has none: its books are our own. */
  books?: OutsideBooks;
  /** Takes money for charges of those books. Without it nothing is collected by itself, and a payment is made on the owner's page. */
  till?: Till;
  /** Brings those books to what was agreed. Without it a plan or a pause is kept with us alone, and they go on as ever. */
  steward?: Steward;
}
