import * as z from 'zod/mini';
import { civilDate, currency, minorUnits } from './basics.ts';
import { field, named } from './named.ts';
import { Plan } from './plan.ts';

export const StartPayment = named(
  'StartPayment',
  'Pay some or all of what is due now, or on a later day (a promise).',
  z.object({
    currency: field('Which of the open totals this is about.', currency),
    amount: field('Integer minor units; all of it when left out.', z.optional(minorUnits)),
    payOn: field('A later day, in the member\'s time zone; now when left out.', z.optional(civilDate)),
  }),
);

export const PromiseMade = named(
  'PromiseMade',
  'A later day was promised; nothing else has to be done now.',
  z.object({
    next: z.literal('none'),
    arrangement: field('The promise that was made.', Plan),
  }),
);

export const PaymentRedirect = named(
  'PaymentRedirect',
  "The payment is made on the owner's payment page.",
  z.object({
    next: z.literal('redirect'),
    paymentId: field('`pay_…`', z.string()),
    url: field('`https:` (or `http:` on this machine). It carries our payment id and no personal data.', z.string()),
  }),
);

export const PaymentStep = named(
  'PaymentStep',
  'What comes next. Nothing has been taken when this is answered.',
  z.discriminatedUnion('next', [PromiseMade, PaymentRedirect]),
);
