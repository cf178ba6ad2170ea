import type { Stripe } from 'stripe';

/** Where Stripe's events are to be sent, below the address of the API. */
export const webhookPath = '/v1/webhooks/stripe';

/** The events after which a member may stand otherwise than before. Whoever makes a webhook endpoint asks for these. */
export const webhookEvents = [
  'charge.dispute.closed',
  'charge.dispute.created',
  'charge.dispute.updated',
  'credit_note.created',
  'credit_note.voided',
  'customer.deleted',
  'customer.subscription.created',
  'customer.subscription.deleted',
  'customer.subscription.paused',
  'customer.subscription.resumed',
  'customer.subscription.updated',
  'customer.updated',
  'invoice.deleted',
  'invoice.finalization_failed',
  'invoice.finalized',
  'invoice.marked_uncollectible',
  'invoice.overdue',
  'invoice.overpaid',
  'invoice.paid',
  'invoice.payment_action_required',
  'invoice.payment_failed',
  'invoice.updated',
  'invoice.voided',
  'invoice.will_be_due',
  'invoice_payment.paid',
  'payment_intent.canceled',
  'payment_intent.payment_failed',
  'payment_intent.processing',
  'payment_intent.requires_action',
  'payment_intent.succeeded',
  'payment_method.attached',
  'payment_method.automatically_updated',
  'payment_method.detached',
  'setup_intent.setup_failed',
  'setup_intent.succeeded',
] as const satisfies ReadonlyArray<Stripe.Event['type']>;
