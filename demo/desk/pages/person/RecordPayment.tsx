import { useState } from 'preact/hooks';
import { createIdempotencyKey } from '../../../../sdk/client/idempotencyKey.ts';
import { readAmount } from '../../../../sdk/terms/readAmount.ts';
import { writeMoney } from '../../../../sdk/terms/writeMoney.ts';
import { Field } from '../../parts/Field.tsx';
import { Form } from '../../parts/Form.tsx';
import { useDesk } from '../../state/useDesk.ts';
import { useWork } from '../../state/useWork.ts';
import { words } from '../../words.ts';

interface RecordPaymentProps {
  memberId: string;
  /** In which something was asked for. */
  currencies: string[];
  onRecorded: () => void;
}

/** Writes down money that came by another way. */
export function RecordPayment({ memberId, currencies, onRecorded }: RecordPaymentProps) {
  const said = words.person;
  const desk = useDesk();
  const work = useWork();
  const typed = desk.draft(`payment ${memberId}`);
  const chosen = desk.draft(`payment currency ${memberId}`);
  const currency = currencies.find((one) => one === chosen.value) ?? currencies[0] ?? '';
  const reference = desk.draft(`payment reference ${memberId}`);
  // One for each payment that is written down, so that it cannot be written down twice.
  const ownReference = desk.draft(`payment own reference ${memberId}`, newReference());
  const [isMissing, setMissing] = useState(false);
  const amount = readAmount(typed.value, currency, words.locale);

  async function record(): Promise<void> {
    setMissing(!amount);
    if (!amount) return;
    const payment = { amount, currency, reference: reference.value.trim() || ownReference.value };
    const recorded = await work.run((client, options) => client.recordPayment(memberId, payment, options), ['payment', memberId, payment]);
    if (!recorded) return;
    typed.value = '';
    reference.value = '';
    ownReference.value = newReference();
    desk.said.value = recorded.left ? said.recordedLeft(writeMoney(recorded.left, words.locale)) : said.recorded;
    onRecorded();
  }

  return (
    <details>
      <summary>{said.record}</summary>
      <Form work={work} onSend={() => void record()} button={said.record}>
        <p>{said.recordLead}</p>
        <Field id="amount" label={said.amount} text={typed} inputMode="decimal" problem={isMissing && !amount ? said.amountMissing : undefined} />
        {currencies.length > 1 && (
          <div class="field">
            <label for="currency">{said.currency}</label>
            <select
              id="currency"
              value={currency}
              onChange={(event) => {
                chosen.value = event.currentTarget.value;
              }}
            >
              {currencies.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          </div>
        )}
        <Field id="reference" label={said.reference} hint={said.referenceHint} text={reference} maxLength={128} />
      </Form>
    </details>
  );
}

function newReference(): string {
  return `desk-${createIdempotencyKey()}`;
}
