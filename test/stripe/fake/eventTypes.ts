import type { Stripe } from 'stripe';

/** The types of the events that the fake sends. Each is one that the `stripe` package knows. */
export type EventType = (typeof eventTypes)[number];

const eventTypes = [
  'charge.dispute.closed',
  'charge.dispute.created',
  'credit_note.created',
  'customer.deleted',
  'customer.subscription.deleted',
  'customer.subscription.paused',
  'customer.subscription.resumed',
  'customer.subscription.updated',
  'customer.updated',
  'invoice.created',
  'invoice.deleted',
  'invoice.finalized',
  'invoice.marked_uncollectible',
  'invoice.overdue',
  'invoice.overpaid',
  'invoice.paid',
  'invoice.payment_action_required',
  'invoice.payment_failed',
  'invoice.updated',
  'invoice.voided',
  'invoice_payment.paid',
  'payment_intent.canceled',
  'payment_intent.created',
  'payment_intent.payment_failed',
  'payment_intent.processing',
  'payment_intent.requires_action',
  'payment_intent.succeeded',
  'payment_method.attached',
  'setup_intent.created',
  'setup_intent.setup_failed',
  'setup_intent.succeeded',
] as const satisfies ReadonlyArray<Stripe.Event['type']>;
