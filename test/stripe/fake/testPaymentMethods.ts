/** How a payment method behaves when it is charged. */
export type Outcome =
  | { kind: 'pays' }
  /** A bank debit: known only after so many days. */
  | { kind: 'settles'; days: number; goesThrough: boolean }
  /** The bank wants the payer to confirm: every time, or until it was set up for use without them. */
  | { kind: 'authenticates'; when: 'always' | 'until set up' }
  | { kind: 'declines'; code: string; declineCode: string }
  /** Pays, and is disputed at once. */
  | { kind: 'disputes' };

const declines = (declineCode: string, code = 'card_declined'): Outcome => ({ kind: 'declines', code, declineCode });

/** Stripe's own test payment methods and what they do (https://docs.stripe.com/testing). */
export const testPaymentMethods = {
  pm_card_visa: { kind: 'pays' },
  pm_card_mastercard: { kind: 'pays' },
  pm_card_visa_chargeDeclined: declines('generic_decline'),
  pm_card_visa_chargeDeclinedInsufficientFunds: declines('insufficient_funds'),
  pm_card_visa_chargeDeclinedLostCard: declines('lost_card'),
  pm_card_visa_chargeDeclinedStolenCard: declines('stolen_card'),
  pm_card_chargeDeclinedExpiredCard: declines('expired_card', 'expired_card'),
  pm_card_chargeDeclinedIncorrectCvc: declines('incorrect_cvc', 'incorrect_cvc'),
  pm_card_chargeDeclinedProcessingError: declines('processing_error', 'processing_error'),
  pm_card_visa_chargeDeclinedVelocityLimitExceeded: declines('card_velocity_exceeded'),
  pm_card_chargeCustomerFail: declines('generic_decline'),
  pm_card_authenticationRequired: { kind: 'authenticates', when: 'always' },
  pm_card_authenticationRequiredOnSetup: { kind: 'authenticates', when: 'until set up' },
  pm_card_createDispute: { kind: 'disputes' },
  pm_usBankAccount_success: { kind: 'settles', days: 4, goesThrough: true },
  pm_usBankAccount_insufficientFunds: { kind: 'settles', days: 4, goesThrough: false },
  pm_usBankAccount_processing: { kind: 'settles', days: 36_500, goesThrough: true },
} as const satisfies Record<string, Outcome>;

/** The id of one of Stripe's test payment methods. */
export type TestPaymentMethod = keyof typeof testPaymentMethods;

/** Declines after which no retry can help: Stripe runs none until there is another payment method (https://docs.stripe.com/billing/revenue-recovery/smart-retries). */
export const hardDeclines: ReadonlySet<string> = new Set([
  'authentication_required',
  'highest_risk_level',
  'incorrect_number',
  'lost_card',
  'pickup_card',
  'revocation_of_all_authorizations',
  'revocation_of_authorization',
  'stolen_card',
  'transaction_not_allowed',
]);

/** Whether an id is one of Stripe's test payment methods. */
export function isTestPaymentMethod(id: string): id is TestPaymentMethod {
  return Object.hasOwn(testPaymentMethods, id);
}
