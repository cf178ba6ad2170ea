import type { Stripe } from 'stripe';

/** What a subscription costs, and how often. */
export interface Rate {
  /** Minor units for each period. */
  amount: number;
  currency: string;
  interval: 'day' | 'week' | 'month' | 'year';
  intervalCount: number;
}

/** The price of a subscription. */
export function newPrice(id: string, created: number, { amount, currency, interval, intervalCount }: Rate): Stripe.Price {
  return {
    id,
    object: 'price',
    active: true,
    billing_scheme: 'per_unit',
    created,
    currency,
    custom_unit_amount: null,
    livemode: false,
    lookup_key: null,
    metadata: {},
    nickname: null,
    product: `prod_${id}`,
    recurring: { interval, interval_count: intervalCount, meter: null, trial_period_days: null, usage_type: 'licensed' },
    tax_behavior: 'unspecified',
    tiers_mode: null,
    transform_quantity: null,
    type: 'recurring',
    unit_amount: amount,
    unit_amount_decimal: null,
  };
}

/** The same, as older code knows it; the API still answers both. */
export function newPlan(id: string, created: number, { amount, currency, interval, intervalCount }: Rate): Stripe.Plan {
  return {
    id,
    object: 'plan',
    active: true,
    amount,
    amount_decimal: null,
    billing_scheme: 'per_unit',
    created,
    currency,
    interval,
    interval_count: intervalCount,
    livemode: false,
    metadata: {},
    meter: null,
    nickname: null,
    product: `prod_${id}`,
    tiers_mode: null,
    transform_usage: null,
    trial_period_days: null,
    usage_type: 'licensed',
  };
}
