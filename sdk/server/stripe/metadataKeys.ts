/** The key of our attempt's id in the metadata of what Stripe made for it, or was asked to pay for it. */
export const attemptKey = 'gt_attempt';

/** The key of how much the attempt is for, integer minor units. */
export const amountKey = 'gt_amount';

/** The key, in the metadata of a bill that was made for a part of an invoice, of that invoice's id. */
export const partOfKey = 'gt_for';
