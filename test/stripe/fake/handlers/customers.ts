import { find } from '../books.ts';
import { emit } from '../emit.ts';
import { idOf } from '../idOf.ts';
import { pageOf } from '../pages.ts';
import { isCleared, mergeMetadata, objectOf, textOf } from '../params.ts';
import { usableMethod } from '../paymentMethods.ts';
import { search } from '../search.ts';
import { NotModelled } from '../stripeFailure.ts';
import type { Handlers } from './handler.ts';

export const customerHandlers = {
  /** `email` is held to the letter, and more than one customer may have it. */
  'customers.list': (books, { params, path }) => {
    const email = textOf(params, 'email');
    const found = [...books.customers.values()].filter((customer) => email === undefined || customer.email === email);
    return pageOf(found, params, path, ({ created }) => created);
  },

  'customers.retrieve': (books, { id }) =>
    books.deletedCustomers.has(id) ? { id, object: 'customer', deleted: true } : find(books.customers, 'customer', id),

  'customers.search': (books, { params, path }) => search(books, 'customer', params, path),

  'customers.update': (books, { id, params }) => {
    const customer = find(books.customers, 'customer', id);
    const { invoice_settings: settings, metadata: _metadata, expand: _expand, ...others } = params;
    if (Object.keys(others).length > 0) throw new NotModelled(`an update of a customer's ${Object.keys(others).join(', ')}`);
    customer.metadata = mergeMetadata(customer.metadata, params);
    if (settings !== undefined) {
      const invoiceSettings = objectOf(params, 'invoice_settings');
      const method = textOf(invoiceSettings, 'default_payment_method');
      if (method !== undefined) customer.invoice_settings.default_payment_method = usableMethod(books, method, customer.id).id;
      if (isCleared(invoiceSettings, 'default_payment_method')) customer.invoice_settings.default_payment_method = null;
    }
    emit(books, 'customer.updated', customer);
    return customer;
  },

  'customerSessions.create': (books, { params }) => {
    const customer = find(books.customers, 'customer', textOf(params, 'customer') ?? '', 'customer');
    const created = Math.floor(books.clock.now().getTime() / 1000);
    const off = { enabled: false, features: null };
    const asked = objectOf(objectOf(params, 'components'), 'payment_element');
    const features = objectOf(asked, 'features');
    return {
      object: 'customer_session',
      client_secret: `cuss_secret_${customer.id}`,
      components: {
        active_entitlements: { enabled: false },
        buy_button: { enabled: false },
        customer_portal: { enabled: false },
        customer_sheet: off,
        mobile_payment_element: off,
        payment_element: {
          enabled: textOf(asked, 'enabled') === 'true',
          features: {
            payment_method_allow_redisplay_filters: features['payment_method_allow_redisplay_filters'] ?? ['always'],
            payment_method_redisplay: textOf(features, 'payment_method_redisplay') ?? 'disabled',
            payment_method_redisplay_limit: null,
            payment_method_remove: textOf(features, 'payment_method_remove') ?? 'disabled',
            payment_method_save: textOf(features, 'payment_method_save') ?? 'disabled',
            payment_method_save_usage: null,
          },
        },
        pricing_table: { enabled: false },
      },
      created,
      customer: customer.id,
      customer_account: null,
      expires_at: created + 1800,
      livemode: false,
    };
  },

  'paymentMethods.list': (books, { params, path }) => {
    const [customer, type] = [textOf(params, 'customer'), textOf(params, 'type')];
    const found = [...books.paymentMethods.values()].filter((method) => idOf(method.customer) === customer && (type === undefined || method.type === type));
    return pageOf(found, params, path, ({ created }) => created);
  },

  'paymentMethods.retrieve': (books, { id }) => find(books.paymentMethods, 'PaymentMethod', id),
} satisfies Handlers;
