import type { Unknowns } from '../../fake/options.ts';
import { memberBehind } from '../memberBehind.ts';
import { once } from '../once.ts';
import { describeRefusal, refusalTo } from '../refusalTo.ts';
import type { Scenario } from '../scenario.ts';

/** An instalment falls due while the member is away, and their bank wants to see them. */
export const offSessionAuthentication: Scenario<'offSessionAuthentication'> = {
  unknown: 'offSessionAuthentication',
  question: 'With which error does invoices.pay end off session where the bank wants the payer to confirm?',

  async ask(bench) {
    const { customer, invoice } = await memberBehind(bench, 'month');
    const card = await bench.giveCard(customer, 'pm_card_authenticationRequired');
    const refusal = await refusalTo(bench.client.invoices.pay(invoice.id, { payment_method: card, off_session: true }, once()));
    if (refusal === null) return { outcome: 'neither', seen: 'It was paid, and the bank was not asked.' };
    return { outcome: isKnown(refusal.code) ? refusal.code : 'neither', seen: describeRefusal(refusal) };
  },
};

function isKnown(code: string | undefined): code is Unknowns['offSessionAuthentication'] {
  return code === 'authentication_required' || code === 'invoice_payment_intent_requires_action';
}
