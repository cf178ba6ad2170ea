/** The receiver said no for good: trying again does not help until somebody looks into it. */
export class UndeliverableError extends Error {
  override name = 'UndeliverableError';
}
