import { useState } from 'preact/hooks';
import { readAmount } from '../../sdk/terms/readAmount.ts';
import type { OpenDesk } from './openDesk.ts';

const currencies = ['USD', 'EUR', 'GBP', 'MXN'] as const;

/** Everybody, how they stand, and the place to write down money that arrived outside of the payment page. */
export function Members({ desk }: { desk: OpenDesk }) {
  return (
    <section aria-labelledby="members">
      <h2 id="members">Members</h2>
      <div class="scroll" tabIndex={0} role="group" aria-label="Standing of everybody">
        <table>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Standing</th>
              <th scope="col">Still open</th>
            </tr>
          </thead>
          <tbody>
            {desk.papers.value.members.map(({ id, firstName, status, totals }) => (
              <tr key={id}>
                <th scope="row">{firstName}</th>
                <td>{status.replaceAll('_', ' ')}</td>
                <td>{totals.map(({ text }) => text).join(' and ') || 'nothing'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <RecordPayment desk={desk} />
    </section>
  );
}

function RecordPayment({ desk }: { desk: OpenDesk }) {
  const { members } = desk.papers.value;
  const [memberId, setMember] = useState(members[0]?.id ?? '');
  const [typed, type] = useState('');
  const [currency, setCurrency] = useState<string>(currencies[0]);
  const [said, say] = useState('');

  const record = async (): Promise<void> => {
    const amount = readAmount(typed, currency, 'en');
    if (!amount) return say('Write an amount such as 64.50.');
    const isDone = await desk.work('payment', { memberId, amount, currency });
    say(isDone ? 'Written down.' : '');
    if (isDone) type('');
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void record();
      }}
    >
      <h3>Money that arrived</h3>
      <label>
        From
        <select value={memberId} onChange={(event) => setMember(event.currentTarget.value)}>
          {members.map(({ id, firstName }) => (
            <option key={id} value={id}>
              {firstName}
            </option>
          ))}
        </select>
      </label>
      <label>
        Amount
        <input inputMode="decimal" value={typed} onInput={(event) => type(event.currentTarget.value)} />
      </label>
      <label>
        Currency
        <select value={currency} onChange={(event) => setCurrency(event.currentTarget.value)}>
          {currencies.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
      <button type="submit">Write it down</button>
      <div role="status">{said}</div>
    </form>
  );
}
