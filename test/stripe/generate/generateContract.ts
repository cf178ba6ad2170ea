import { Stripe } from 'stripe';
import type { Contract, Operation } from '../contract.ts';
import { operations } from '../operations.ts';
import { recordRoute } from './recordRoute.ts';
import { shapeReader } from './shapeReader.ts';
import { withStripeTypes } from './stripeTypes.ts';

/** The objects of the API whose replies are looked into: those that the fake keeps. Of an account and an event only `object` is checked. */
const resources = new Set([
  'billing_portal.session', 'credit_note', 'customer', 'customer_session', 'dispute', 'invoice', 'invoice_payment', 'invoiceitem',
  'line_item', 'payment_intent', 'payment_method', 'payment_method_domain', 'price', 'setup_intent', 'subscription', 'subscription_item', 'webhook_endpoint',
]);

/** The contract that the installed `stripe` package gives for our operations. */
export async function generateContract(): Promise<Contract> {
  const read = withStripeTypes((checker, typesOf) => {
    const reader = shapeReader(checker, resources);
    const found = operations.map((name) => {
      const { takesId, params, reply } = typesOf(name);
      return { name, takesId, params: params ? reader.read(params) : null, reply: reader.read(reply) };
    });
    return { found, shapes: reader.shapes };
  });
  const described: Array<[string, Operation]> = [];
  for (const { name, takesId, params, reply } of read.found) described.push([name, { ...(await recordRoute(name, takesId)), params, reply }]);
  return {
    stripe: Stripe.PACKAGE_VERSION,
    apiVersion: Stripe.API_VERSION,
    // One entry was made for each name of `operations`.
    operations: Object.fromEntries(described) as Contract['operations'],
    shapes: Object.fromEntries(Object.entries(read.shapes).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}
