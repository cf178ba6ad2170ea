import type { OperationName } from '../../operations.ts';
import { accountHandlers } from './account.ts';
import { creditNoteHandlers } from './creditNotes.ts';
import { customerHandlers } from './customers.ts';
import type { Handler } from './handler.ts';
import { invoiceEditHandlers } from './invoiceEdits.ts';
import { invoicePaymentHandlers } from './invoicePayments.ts';
import { invoiceHandlers } from './invoices.ts';
import { paymentHandlers } from './payments.ts';
import { subscriptionHandlers } from './subscriptions.ts';

/** What answers each call of the contract. One that is missing does not compile. */
export const handlers: Record<OperationName, Handler> = {
  ...accountHandlers,
  ...creditNoteHandlers,
  ...customerHandlers,
  ...invoiceEditHandlers,
  ...invoiceHandlers,
  ...invoicePaymentHandlers,
  ...paymentHandlers,
  ...subscriptionHandlers,
};
