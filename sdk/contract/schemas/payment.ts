import * as z from 'zod/mini';
import { civilDate, currency, minorUnits, WrittenMoney } from './basics.ts';
import { field, named, openEnum } from './named.ts';
import { Plan } from './plan.ts';

export const StartPayment = named(
  'StartPayment',
  'Pay some or all of what is due now, or on a later day (a promise).',
  z.object({
    currency: field('Which of the open totals this is about.', currency),
    amount: field('Integer minor units; all of it when left out.', z.optional(minorUnits)),
    chargeId: field('One charge alone, all of it: where charges cannot be split (`wholeCharges` of the offer). Not together with `amount` or `payOn`.', z.optional(z.string().check(z.minLength(1), z.maxLength(64)))),
    payOn: field('A later day, in the member\'s time zone; now when left out.', z.optional(civilDate)),
    onPage: field('True to pay on a page of the provider\'s, where a card cannot be given here.', z.optional(z.boolean())),
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

export const PaymentConfirm = named(
  'PaymentConfirm',
  'The member gives a card, or shows their bank that it is them, with the provider\'s own script. Then `confirmPayment` goes on.',
  z.object({
    next: z.literal('confirm'),
    paymentId: field('`pay_…`', z.string()),
    provider: openEnum(['stripe']),
    publishableKey: field('For the provider\'s script. No secret.', z.string()),
    clientSecret: field('For the provider\'s script, for this one step. Keep it nowhere.', z.string()),
    intent: field('`setup`: a card is given, nothing is taken by it. `payment`: the bank wants to see the member.', openEnum(['setup', 'payment'])),
    money: field('What will be taken once this is done; null where only a card is given.', z.nullable(WrittenMoney)),
  }),
);

export const PaymentDone = named(
  'PaymentDone',
  'It is over: what was taken, and how it went.',
  z.object({
    next: z.literal('done'),
    paymentId: field('`pay_…`', z.string()),
    state: field('`paid`; `processing`: on its way; `declined`: the bank said no to some or all of it; `saved`: the card is kept, nothing was to be paid.', openEnum(['paid', 'processing', 'declined', 'saved'])),
    taken: field('What was taken or is on its way; null where nothing is.', z.nullable(WrittenMoney)),
    left: field('What of it is still open; null where nothing is.', z.nullable(WrittenMoney)),
  }),
);

export const PaymentStep = named(
  'PaymentStep',
  'What comes next. Where it is not `done`, nothing more has been taken when this is answered.',
  z.discriminatedUnion('next', [PromiseMade, PaymentRedirect, PaymentConfirm, PaymentDone]),
);

export const StartPaymentMethod = named(
  'StartPaymentMethod',
  'A new card for everything that is charged by itself.',
  z.object({ onPage: field('True to give it on a page of the provider\'s.', z.optional(z.boolean())) }),
);
