import type { MemberSummary } from '../../../../sdk/contract/types.ts';
import { Amount } from '../../parts/Amount.tsx';
import { addressOf } from '../../state/place.ts';
import { sayAgreed } from '../../state/sayAgreed.ts';
import { useReading } from '../../state/useReading.ts';
import { words } from '../../words.ts';

/** One person of the list: how things stand, and what was agreed. */
export function PersonRow({ member: { id, firstName, status, totals } }: { member: MemberSummary }) {
  return (
    <li class="row">
      <a class="name" href={addressOf('people', id)} dir="auto">
        {firstName || words.unknownPerson}
      </a>
      <span class={`status ${status}`}>{words.statuses[status] ?? status}</span>
      <span class="agreed">{status !== 'current' && <Agreed id={id} />}</span>
      <span class="open">
        {totals.length > 0 && <small>{words.people.open}</small>}
        {totals.map(({ amount, currency }) => (
          <Amount key={currency} amount={amount} currency={currency} />
        ))}
      </span>
    </li>
  );
}

/** The list tells how people stand; what was agreed stands in the person's own file. */
function Agreed({ id }: { id: string }) {
  const { output, trouble } = useReading(async (client, options) => sayAgreed((await client.getMember(id, options)).standing), id);
  if (output === null) return <>{trouble ? '' : '…'}</>;
  return <>{output.length > 0 ? output.join(' ') : words.people.nothingAgreed}</>;
}
