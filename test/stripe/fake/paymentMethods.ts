import type { Stripe } from 'stripe';
import { newId, secondsNow, type Books } from './books.ts';
import { emit } from './emit.ts';
import { idOf } from './idOf.ts';
import { newPaymentMethod } from './objects/paymentMethod.ts';
import { invalidRequest, noSuch } from './stripeFailure.ts';
import { isTestPaymentMethod, testPaymentMethods, type TestPaymentMethod } from './testPaymentMethods.ts';

/** A payment method that behaves like one of Stripe's test ones, attached to a customer where one is named. */
export function addPaymentMethod(books: Books, like: TestPaymentMethod, customer: string | null): Stripe.PaymentMethod {
  const outcome = testPaymentMethods[like];
  const type = outcome.kind === 'settles' ? 'us_bank_account' : 'card';
  const method = newPaymentMethod({ id: newId(books, 'pm'), created: secondsNow(books), type, customer });
  books.paymentMethods.set(method.id, method);
  books.outcomes.set(method.id, outcome);
  if (customer !== null) emit(books, 'payment_method.attached', method);
  return method;
}

/** The payment method with an id, which may also be one of Stripe's test ones; it has to be this customer's. */
export function usableMethod(books: Books, id: string, customer: string | undefined): Stripe.PaymentMethod {
  if (isTestPaymentMethod(id)) return addPaymentMethod(books, id, customer ?? null);
  const method = books.paymentMethods.get(id);
  if (!method) throw noSuch('PaymentMethod', id, 'payment_method');
  const owner = idOf(method.customer);
  if (owner !== undefined && owner !== customer) {
    const message = `The customer does not have a payment method with the ID ${id}. The payment method must be attached to the customer.`;
    throw invalidRequest(message, { code: 'resource_missing', param: 'payment_method' });
  }
  return method;
}
