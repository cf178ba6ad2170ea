import type { ChargeRecord, MemberFile } from '../../../../sdk/contract/types.ts';
import { writeDate } from '../../../../sdk/terms/writeDate.ts';
import { Amount } from '../../parts/Amount.tsx';
import { focusSection, Section } from '../../parts/Section.tsx';
import { words } from '../../words.ts';
import { RecordPayment } from './RecordPayment.tsx';

/** What was asked for, what has come, and the place to write down what came by another way. */
export function Money({ file: { member, charges }, onChange }: { file: MemberFile; onChange: () => void }) {
  const said = words.person;
  const currencies = [...new Set(charges.map(({ currency }) => currency))];
  return (
    <Section id="money" title={said.money}>
      {charges.length === 0 ? <p class="calm">{said.noMoney}</p> : <Charges charges={charges} />}
      {currencies.length > 0 && (
        <RecordPayment
          memberId={member.id}
          currencies={currencies}
          onRecorded={() => {
            onChange();
            focusSection('money');
          }}
        />
      )}
    </Section>
  );
}

function Charges({ charges }: { charges: ChargeRecord[] }) {
  const said = words.person.moneyColumns;
  return (
    <table class="money">
      <thead>
        <tr>
          <th scope="col">{said.what}</th>
          <th scope="col">{said.due}</th>
          <th scope="col">{said.asked}</th>
          <th scope="col">{said.paid}</th>
          <th scope="col">{said.open}</th>
        </tr>
      </thead>
      <tbody>
        {charges.map(({ id, description, dueOn, amount, paid, processing, currency, control }) => (
          <tr key={id}>
            <th scope="row">
              <span dir="auto">{description}</span>
              {words.person.controls[control] && <small class="control">{words.person.controls[control]}</small>}
            </th>
            <td data-label={said.due}>{writeDate(dueOn, words.locale, 'long')}</td>
            <td data-label={said.asked}>
              <Amount amount={amount} currency={currency} />
            </td>
            <td data-label={said.paid}>
              <Amount amount={paid} currency={currency} />
              {processing > 0 && (
                <small>
                  {' '}
                  <Amount amount={processing} currency={currency} /> {words.person.processing}
                </small>
              )}
            </td>
            <td data-label={said.open}>
              <Amount amount={amount - paid} currency={currency} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
