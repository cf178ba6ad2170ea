import type { OperationName } from '../operations.ts';
import { accountId } from './handlers/account.ts';
import type { StripeOptions } from './options.ts';
import { StripeFailure } from './stripeFailure.ts';

/** What a restricted key needs for the calls to each resource, as Stripe names it; `_read` or `_write` is put behind. */
const permissionOf: Record<string, string> = {
  accounts: 'connected_account',
  billingPortal: 'customer_portal',
  creditNotes: 'credit_note',
  customers: 'customer',
  customerSessions: 'customer_session',
  disputes: 'dispute',
  events: 'event',
  invoiceItems: 'invoice',
  invoicePayments: 'invoice',
  invoices: 'invoice',
  paymentIntents: 'payment_intent',
  paymentMethodDomains: 'payment_method_domain',
  paymentMethods: 'payment_method',
  setupIntents: 'setup_intent',
  subscriptions: 'subscription',
  webhookEndpoints: 'webhook',
};

/** The permission that a call needs, such as `invoice_write`. */
export function permissionFor(operation: OperationName, method: string): string {
  return `${permissionOf[operation.split('.')[0] ?? ''] ?? 'unknown'}_${method === 'GET' ? 'read' : 'write'}`;
}

/** Refuses a call that a restricted key may not make, as Stripe does: by the permission's name. A permission to write includes reading. */
export function checkPermission(key: string, granted: ReadonlySet<string>, needed: string, words: StripeOptions['permissionWords']): void {
  if (granted.has(needed) || granted.has(needed.replace(/_read$/, '_write'))) return;
  const opening = `The provided key '${key.slice(0, 8)}***${key.slice(-6)}' does not have the required permissions for this endpoint on account '${accountId}'.`;
  const title = needed.split('_').map((word) => word[0]?.toUpperCase() + word.slice(1)).join(' ');
  const remedy = words === 'enabling' ? `Enabling "${title}" ('${needed}') permissions on this key` : `Having the 'rak_${needed}' permission`;
  throw new StripeFailure(403, { type: 'invalid_request_error', message: `${opening} ${remedy} would allow this request to continue.` });
}
