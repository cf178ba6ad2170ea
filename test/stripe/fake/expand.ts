import type { Stripe } from 'stripe';
import type { Books } from './books.ts';
import { defaultIntent, paymentsOf } from './invoices.ts';
import { listOf } from './objects/listOf.ts';
import { invalidRequest } from './stripeFailure.ts';

/**
 * A copy of an answer with what was asked for in the place of its ids (https://docs.stripe.com/api/expanding_objects), at
 * most four levels deep. Two fields of an invoice are only there when they are asked for.
 */
export function expand(books: Books, answer: object, paths: readonly string[]): object {
  // An answer of the API goes over the wire as JSON, and JSON of an object is an object.
  const copy = JSON.parse(JSON.stringify(answer)) as Json;
  for (const path of paths) {
    const levels = path.split('.');
    if (levels.length > 4) throw invalidRequest(`You cannot expand more than 4 levels of a property. Property: ${path}`, { param: 'expand' });
    if (levels[0] === 'data' && levels[1] === 'payments' && books.options.paymentsInLists === 'refused') throw cannot(path);
    expandAt(books, copy, levels, path);
  }
  return copy;
}

type Json = { [key: string]: unknown };

function expandAt(books: Books, at: Json, [level, ...rest]: readonly string[], path: string): void {
  if (level === undefined) return;
  const value = includable(books, at, level) ?? at[level];
  if (value === undefined) throw cannot(path);
  if (value === null) return;
  const next = typeof value === 'string' ? objectWith(books, value, path) : value;
  at[level] = next;
  for (const one of Array.isArray(next) ? next : [next]) if (isJson(one)) expandAt(books, one, rest, path);
}

/** What an invoice leaves out until it is asked for. */
function includable(books: Books, { object, id }: Json, name: string): unknown {
  const invoice = object === 'invoice' ? books.invoices.get(String(id)) : undefined;
  if (!invoice) return undefined;
  if (name === 'payments') return copyOf(listOf(paymentsOf(books, invoice), `/v1/invoice_payments?invoice=${invoice.id}`));
  return name === 'confirmation_secret' ? confirmationSecret(defaultIntent(books, invoice)) : undefined;
}

/** With it the customer's browser can pay an invoice; there is none where there is nothing to pay. */
function confirmationSecret(intent: Stripe.PaymentIntent | undefined): Json | null {
  return intent && intent.status !== 'canceled' ? { type: 'payment_intent', client_secret: intent.client_secret } : null;
}

function objectWith(books: Books, id: string, path: string): Json {
  // Whoever was deleted is still named, and says no more than that.
  if (books.deletedCustomers.has(id)) return { id, object: 'customer', deleted: true };
  const { customers, invoices, subscriptions, paymentIntents, paymentMethods, setupIntents } = books;
  const found = [customers, invoices, subscriptions, paymentIntents, paymentMethods, setupIntents].find((objects) => objects.has(id))?.get(id);
  if (!found) throw cannot(path);
  return copyOf(found);
}

function copyOf(object: object): Json {
  // As above.
  return JSON.parse(JSON.stringify(object)) as Json;
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

function cannot(path: string): Error {
  return invalidRequest(`This property cannot be expanded (${path}).`, { param: 'expand' });
}
