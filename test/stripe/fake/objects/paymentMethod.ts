import type { Stripe } from 'stripe';

/** A card, or the bank account that a bank debit is taken from. */
export function newPaymentMethod(given: Partial<Stripe.PaymentMethod> & { id: string; created: number; type: 'card' | 'us_bank_account' }): Stripe.PaymentMethod {
  const details = given.type === 'card' ? { card } : { us_bank_account: bankAccount };
  return {
    object: 'payment_method',
    allow_redisplay: 'always',
    billing_details: { address: null, email: null, name: null, phone: null, tax_id: null },
    customer: null,
    customer_account: null,
    livemode: false,
    metadata: {},
    ...details,
    ...given,
  };
}

const card: Stripe.PaymentMethod.Card = {
  brand: 'visa',
  checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
  country: 'US',
  display_brand: 'visa',
  exp_month: 12,
  exp_year: 2032,
  fingerprint: 'fake',
  funding: 'credit',
  generated_from: null,
  last4: '4242',
  networks: { available: ['visa'], preferred: null },
  regulated_status: 'unregulated',
  three_d_secure_usage: { supported: true },
  wallet: null,
};

const bankAccount: Stripe.PaymentMethod.UsBankAccount = {
  account_holder_type: 'individual',
  account_type: 'checking',
  bank_name: 'A bank',
  financial_connections_account: null,
  fingerprint: 'fake',
  last4: '6789',
  networks: { preferred: 'ach', supported: ['ach'] },
  routing_number: '110000000',
  status_details: {},
};
