/** A charge was saved under a reference that names another charge already. */
export class TakenReferenceError extends Error {
  override readonly name = 'TakenReferenceError';

  constructor(options?: ErrorOptions) {
    super(
      'saveCharge: a reference names one charge only; look the charge up with chargesByReference and save that one.',
      options,
    );
  }
}
