/** An amount of money: integer minor units on Stripe's scale, with its ISO 4217 currency. Never added over currencies. */
export interface Money {
  /** Integer minor units, for example 12900 for $129.00 and 12900 for ¥12,900. */
  amount: number;
  /** Three upper-case letters. */
  currency: string;
}

// The lists, and the rule for ISK and UGX: https://docs.stripe.com/currencies, under "Zero-decimal currencies",
// "Special cases" and "Three-decimal currencies".
const ZERO_DECIMALS = 'BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF';
const THREE_DECIMALS = 'BHD JOD KWD OMR TND';
const WHOLE_UNITS_TIMES_100 = 'ISK UGX';

/** How many digits stand behind the decimal sign on Stripe's scale: 129.00 USD is sent as 12900, 129 JPY as 129. */
export function minorDigits(currency: string): 0 | 2 | 3 {
  if (ZERO_DECIMALS.includes(currency)) return 0;
  return THREE_DECIMALS.includes(currency) ? 3 : 2;
}

/** The smallest amount a payment can differ by, in minor units: every amount that is charged is a multiple of it. */
export function stepOf(currency: string): 1 | 10 | 100 {
  if (WHOLE_UNITS_TIMES_100.includes(currency)) return 100;
  return THREE_DECIMALS.includes(currency) ? 10 : 1;
}

// https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts (minimum per settlement currency).
const PROVIDER_MINIMUMS: Record<string, number> = {
  USD: 50,
  AED: 200,
  AUD: 50,
  BGN: 100,
  BRL: 50,
  CAD: 50,
  CHF: 50,
  CZK: 1500,
  DKK: 250,
  EUR: 50,
  GBP: 30,
  HKD: 400,
  HUF: 17500,
  INR: 50,
  JPY: 50,
  MXN: 1000,
  MYR: 200,
  NOK: 300,
  NZD: 50,
  PLN: 200,
  RON: 200,
  SEK: 300,
  SGD: 50,
  THB: 1000,
};

// Ours: about half a US dollar, rounded up, for currencies without a published minimum whose unit is worth very little.
const SMALL_UNIT_MINIMUMS: Record<string, number> = {
  BIF: 2000,
  COP: 250_000,
  GNF: 5000,
  IDR: 1_000_000,
  ISK: 10_000,
  MGA: 2500,
  PYG: 5000,
  UGX: 200_000,
  VND: 15_000,
};

/**
 * The least a payment provider will take in one charge, in minor units; always a whole number of steps. A currency
 * without a published minimum is converted by the provider first, so a cautious round amount stands in: 1000 of one
 * without decimals, 10.00 of one with two, 2.000 of one with three.
 */
export function minimumOf(currency: string): number {
  const cautious = minorDigits(currency) === 3 ? 2000 : 1000;
  return PROVIDER_MINIMUMS[currency] ?? SMALL_UNIT_MINIMUMS[currency] ?? cautious;
}
